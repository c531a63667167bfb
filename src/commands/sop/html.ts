import type { Section, Sop, Table } from './section';

/** One file without anything from elsewhere: it is mailed, printed and filed. */
const STYLE = `
  :root { color-scheme: light dark; --ink: #1d2733; --dim: #5b6b7d; --rule: #d6dee6; --tint: #f3f6f9; --paper: #fff; --mark: #0b6e99; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e4eaf0; --dim: #9fb0c1; --rule: #33414f; --tint: #1c2630; --paper: #131a21; --mark: #5bb8dd; }
  }
  body { margin: 0 auto; padding: 3rem 1.5rem 5rem; max-width: 60rem; background: var(--paper); color: var(--ink);
    font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
  h1 { margin: 0 0 1.25rem; font-size: 2rem; line-height: 1.2; letter-spacing: -0.01em; }
  h2 { margin: 3rem 0 0.75rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); font-size: 1.25rem; }
  h3 { margin: 2rem 0 0.5rem; font-size: 1.05rem; }
  p { margin: 0 0 0.75rem; max-width: 48rem; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem; margin: 0; padding: 1rem 1.25rem;
    background: var(--tint); border-left: 4px solid var(--mark); border-radius: 4px; }
  dt { color: var(--dim); }
  dd { margin: 0; }
  .wide { overflow-x: auto; margin: 1rem 0; }
  table { width: 100%; border-collapse: collapse; font-size: 0.925rem; }
  th, td { padding: 0.55rem 0.75rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
  th { color: var(--dim); font-weight: 600; border-bottom-width: 2px; }
  tbody tr:nth-child(even) { background: var(--tint); }
  td:first-child { font-weight: 600; }
  ul { margin: 0.5rem 0; padding-left: 1.25rem; }
  @media print {
    :root { color-scheme: light; --ink: #000; --dim: #444; --rule: #bbb; --tint: #f4f4f4; --paper: #fff; --mark: #000; }
    body { max-width: none; padding: 0; font-size: 11px; }
    h2 { break-after: avoid; }
    tr, li { break-inside: avoid; }
    thead { display: table-header-group; }
  }`;

/** The procedure as one HTML page. */
export function htmlOf({ title, facts, sections }: Sop): string {
  const head = facts.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<dl>${head}</dl>
${sections.map(sectionOf).join('\n')}
</body>
</html>
`;
}

function sectionOf({ title, text, table, list }: Section): string {
  return [
    `<section>`,
    `<h2>${escaped(title)}</h2>`,
    ...text.map((one) => `<p>${escaped(one)}</p>`),
    ...(table === null ? [] : [tableOf(table)]),
    ...(list.length === 0 ? [] : [`<ul>${list.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`]),
    `</section>`,
  ].join('\n');
}

function tableOf({ head, rows }: Table): string {
  const cells = (kind: 'th' | 'td', row: readonly string[]): string =>
    row.map((cell) => `<${kind}${kind === 'th' ? ' scope="col"' : ''}>${escaped(cell)}</${kind}>`).join('');
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n');
  return `<div class="wide"><table><thead><tr>${cells('th', head)}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What an admin typed is text, never markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
