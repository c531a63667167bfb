import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CSV_FIELDS, FIELD_NAMES } from '../../src/capture/csv/field-names';
import { importOptions } from '../../src/commands/import';
import { importFile } from '../../src/commands/import-file';
import { readImportOptions, type ImportFlags } from '../../src/commands/import-options';
import { reportText } from '../../src/commands/import-report';
import { mergeDeliveries } from '../../src/pipeline/intake/merge-deliveries';
import type { Loop } from '../../src/pipeline/loop';
import { freshTables, NINE, tenant } from '../store/tables/given';
import { loopOn } from '../store/pipeline/given-loop';
import { tempDir } from '../harness/temp-dir';
import { read } from './repository';

const PAGE = read('docs/import.md');

/** Fenced blocks in their order: what they are marked with, and what they hold. */
const blocks = [...PAGE.matchAll(/^```(\w+) (\S+)\n(.*?)^```/gms)].map(([, kind = '', name = '', body = '']) => {
  return { kind, name, body };
});

/** The words of a shell line, as far as the page uses them. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

async function loopWithConnection(): Promise<Loop> {
  const tables = await freshTables('pglite');
  const { setup } = tables.stores;
  const tenantId = await setup.saveTenant(tables.db, tenant());
  await setup.addConnection(tables.db, tenantId, {
    ...{ source: 'generic', name: 'Quarterly NPS', key: 'key', secrets: [], config: { scale: 'nps' }, createdAt: NINE },
  });
  return loopOn(tables);
}

/** Runs the command of a line as the command line would, at 09:00 UTC on 15 September 2026. */
async function run(loop: Loop, dir: string, line: string): Promise<string> {
  const args = words(line);
  const options = importOptions().exitOverride();
  options.parse(args.slice(args.indexOf('import') + 1), { from: 'user' });
  const wishes = readImportOptions(path.join(dir, options.args[0] ?? ''), options.opts<ImportFlags>());
  const outcome = await importFile(loop, wishes, () => undefined);
  return outcome.kind === 'refused' ? outcome.reason : reportText(outcome.report).replaceAll(`${dir}/`, '');
}

describe('docs/import.md', () => {
  test('shows what each command prints and writes, one after the other', async () => {
    const loop = await loopWithConnection();
    const dir = tempDir();
    const shown: string[] = [];
    const printed: string[] = [];
    for (const { kind, name, body } of blocks) {
      if (kind === 'csv' && name !== 'rejects') writeFileSync(path.join(dir, name), body);
      if (kind === 'sh') printed.push(await run(loop, dir, body.trim()));
      if (kind === 'text') shown.push(body.trimEnd());
      if (name === 'rejects') {
        shown.push(body);
        printed.push(readFileSync(path.join(dir, 'responses.csv.rejects.csv'), 'utf8').slice(1));
      }
    }
    expect(printed).toEqual(shown);
    const lane = await loop.stores.lanes.pick(loop.db, 'intake', { owner: 'me', seconds: 60 });
    while (lane !== null && (await mergeDeliveries(loop, lane)) > 0);
    const { responses } = await loop.stores.report.ofTenant(loop.db, 1);
    expect(responses).toEqual({ pending: 2, not_detractor: 1 });
  });

  test('lists every field with the names that are recognised', () => {
    const items = PAGE.replaceAll('\n  ', ' ').matchAll(/^- `(\w+)`: (.*)$/gm);
    const listed = [...items].map(([, field = '', names = '']) => [field, names]);
    expect(listed).toEqual(CSV_FIELDS.map((field) => [field, FIELD_NAMES[field].join(', ')]));
  });

  test('names every option', () => {
    const options = importOptions().options.flatMap(({ long }) => long ?? []);
    expect(options.filter((option) => !PAGE.includes(option))).toEqual([]);
  });
});
