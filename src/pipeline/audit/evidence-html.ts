import { datedJson } from '../../domain/dated-json';
import type { Json } from '../../domain/types';
import type { EvidenceBundle, SealEvidence } from './evidence-bundle';
import type { Change } from './evidence-changes';
import type { EvidenceEvent } from './evidence-events';
import type { EvidenceSummary, SummaryPart } from './evidence-summary';

/** Text that has been escaped, or is markup of ours. Nothing else gets into the page. */
interface Markup {
  readonly html: string;
}

/**
 * Pure: the evidence of a case as one page to read, print and keep. Everything in it is escaped, and it runs and loads
 * nothing: whatever a customer wrote is text here.
 */
export function evidenceHtml(bundle: EvidenceBundle): string {
  const { caseKey, tenant, madeAt, events, head, seal, summary } = bundle;
  const body = [
    markup`<h1>${summary.title}</h1>`,
    table([
      ['Evidence of case', text(caseKey)],
      ['Tenant', text(`${tenant.name} (${tenant.crm} ${tenant.orgId})`)],
      ['Made', text(madeAt)],
      ['Events', text(`${head.seq}, the newest has hash ${head.hash}`)],
      ['Sealed', sealed(seal, head.seq)],
    ]),
    markup`<p>${PERSONAL} marks personal data: texts about or by persons, which an erasure takes away.</p>`,
    ...summary.parts.map(partHtml),
    section('Outreach', touchesHtml(summary)),
    section('Corrective actions', tree(bundle.actions)),
    section('Common cause', tree(bundle.cause)),
    section('What happened', timeline(events)),
    section('Why it went to whom', join(summary.routing.map(routeHtml))),
    section('How the deadlines came about', join(listed(bundle.deadlines).map(deadlineHtml))),
    section('Every change, before and after', join(events.map(eventHtml))),
    section('Proof', proof(events, seal)),
  ];
  return page(`Evidence of case ${caseKey}`, join(body));
}

const PERSONAL: Markup = { html: '<span class="mark">personal</span>' };

function partHtml({ heading, rows }: SummaryPart): Markup {
  const lines = rows.map(
    ({ label, value, personal }) =>
      markup`<tr><th>${label} ${personal ? PERSONAL : NOTHING}</th><td>${value ?? '-'}</td></tr>`,
  );
  return section(heading, markup`<table>${join(lines)}</table>`);
}

function touchesHtml({ touches }: EvidenceSummary): Markup {
  if (touches.length === 0) return markup`<p>Nobody has reached out.</p>`;
  const rows = touches.map(({ when, who, how, known }) => cells([when, who, how, known]));
  return listing(['when', 'who', 'how', 'how it is known'], rows);
}

/** What happened at a glance; what each event changed is told further down. */
function timeline(events: readonly EvidenceEvent[]): Markup {
  const rows = events.map(({ seq, when, who, from, what, why }) => {
    const whole = why === null || what.includes(why) ? what : `${what}: ${why}`;
    return cells([String(seq), when.slice(0, 19).replace('T', ' '), nameOf(who), from, whole]);
  });
  return listing(['', 'when (UTC)', 'who', 'from where', 'what, and why'], rows);
}

function routeHtml({ when, sentence, rules }: EvidenceSummary['routing'][number]): Markup {
  const rows = rules.map(({ rule, outcome }) => cells([rule, outcome]));
  return markup`<article><h3>${sentence}</h3><p>Decided ${when}, by these rules, in order:</p>${listing(['rule', 'outcome'], rows)}</article>`;
}

/** What a reader needs of a deadline; the legs it was counted by are in the bundle. */
const TOLD = ['clock', 'cycle', 'budget', 'dueAt', 'status', 'verdict', 'breachedAt', 'stoppedAt', 'explain'];

function deadlineHtml(clock: Json): Markup {
  if (clock === null || typeof clock !== 'object' || isList(clock)) return tree(clock);
  return tree(Object.fromEntries(Object.entries(clock).filter(([name]) => TOLD.includes(name))));
}

function nameOf({ id, name }: EvidenceEvent['who']): string {
  return name === null ? id : `${name} (${id})`;
}

function cells(values: readonly string[]): Markup {
  return markup`<tr>${join(values.map((value) => markup`<td>${value}</td>`))}</tr>`;
}

function listing(heads: readonly string[], rows: readonly Markup[]): Markup {
  const head = join(heads.map((name) => markup`<th>${name}</th>`));
  return markup`<table class="list"><thead><tr>${head}</tr></thead><tbody>${join(rows)}</tbody></table>`;
}

function eventHtml({ seq, what, changes, erased }: EvidenceEvent): Markup {
  if (changes.length === 0 && erased.length === 0) return NOTHING;
  const gone = erased.length === 0 ? NOTHING : markup`<p>${PERSONAL} erased: ${erased.join(', ')}</p>`;
  return markup`<article><h3>${seq}. ${what}</h3>${gone}${changes.length === 0 ? NOTHING : changesHtml(changes)}</article>`;
}

