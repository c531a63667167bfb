import { readArguments } from './arguments';
import { benchmarks } from './benchmarks';
import type { BenchResult } from './result';
import { table } from './table';

const EXIT_USAGE = 64;
const EXIT_FAILED = 1;

function help(): string {
  const width = Math.max(...benchmarks.map(({ name }) => name.length));
  const list = benchmarks.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`);
  return ['npm run --silent bench -- <name>|all [--json]', '', ...list, ''].join('\n');
}

async function run(names: readonly string[], json: boolean): Promise<void> {
  const results: BenchResult[] = [];
  for (const { name, run: measure } of benchmarks.filter((one) => names.includes(one.name))) {
    const found = await measure((line) => process.stderr.write(`${line}\n`));
    process.stderr.write(`${name}: done\n`);
    if (json) for (const result of found) process.stdout.write(`${JSON.stringify(result)}\n`);
    results.push(...found);
  }
  if (!json) process.stdout.write(table(results));
}

async function main(): Promise<void> {
  const asked = readArguments(
    process.argv.slice(2),
    benchmarks.map(({ name }) => name),
  );
  if (asked.kind === 'help') process.stdout.write(help());
  else if (asked.kind === 'run') await run(asked.names, asked.json);
  else {
    process.stderr.write(`bench: ${asked.message}\n\n${help()}`);
    process.exitCode = EXIT_USAGE;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(EXIT_FAILED);
});
