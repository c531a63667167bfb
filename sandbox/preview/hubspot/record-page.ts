import { html, jsonData, type Markup } from '../html';
import type { RecordShown, TaskRow, Viewer } from '../model';
import { ASSETS, pageShell, seenAs } from '../page-shell';
import { factsList, relatedList, taskList, ticketList, type Look } from '../record-parts';
import type { HubspotSide } from '../options';

const BANNER = 'Preview: not HubSpot. The card is the real one; the page around it is ours.';
const STYLES = ['preview.css', 'hubspot.css'];

export interface HubspotPage {
  readonly portal: Pick<HubspotSide, 'portalId' | 'appId'>;
  readonly serviceUrl: string;
  readonly viewers: readonly Viewer[];
  readonly viewer: Viewer;
  readonly tasks: readonly TaskRow[];
}

/** Which part of the middle is shown. */
export type Tab = 'activities' | 'loop';

const OBJECT_TYPES = { account: '0-2', contact: '0-1' } as const;
/** HubSpot calls an account a company. */
const PATHS = { account: 'company', contact: 'contact' } as const;

const lookOf = ({ id }: Viewer): Look => ({
  list: 'facts',
  link: 'link',
  accountPath: (record) => `/hubspot/company/${record}?as=${id}`,
  contactPath: (record) => `/hubspot/contact/${record}?as=${id}`,
});

/** A company or a contact, with the compact card beside it and the full one in a tab. */
export function hubspotRecordPage(page: HubspotPage, record: RecordShown, tab: Tab): string {
  const look = lookOf(page.viewer);
  return pageShell({
    title: `${record.name} | preview`,
    styles: STYLES,
    scripts: [`${ASSETS}/hubspot.js`],
    banner: BANNER,
    body: html`${topBar(page, { tab })}
      <main class="record">
        <div class="left" data-live="facts">
          <p class="kind">${record.type === 'account' ? 'Company' : 'Contact'}</p>
          <h1>${record.name}</h1>
          <h2>About</h2>
          ${factsList(record, look)}
        </div>
        <div class="middle">${tabs(page, record, tab)} ${tab === 'loop' ? slot('full') : activities(page, look)}</div>
        <aside class="right" aria-label="Record sidebar">
          <section class="side-card">
            <h2>Detractor Loop</h2>
            ${slot('compact')}
          </section>
          <section class="side-card" data-live="related">
            <h2>${record.type === 'account' ? 'Contacts' : 'Company'} (${record.related.length})</h2>
            ${relatedList(record, look)}
          </section>
          <section class="side-card" data-live="tickets">
            <h2>Tickets (${record.tickets.length})</h2>
            ${ticketList(record)}
          </section>
        </aside>
      </main>
      <div id="overlays"></div>
      <div id="alerts" role="region" aria-label="Messages"></div>
      ${jsonData('preview', hostData(page, record))}`,
  });
}

/** The viewer's open tasks: where a working day begins. */
export function hubspotTasksPage(page: HubspotPage): string {
  const mine = page.tasks.filter(({ ownerId, done }) => ownerId === page.viewer.ownerId && !done);
  return pageShell({
    title: `Tasks of ${page.viewer.name} | preview`,
    styles: STYLES,
    scripts: [],
    banner: BANNER,
    body: html`${topBar(page, {})}
      <main class="tasks-page">
        <h1>Tasks</h1>
        <p>${mine.length} open, of ${page.viewer.name}. Each leads to its company.</p>
        ${taskList(mine, page.viewers, lookOf(page.viewer))}
      </main>`,
  });
}

function topBar({ viewers, viewer }: HubspotPage, kept: Readonly<Record<string, string>>): Markup {
  return html`<nav class="top-bar" aria-label="Preview">
    <a href="/">Start</a>
    <a href="/hubspot/tasks?as=${viewer.id}">Tasks</a>
    ${seenAs(viewers, viewer, kept)}
  </nav>`;
}

function tabs({ viewer }: HubspotPage, record: RecordShown, tab: Tab): Markup {
  const link = (name: Tab, label: string): Markup => {
    const current = name === tab ? html`aria-current="page"` : null;
    const path = `/hubspot/${PATHS[record.type]}/${record.id}?tab=${name}&as=${viewer.id}`;
    return html`<a href="${path}" ${current}>${label}</a>`;
  };
  return html`<nav class="tabs" aria-label="Record">
    ${link('activities', 'Activities')} ${link('loop', 'Detractor Loop')}
  </nav>`;
}

function activities({ tasks, viewers }: HubspotPage, look: Look): Markup {
  return html`<section class="panel" data-live="tasks">
    <h2>Tasks</h2>
    ${taskList(tasks, viewers, look)}
  </section>`;
}

function slot(card: 'compact' | 'full'): Markup {
  return html`<div class="card-slot" data-card="${card}"></div>`;
}

/** What the host needs to run the cards as HubSpot does: their context, and where their bundles are. */
function hostData({ portal, serviceUrl, viewer }: HubspotPage, record: RecordShown): object {
  const [firstName = '', ...rest] = viewer.name.split(' ');
  return {
    as: viewer.id,
    bundles: { compact: '/preview/hubspot/cards/compact-card.js', full: '/preview/hubspot/cards/full-card.js' },
    worker: `${ASSETS}/hubspot-worker.js`,
    context: {
      user: {
        id: Number(viewer.id),
        email: viewer.email,
        emails: [viewer.email],
        firstName,
        lastName: rest.join(' '),
        locale: 'en',
        teams: [],
        permissions: [],
      },
      portal: { id: portal.portalId, timezone: 'Europe/Berlin' },
      variables: { BACKEND_ORIGIN: serviceUrl },
      crm: { objectId: Number(record.id), objectTypeId: OBJECT_TYPES[record.type] },
      extension: { appId: portal.appId, appName: 'Detractor Loop', cardTitle: 'Detractor Loop' },
    },
  };
}
