import { html, jsonData, type Markup } from '../html';
import type { RecordShown, TaskRow, Viewer } from '../model';
import { ASSETS, pageShell, seenAs } from '../page-shell';
import { factsList, relatedList, taskList, ticketList, type Look } from '../record-parts';
import type { BundleState } from './build-card';

const BANNER = 'Preview: not Salesforce. The card is the real one; the page around it is ours.';
const STYLES = ['slds.css', 'preview.css', 'salesforce.css'];

export interface SalesforcePage {
  readonly viewers: readonly Viewer[];
  readonly viewer: Viewer;
  readonly tasks: readonly TaskRow[];
  readonly bundle: BundleState;
}

const OBJECTS = { account: 'Account', contact: 'Contact' } as const;

const lookOf = ({ id }: Viewer): Look => ({
  list: 'slds-list_stacked facts',
  link: 'slds-text-link',
  accountPath: (record) => `/salesforce/account/${record}?as=${id}`,
  contactPath: (record) => `/salesforce/contact/${record}?as=${id}`,
});

/** An account or a contact as a Lightning record page, with the card in its right column. */
export function salesforceRecordPage(page: SalesforcePage, record: RecordShown): string {
  const look = lookOf(page.viewer);
  const ready = page.bundle.state === 'ready';
  return pageShell({
    title: `${record.name} | preview`,
    styles: STYLES,
    scripts: [ready ? '/preview/salesforce/bundle/card.js' : `${ASSETS}/salesforce-wait.js`],
    banner: BANNER,
    body: html`${topBar(page)}
      <main class="lightning">
        <header class="slds-page-header record-head" data-live="head">
          <p class="slds-text-title">${OBJECTS[record.type]}</p>
          <h1 class="slds-page-header__title">${record.name}</h1>
        </header>
        <div class="columns">
          <div class="main-column">
            ${article('Details', 'facts', factsList(record, look))}
            ${article('Activity', 'tasks', taskList(page.tasks, page.viewers, look))}
          </div>
          <div class="side-column">
            <div id="card">${ready ? null : waiting(page.bundle)}</div>
            ${article(record.type === 'account' ? 'Contacts' : 'Account', 'related', relatedList(record, look))}
            ${article('Cases', 'tickets', ticketList(record))}
          </div>
        </div>
      </main>
      <div id="alerts" role="region" aria-label="Messages"></div>
      ${jsonData('preview', {
        as: page.viewer.id,
        recordId: record.id,
        objectApiName: OBJECTS[record.type],
      })}`,
  });
}

/** The viewer's open tasks: where a working day begins. */
export function salesforceTasksPage(page: SalesforcePage): string {
  const mine = page.tasks.filter(({ ownerId, done }) => ownerId === page.viewer.ownerId && !done);
  return pageShell({
    title: `Tasks of ${page.viewer.name} | preview`,
    styles: STYLES,
    scripts: [],
    banner: BANNER,
    body: html`${topBar(page)}
      <main class="lightning">
        <h1 class="slds-text-heading_large">Tasks</h1>
        <p>${mine.length} open, of ${page.viewer.name}. Each leads to its account.</p>
        ${article('My Tasks', 'tasks', taskList(mine, page.viewers, lookOf(page.viewer)))}
      </main>`,
  });
}

function topBar({ viewers, viewer }: SalesforcePage): Markup {
  return html`<nav class="top-bar" aria-label="Preview">
    <a href="/">Start</a>
    <a href="/salesforce/tasks?as=${viewer.id}">Tasks</a>
    ${seenAs(viewers, viewer, {})}
  </nav>`;
}

function article(heading: string, live: string, body: Markup): Markup {
  return html`<article class="slds-card" data-live="${live}">
    <div class="slds-card__header"><h2 class="slds-card__header-title">${heading}</h2></div>
    <div class="slds-card__body slds-card__body_inner">${body}</div>
  </article>`;
}

function waiting(bundle: Exclude<BundleState, { readonly state: 'ready' }>): Markup {
  const text =
    bundle.state === 'building'
      ? 'The Lightning card is being built, once: half a minute. The page shows it by itself.'
      : 'The Lightning card could not be built.';
  return html`<article class="slds-card">
    <div class="slds-card__header"><h2 class="slds-card__header-title">Detractor Loop</h2></div>
    <div class="slds-card__body slds-card__body_inner" role="status">
      <p>${text}</p>
      <p id="build-line"><small>${bundle.line}</small></p>
    </div>
  </article>`;
}
