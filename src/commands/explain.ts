import { open } from 'node:fs/promises';
import { Command, Argument } from 'commander';
import { builtInModel } from '../built-in-model';
import { defaultTierList } from '../classify/default-tier-list';
import { processOf } from '../classify/diversion';
import { explainReasonLine } from '../classify/explain-reason';
import { loadLanguages } from '../classify/load-languages';
import { tierOf } from '../classify/tier';
import { tenantSettingsSchema } from '../domain/settings';
import { SetupError } from '../errors';
import { explainRouteLine } from '../rules/explain-route';
import { explainClockLine } from '../sla/explain-clock';
import { readLines } from './read-lines';

type Explainer = (line: string) => object;

/** Each makes its explainer ready once, before the first line. */
const EXPLAINERS: Readonly<Record<string, () => Promise<Explainer>>> = {
  clock: async () => explainClockLine,
  reason: reasonExplainer,
  route: async () => routeExplainer(),
};

const HELP = `
Reads JSON lines and answers one JSON line each, in order; a line it cannot take is answered with
{"error":{"code","message"}} and the next one is read. Exit code 0.

  echo '{"calendar":{"timeZone":"Europe/Paris","week":{"mon":[["09:00","17:00"]]}},
         "op":"add","from":"2026-11-23T10:00:00Z","amountSeconds":7200}' | tr -d '\\n' | detractor-loop explain clock

  echo '{"text":"Great tool, but nobody answers our tickets","score":3}' | detractor-loop explain reason

  detractor-loop explain route questions.jsonl     (docs/rules.md shows such a question)`;

/** `explain <what>`: how a result comes about, in words and data. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('how a deadline, a reason or a route comes about: JSON lines in, JSON lines out')
    .addArgument(new Argument('<what>', 'what to explain').choices(Object.keys(EXPLAINERS)))
    .argument('[file]', 'a file of JSON lines (default: stdin)')
    .addHelpText('after', HELP)
    .action(async (what: string, file?: string) => {
      const input = file === undefined ? process.stdin : await opened(file);
      const explain = await EXPLAINERS[what]?.();
      for await (const line of readLines(input)) {
        // An empty line too: answers stand in the order of the lines, so each line has one.
        if (explain !== undefined) await written(`${lineOf(explain(line))}\n`);
      }
    });
}

async function reasonExplainer(): Promise<Explainer> {
  await loadLanguages();
  const model = builtInModel();
  return (line) => explainReasonLine(line, model);
}

async function opened(file: string): Promise<AsyncIterable<Uint8Array | string>> {
  try {
    const handle = await open(file);
    if (!(await handle.stat()).isDirectory()) return handle.createReadStream();
    await handle.close();
  } catch (error) {
    throw new SetupError(`${file} cannot be read: ${error instanceof Error ? error.message : ''}`, 64);
  }
  throw new SetupError(`${file} cannot be read: it is a directory`, 64);
}

/** One line to every reader: some, readline among them, end a line at U+2028 and U+2029 too. */
function lineOf(answer: object): string {
  return JSON.stringify(answer)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}

/** Waits for a slow reader, so that a million lines do not pile up in memory. */
function written(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Where a question states no tier, the list that every tenant starts with judges it. */
function routeExplainer(): Explainer {
  const { highArr } = tenantSettingsSchema.pick({ highArr: true }).parse({});
  const list = defaultTierList({ highArr });
  return (line) => explainRouteLine(line, { processOf, tierOf: (question) => tierOf(question, list) });
}
