import { Command } from 'commander';
import { ROOT_CAUSE_AREAS, type RootCauseArea } from '../domain/documentation';
import { changeCause, type CauseChange } from '../pipeline/causes/change-cause';
import { listCauses } from '../pipeline/causes/list-causes';
import {
  BY_OPTION,
  listOptions,
  oneOf,
  pageOf,
  personOf,
  tellAnswer,
  tellPage,
  type ListFlags,
  type WhoFlags,
} from './cause-flags';
import { causeText } from './cause-text';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { print } from './print';
import { withApp } from './with-app';

const HELP = `
A common cause is one root cause of several cases, with what is done about it. A case joins it by "case join-cause"; what is
changed here comes to every open case that shares it. Each case keeps its own touch and confirmation.

  detractor-loop causes create --area billing --text "The price list was changed before the invoices went out" --action CA-1
  detractor-loop causes change --id CC-1 --action CA-1 --action CA-2
  detractor-loop causes cases --id CC-1
  detractor-loop causes close --id CC-1`;

interface CauseFlags extends WhoFlags {
  readonly id: string;
  readonly area?: string;
  readonly text?: string;
  readonly action?: readonly string[];
}

/** `causes`: what several cases share. */
export function causesCommand(): Command {
  return new Command('causes')
    .description('common causes: one root cause and its corrective actions, for several cases')
    .addCommand(listCommand())
    .addCommand(casesCommand())
    .addCommand(createCommand())
    .addCommand(changeCommand())
    .addCommand(
      change('close', 'no case joins it any more', ({ id }) => ({ kind: 'close', id })).requiredOption(...ID_OPTION),
    )
    .addHelpText('after', HELP);
}

const ID_OPTION = ['--id <id>', 'which one, such as CC-4'] as const;
const FILTERS = ['all', 'open'] as const;
const AREAS = `one of ${ROOT_CAUSE_AREAS.join(', ')}`;

function listCommand(): Command {
  return listOptions(new Command('list'), FILTERS)
    .description('the newest first')
    .action((flags: ListFlags) => {
      const filter = oneOf<(typeof FILTERS)[number]>(FILTERS, flags.filter, '--filter');
      return withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, flags.tenant);
        const answer = await listCauses(loop, tenantId, { ...pageOf(flags), filter, by: personOf(flags) });
        tellPage(answer, flags, causeText);
      });
    });
}

function casesCommand(): Command {
  return new Command('cases')
    .description('the keys of the cases that share a cause, or are linked to an action')
    .requiredOption('--id <id>', 'such as CC-4 or CA-12')
    .option('--open', 'only those that have not ended')
    .option('--after <key>', 'where the page before ended')
    .option('--limit <n>', 'how many', '50')
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line')
    .action((flags: ListFlags & { readonly id: string; readonly open?: boolean }) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, flags.tenant);
        const want = { ...pageOf(flags), id: flags.id, openOnly: flags.open === true };
        const { rows, next } = await loop.stores.causes.linkedCases(loop.db, tenantId, want);
        if (flags.json === true) print({ caseKeys: rows, next });
        else process.stdout.write(`${rows.length === 0 ? 'No case is linked to it.' : rows.join('\n')}\n`);
      }),
    );
}

function createCommand(): Command {
  return change('create', 'a new one', ({ area, text = '', action = [] }) => ({
    ...{ kind: 'create', rootCause: text, actionIds: action },
    rootCauseArea: oneOf<RootCauseArea>(ROOT_CAUSE_AREAS, area, '--area'),
  }))
    .requiredOption('--area <area>', AREAS)
    .requiredOption('--text <words>', 'the root cause')
    .option('--action <id>', 'a corrective action; as often as there are some', collect);
}

function changeCommand(): Command {
  return change('change', 'what it says; its open cases follow', ({ id, area, text, action }) => ({
    ...{ kind: 'change', id, rootCause: text, actionIds: action },
    rootCauseArea: area === undefined ? undefined : oneOf<RootCauseArea>(ROOT_CAUSE_AREAS, area, '--area'),
  }))
    .requiredOption(...ID_OPTION)
    .option('--area <area>', AREAS)
    .option('--text <words>', 'the root cause')
    .option('--action <id>', 'a corrective action: name all of them, what is left out is taken out', collect);
}

function collect(id: string, before: readonly string[] = []): readonly string[] {
  return [...before, id];
}

function change(name: string, about: string, changeOf: (flags: CauseFlags) => CauseChange): Command {
  return new Command(name)
    .description(about)
    .option(...BY_OPTION)
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line')
    .action((flags: CauseFlags) => {
      const asked = { change: changeOf(flags), by: personOf(flags), via: 'command_line', requestId: null } as const;
      return withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, flags.tenant);
        tellAnswer(await changeCause(loop, tenantId, asked), flags, ({ cause }) => causeText([cause]));
      });
    });
}
