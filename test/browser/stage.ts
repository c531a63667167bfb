import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { PreviewOptions } from '../../sandbox/preview/options';
import { startPreview } from '../../sandbox/preview/start';
import { recordId } from '../../sandbox/salesforce/record-id';
import { cardKeys } from '../../src/pipeline/settings/card-key';
import { CARD_SECRET } from '../flow/card-secret';
import type { People } from '../flow/crm';
import type { LoopWorld } from '../flow/loop-world';
import { beginStory, type Story } from '../flow/story';
import { openBrowser } from '../harness/browser';
import { lightningCard } from '../harness/lightning-card';
import { neverLogged } from '../harness/suite-log';
import { openCardPage, type CardPage, type PageOptions } from './card-page';
import { startGate, type Gate } from './gate';

export type CrmName = 'hubspot' | 'salesforce';
export const CRMS: readonly CrmName[] = ['hubspot', 'salesforce'];

const DIST = path.join(__dirname, '..', '..', 'dist');

/** The page of the account whose contact has answered, and the one of those who have not. */
export const ACCOUNT_PAGES = {
  hubspot: { small: '/hubspot/company/502', acme: '/hubspot/company/501' },
  salesforce: {
    small: `/salesforce/account/${recordId('001', 30_002)}`,
    acme: `/salesforce/account/${recordId('001', 30_001)}`,
  },
} as const;

/** One CRM in which Carla has one case, its pages, and a browser. */
export interface Stage {
  readonly crm: CrmName;
  readonly story: Story;
  /** Between the CRM and the service. */
  readonly gate: Gate;
  readonly browser: Browser;
  /** Opens a page of the CRM in a window of its own, as one of its users. @param at path, with no query */
  readonly open: (who: keyof People, at: string, options?: PageOptions) => Promise<CardPage>;
  readonly end: () => Promise<void>;
}

/** Starts all of it; `end` ends all of it. */
export async function startStage(crm: CrmName): Promise<Stage> {
  const at = { service: '' };
  const gate = await startGate(() => at.service);
  const story = await beginStory(crm, { publicUrl: gate.url });
  const { world } = story;
  at.service = world.service.url ?? '';
  const preview = await startPreview(await previewOptions(world, { crm, serviceUrl: gate.url }));
  const browser = await openBrowser();
  return {
    ...{ crm, story, gate, browser },
    open: async (who, path, options = {}) =>
      openCardPage(browser, `${preview.url}${path}?as=${await loginOf(world, who)}`, options),
    end: async () => {
      await browser.close();
      await preview.close();
      await story.end();
      await gate.end();
    },
  };
}

async function previewOptions(
  { crm: { url }, service: { app }, tenantId }: LoopWorld,
  { crm, serviceUrl }: { readonly crm: CrmName; readonly serviceUrl: string },
): Promise<PreviewOptions> {
  const orgId = (await app.loop.stores.tenants.tenant(app.loop.db, tenantId))?.orgId ?? '';
  const [cardKey = ''] = await cardKeys(app.loop, tenantId);
  neverLogged(cardKey);
  return {
    serviceUrl,
    hubspot: crm === 'hubspot' ? { url, portalId: Number(orgId), clientSecret: CARD_SECRET, appId: 7 } : null,
    salesforce: crm === 'salesforce' ? { url, orgId, cardKey } : null,
    bundles: await bundles(crm),
  };
}

/** What `npm run build` has made; the Lightning card is built when it is asked for. */
export async function bundles(crm: CrmName): Promise<PreviewOptions['bundles']> {
  const dir = crm === 'salesforce' ? await lightningCard() : '';
  const page = path.join(DIST, 'sandbox', 'preview', 'page');
  const hubspot = path.join(DIST, 'ui', 'hubspot');
  for (const built of [page, hubspot])
    if (!fs.existsSync(built)) throw new Error(`${built} is missing: run \`npm run build\` first`);
  return {
    page,
    hubspot,
    salesforce: () => ({ state: 'ready', dir }),
  };
}

/** HubSpot's users have an id to log in with, and another one on records. */
async function loginOf({ crm, service: { app }, tenantId }: LoopWorld, who: keyof People): Promise<string> {
  const users = (await app.loop.stores.tenants.directory(app.loop.db, tenantId))?.users ?? [];
  const id = crm.people[who];
  return users.find((user) => user.id === id)?.loginId ?? id;
}
