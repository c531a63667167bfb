import { html, type Markup } from './html';
import type { CaseRow, CrmReader, Viewer } from './model';
import { pageShell } from './page-shell';
import { byState, type StateGroup } from './states';

/** One CRM on the first page. */
export interface CrmSection {
  readonly title: string;
  /** Of its pages, such as `/hubspot`. */
  readonly path: string;
  /** What it calls an account: `company`, `account`. */
  readonly accountWord: string;
  readonly reader: CrmReader;
}

/** As many accounts of a state as fit on a line. */
const SHOWN = 3;

/** The first page: what this is, and accounts to click, by the state of their cases. */
export async function indexPage(sections: readonly CrmSection[]): Promise<string> {
  const columns = await Promise.all(sections.map(column));
  return pageShell({
    title: 'Detractor Loop: preview',
    styles: ['preview.css'],
    scripts: [],
    banner: 'Preview: not a CRM. The cards are the real ones; the pages around them are ours.',
    body: html`<main class="start">
      <h1>Detractor Loop in the account record</h1>
      <p>
        Every unhappy survey answer became a case with one owner and a clock, inside the CRM. Open an account below to
        see the card as its owner does, and work from it: log a touch, wait, document, close. Nothing here leaves this
        machine.
      </p>
      <ul>
        <li>The cards run as they are installed in HubSpot and Salesforce, and ask the running service.</li>
        <li>
          Their requests are signed as the CRM would sign them, in the name of whoever you choose under “Seen as”.
        </li>
        <li>Accounts, contacts and tasks come from emulated CRMs; no account anywhere is needed.</li>
      </ul>
      <div class="crms">${columns}</div>
    </main>`,
  });
}

async function column({ title, path, accountWord, reader }: CrmSection): Promise<Markup> {
  const [cases, viewers, quiet] = await Promise.all([reader.cases(), reader.viewers(), reader.quietAccount()]);
  const busiest = busiestViewer(cases, viewers);
  const link = (row: CaseRow): Markup => {
    const as = viewers.find(({ ownerId }) => ownerId === row.ownerId)?.id ?? '';
    return html`<a href="${path}/${accountWord}/${row.accountId ?? ''}?as=${as}">${row.accountName}</a>`;
  };
  const line = ({ state, cases: found }: StateGroup): Markup =>
    html`<tr>
      <th scope="row">${state}</th>
      <td>${found.slice(0, SHOWN).map((row) => html`${link(row)}<br />`)}${more(found.length - SHOWN)}</td>
    </tr>`;
  return html`<section aria-label="${title}">
    <h2>${title}</h2>
    ${
      busiest === null
        ? null
        : html`<p>
            <a href="${path}/tasks?as=${busiest.id}">The tasks of ${busiest.name}</a>, where a working day begins
          </p>`
    }
    <table>
      ${byState(cases).map(line)}
      ${
        quiet === null
          ? null
          : html`<tr>
              <th scope="row">No case</th>
              <td><a href="${path}/${accountWord}/${quiet.id}">${quiet.name}</a></td>
            </tr>`
      }
    </table>
  </section>`;
}

function more(left: number): Markup | null {
  return left > 0 ? html`<small>and ${left} more</small>` : null;
}

function busiestViewer(cases: readonly CaseRow[], viewers: readonly Viewer[]): Viewer | null {
  const owned = (viewer: Viewer): number => cases.filter(({ ownerId }) => ownerId === viewer.ownerId).length;
  return viewers.toSorted((a, b) => owned(b) - owned(a))[0] ?? null;
}
