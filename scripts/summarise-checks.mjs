// Usage: summarise-checks.mjs <gates.tsv> <jest-results.json>. Called by .ci/run; its last line is `N passed, N failed`.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [gatesFile, resultsFile] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);

const gates = readFileSync(gatesFile, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([name, state, seconds]) => ({ name, failed: state !== 'passed', seconds }));
const tests = existsSync(resultsFile) ? readTests(JSON.parse(readFileSync(resultsFile, 'utf8'))) : null;

for (const gate of gates) say(`${gate.failed ? 'FAILED' : 'passed'}  ${gate.name} (${gate.seconds} s)`);
if (tests) {
  say(`\n${tests.passed} tests passed in ${tests.suites} files, ${tests.skipped} skipped; the slowest files:`);
  for (const { name, seconds } of tests.slowest) say(`  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
  for (const name of tests.failures) say(`FAILED  ${name}`);
}

// The gate `test` stands for its tests; it counts by itself only when it broke without naming one of them.
const counted = gates.filter((gate) => gate.name !== 'test' || (gate.failed && !tests?.failures.length));
const failed = counted.filter((gate) => gate.failed).length + (tests?.failures.length ?? 0);
const passed = counted.filter((gate) => !gate.failed).length + (tests?.passed ?? 0);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function readTests({ testResults, numPassedTests, numPendingTests, numTodoTests }) {
  const files = testResults.map((file) => ({ ...file, name: path.relative(process.cwd(), file.name) }));
  const broken = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  );
  const failures = files.flatMap((file) =>
    file.assertionResults.filter((test) => test.status === 'failed').map((test) => `${file.name} > ${test.fullName}`),
  );
  const slowest = files
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 8);
  return {
    suites: files.length,
    passed: numPassedTests,
    skipped: numPendingTests + numTodoTests,
    failures: [...failures, ...broken.map((file) => `${file.name} (did not run)`)],
    slowest,
  };
}
