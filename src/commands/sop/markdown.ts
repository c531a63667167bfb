import type { Section, Sop, Table } from './section';

/** The procedure as Markdown. */
export function markdownOf({ title, facts, sections }: Sop): string {
  const head = facts.map(([name, value]) => `- ${escaped(name)}: ${escaped(value)}`).join('\n');
  return [`# ${escaped(title)}`, head, ...sections.map(sectionOf)].join('\n\n') + '\n';
}

function sectionOf({ title, text, table, list }: Section): string {
  const parts = [
    `## ${escaped(title)}`,
    ...text.map(escaped),
    ...(table === null ? [] : [tableOf(table)]),
    ...(list.length === 0 ? [] : [list.map((one) => `- ${escaped(one)}`).join('\n')]),
  ];
  return parts.join('\n\n');
}

function tableOf({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}

/** What an admin typed is text, never markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replaceAll('\n', ' ');
}
