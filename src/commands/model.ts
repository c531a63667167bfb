import { Command } from 'commander';
import type { ReasonEvaluation } from '../classify/train/evaluate';
import { evaluateActive, publishBuiltIn, publishModel, retrainModel } from '../pipeline/settings/retrain';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { readPhraseSplit } from './phrase-split';
import { printDated } from './print';
import { createBar } from './progress';
import { approvalOf, readVersion, tellPublished, versionsText, withApproval, type PublishFlags } from './publishing';
import { textTable } from './text-table';
import { withApp } from './with-app';

const HELP = `
What reads reasons from comments. Every tenant starts with the built-in model. Corrections that people make are kept as
training rows: "train" makes a model of the tenant's own from them and from our phrases, and shows how it does on phrases
no model has seen. It reads nothing until somebody publishes it.

  detractor-loop model train
  detractor-loop model publish 1 --note "120 corrections, accuracy up by 3 points" --by 104
  detractor-loop model publish built-in --note "Back to the built-in one" --by 104`;

interface Flags {
  readonly tenant?: string;
  readonly json?: boolean;
}

/** `model`: what reads reasons. */
export function modelCommand(): Command {
  return new Command('model')
    .description('what reads reasons: train one on corrections, look at it, publish it')
    .addCommand(trainCommand())
    .addCommand(showCommand())
    .addCommand(evaluateCommand())
    .addCommand(publishCommand())
    .addHelpText('after', HELP);
}

function trainCommand(): Command {
  return new Command('train')
    .description('train a draft on our phrases and the corrections of this tenant, and compare it')
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line')
    .action(({ tenant, json }: Flags) =>
      withApp(async ({ loop }) => {
        const found = await chosenTenant(loop, tenant);
        const phrases = readPhraseSplit();
        const bar = createBar('training');
        const trained = await retrainModel(loop, found, {
          phrases,
          watch: ({ done, total }) => bar.watch(done, total),
        }).finally(() => bar.stop());
        const { version, evaluation: active } = await evaluateActive(loop, found, phrases.test);
        if (json === true) {
          printDated({ ...trained, active: { version, ...active } });
          return;
        }
        process.stdout.write(
          `Draft ${trained.version}, with ${trained.corrections} corrections. On phrases that neither has seen:\n\n` +
            `${comparison(trained.evaluation, active)}\n\nNothing has changed yet: model publish ${trained.version} makes it count.\n`,
        );
      }),
    );
}

function comparison(draft: ReasonEvaluation, active: ReasonEvaluation): string {
  const row = (what: string, of: (one: ReasonEvaluation) => number | null): readonly string[] => [
    ...[what, said(of(draft)), said(of(active))],
  ];
  return textTable(
    ['', 'draft', 'reads now'],
    [
      row('accuracy', ({ accuracy }) => accuracy),
      row('macro-F1', ({ macroF1 }) => macroF1),
      row('accuracy where confident', ({ confident }) => confident.accuracy),
      row('share of rows where confident', ({ confident }) => confident.coverage),
      row('calibration error', ({ calibrationError }) => calibrationError),
    ],
  );
}

function said(share: number | null): string {
  return share === null ? 'no rows' : share.toFixed(3);
}

function showCommand(): Command {
  return new Command('show')
    .description('the models of a tenant, trained and published')
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line a model')
    .action(({ tenant, json }: Flags) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const versions = await loop.stores.tenants.documents(loop.db, tenantId, 'model');
        const active = versions.some(({ status }) => status === 'active');
        if (json === true) for (const version of versions) printDated(version);
        else {
          const reads = active ? '' : 'The built-in model reads.\n';
          process.stdout.write(`${reads}${versions.length === 0 ? '' : `${versionsText(versions)}\n`}`);
        }
      }),
    );
}

function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('how the model that reads now does on phrases it has not seen')
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line')
    .action(({ tenant, json }: Flags) =>
      withApp(async ({ loop }) => {
        const found = await chosenTenant(loop, tenant);
        const { version, evaluation } = await evaluateActive(loop, found, readPhraseSplit().test);
        if (json === true) printDated({ version, ...evaluation });
        else
          process.stdout.write(
            `${version === null ? 'The built-in model' : `Model ${version}`}\n\n${evaluationText(evaluation)}\n`,
          );
      }),
    );
}

function evaluationText(evaluation: ReasonEvaluation): string {
  const { rows, accuracy, macroF1, confident, perLanguage, perReason } = evaluation;
  const sure = `confident on ${said(confident.coverage)} of them, right on ${said(confident.accuracy)} of those`;
  return [
    `${rows} phrases: accuracy ${said(accuracy)}, macro-F1 ${said(macroF1)}; ${sure}`,
    textTable(
      ['language', 'phrases', 'accuracy', 'macro-F1'],
      perLanguage.map((one) => [one.language, one.rows, said(one.accuracy), said(one.macroF1)]),
    ),
    textTable(
      ['reason', 'phrases', 'precision', 'recall', 'F1'],
      perReason.map((one) => [one.reason, one.rows, said(one.precision), said(one.recall), said(one.f1)]),
    ),
  ].join('\n\n');
}

const BUILT_IN_AGAIN = 'Published: the built-in model reads again. Open cases keep what they were given.\n';

function publishCommand(): Command {
  return withApproval(new Command('publish'))
    .description('let a trained model read, or the built-in one again')
    .argument('<version>', 'as "model show" lists it, or "built-in"')
    .option(...TENANT_OPTION)
    .action((wanted: string, flags: PublishFlags) => {
      const version = wanted === 'built-in' ? null : readVersion(wanted);
      return withApp(async ({ loop }) => {
        const tenant = await chosenTenant(loop, flags.tenant);
        const approval = approvalOf(flags);
        const outcome =
          version === null
            ? await publishBuiltIn(loop, tenant, approval)
            : await publishModel(loop, tenant, { version, approval });
        // The built-in one comes with the release: it has no version here to speak of.
        if (version === null && outcome.ok && flags.json !== true) process.stdout.write(BUILT_IN_AGAIN);
        else tellPublished('the model', outcome, flags);
      });
    });
}