function changesHtml(changes: readonly Change[]): Markup {
  const rows = changes.map(
    ({ field, before, after, personal }) =>
      markup`<tr><th>${field} ${personal ? PERSONAL : NOTHING}</th><td>${plain(field, before)}</td><td>${plain(field, after)}</td></tr>`,
  );
  return markup`<table><tr><th>what changed</th><th>before</th><th>after</th></tr>${join(rows)}</table>`;
}

function sealed(seal: SealEvidence | null, seq: number): Markup {
  if (seal === null) return text('not yet: the next seal covers it');
  const { head, seal: by } = seal;
  const rest = head.seq === seq ? '' : `; events ${head.seq + 1} to ${seq} by the next one`;
  return text(`events 1 to ${head.seq} by seal ${by.seal} of ${new Date(by.at).toISOString()}${rest}`);
}

function proof(events: readonly EvidenceEvent[], seal: SealEvidence | null): Markup {
  const hashes = events.map(({ seq, link }) => markup`<tr><td>${seq}</td><td class="hash">${link.hash}</td></tr>`);
  const chain = markup`<table><tr><th>event</th><th>hash, over the event and the hash before it</th></tr>${join(hashes)}</table>`;
  if (seal === null) return chain;
  const seals = [seal.seal, ...seal.later].map(
    (one) =>
      markup`<tr><td>${one.seal}</td><td>${new Date(one.at).toISOString()}</td><td class="hash">${one.hash}</td></tr>`,
  );
  return markup`${chain}<table><tr><th>seal</th><th>of</th><th>hash</th></tr>${join(seals)}</table><p>This page is for reading. The bundle in JSON proves itself: see docs/audit.md.</p>`;
}

function listed(value: Json): readonly Json[] {
  return isList(value) ? value : [];
}

/** Data as nested lists, whatever it is. */
function tree(value: Json): Markup {
  if (value === null || value === '') return text('-');
  if (isList(value))
    return value.length === 0 ? text('-') : markup`<ol>${join(value.map((one) => markup`<li>${tree(one)}</li>`))}</ol>`;
  if (typeof value !== 'object') return text(String(value));
  return table(Object.entries(value).map(([name, one]) => [name, tree(one)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function table(rows: readonly (readonly [string, Markup])[]): Markup {
  return markup`<table>${join(rows.map(([name, value]) => markup`<tr><th>${name}</th><td>${value}</td></tr>`))}</table>`;
}

function section(title: string, content: Markup): Markup {
  return markup`<section><h2>${title}</h2>${content}</section>`;
}

/** A value in one cell, with times as ISO 8601. */
function plain(field: string, value: Json): string {
  if (value === null) return '-';
  const dated = JSON.parse(datedJson({ [field]: value })) as Readonly<Record<string, Json>>;
  const shown = dated[field] ?? null;
  return typeof shown === 'string' ? shown : JSON.stringify(shown);
}

const NOTHING: Markup = { html: '' };

/** Markup of ours with values in it: what is not markup already is text. */
function markup(parts: TemplateStringsArray, ...values: readonly (Markup | string | number)[]): Markup {
  const html = parts.map((part, n) => part + htmlOf(values[n] ?? ''));
  return { html: html.join('') };
}

function htmlOf(value: Markup | string | number): string {
  return typeof value === 'object' ? value.html : text(String(value)).html;
}

function join(parts: readonly Markup[]): Markup {
  return { html: parts.map(({ html }) => html).join('') };
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;', '=': '&#61;' },
};

/** Escaped for any place of the page. Characters that no page shows, or that turn the direction of reading, are named. */
function text(value: string): Markup {
  const named = value.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (char) => `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
  return { html: named.replace(/[&<>"'`=]/g, (char) => ENTITIES[char] ?? '') };
}

const STYLE = `
body { font: 14px/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b }
table { border-collapse: collapse; width: 100%; margin: .3rem 0 }
th, td { border: 1px solid #bbb; padding: .2rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #f2f2f2; font-weight: 600; width: 14rem }
td { white-space: pre-wrap }
.mark { border: 1px solid #8a1f5c; color: #8a1f5c; font-size: .75em; padding: 0 .3em }
.list th { width: auto }
.list td { white-space: normal }
.list td:first-child { white-space: nowrap; overflow-wrap: normal }
ol { margin: 0; padding-left: 1.4rem }
h2 { margin-top: 1.6rem }
h3 { margin: .8rem 0 .2rem; font-size: 1rem }
.hash { font-family: monospace; font-size: .85em }
@media print { body { margin: 0; max-width: none } article, tr { break-inside: avoid } }`;

/** Nothing may be loaded or run by this page, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function page(title: string, body: Markup): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${text(title).html}</title>
<style>${STYLE}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}
