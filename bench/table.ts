import type { BenchResult, Conditions } from './result';

/** Results as a person reads them: one line each, and below it under which conditions. */
export function table(results: readonly BenchResult[]): string {
  const rows = results.map(cells);
  const widths = HEAD.map((title, n) => Math.max(title.length, ...rows.map((row) => row[n]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join('  ')
      .trimEnd();
  const body = results.flatMap((result, n) => [line(rows[n] ?? []), `  ${conditionsText(result.conditions)}`, '']);
  return [line(HEAD), ...body].join('\n');
}

const HEAD = ['benchmark', 'ours', 'baseline', 'times better'] as const;

function cells({ name, unit, value, baseline, ratio }: BenchResult): readonly string[] {
  return [name, `${value} ${unit}`, `${baseline.value} ${unit} (${baseline.name})`, String(ratio)];
}

function conditionsText(conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([name, value]) => `${name}: ${textOf(value)}`)
    .join(', ');
}

function textOf(value: Conditions[string]): string {
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.join(' ');
  return Object.entries(value)
    .map(([name, one]) => `${name} ${one}`)
    .join(' ');
}
