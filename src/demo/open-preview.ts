import { existsSync } from 'node:fs';
import path from 'node:path';
import { portalReader } from '../../sandbox/preview/hubspot/read-portal';
import type { CrmReader } from '../../sandbox/preview/model';
import type { PreviewOptions } from '../../sandbox/preview/options';
import { buildCard, type BundleState, type CardBuild } from '../../sandbox/preview/salesforce/build-card';
import { orgReader } from '../../sandbox/preview/salesforce/read-org';
import { startPreview } from '../../sandbox/preview/start';
import type { Service } from '../main';
import { cardKeys } from '../pipeline/settings/card-key';
import type { DemoTenant } from './connect-crm';
import { sendLateAnswers } from './late-answers';
import { workCases } from './work-cases';

/** The record pages of both CRMs, with the real cards. */
export interface DemoPreview {
  readonly url: string;
  /** Works a few cases, so that every state is there to click, and builds the Lightning card in the background. */
  readonly fill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PreviewStage {
  readonly service: Service;
  readonly tenants: readonly DemoTenant[];
  readonly tell: (line: string) => void;
}

/** Any number: the emulated portal knows no apps. */
const APP_ID = 4_200_001;
const ROOT = path.join(__dirname, '../../..');

/** Serves the pages. They read what is there, so they can be opened while answers still come in. */
export async function openPreview(stage: PreviewStage): Promise<DemoPreview> {
  const sides = await sidesOf(stage);
  const build: { card: CardBuild | null; state: BundleState } = { card: null, state: LATER };
  const bundles: PreviewOptions['bundles'] = {
    page: path.join(ROOT, 'dist/sandbox/preview/page'),
    hubspot: path.join(ROOT, 'dist/ui/hubspot'),
    salesforce: () => build.card?.state() ?? build.state,
  };
  const preview = await startPreview({ ...sides, bundles });
  return {
    url: preview.url,
    fill: async () => {
      stage.tell('Working a few cases, so that there is one of every state to click');
      await workCases(sides);
      await Promise.all(stage.tenants.map((tenant) => sendLateAnswers(tenant, readerOf(tenant), sides.serviceUrl)));
      build.card = sides.salesforce === null ? null : cardOf(stage.tell);
      build.state = NO_SOURCES;
    },
    close: async () => {
      build.card?.stop();
      await preview.close();
    },
  };
}

/** Both at once would keep each other waiting. */
const LATER: BundleState = { state: 'building', line: 'It begins when the answers are in.' };
const NO_SOURCES: BundleState = { state: 'missing', line: 'It is built from the repository only.' };

/** null = this is not the repository: what the card is built with is not installed. */
function cardOf(tell: PreviewStage['tell']): CardBuild | null {
  const script = path.join(ROOT, 'scripts/build-lwc-preview.mjs');
  return existsSync(script)
    ? buildCard(script, (line) => {
        tell(line.startsWith('ready ') ? 'Salesforce card: ready' : `Salesforce card: ${line}`);
      })
    : null;
}

function readerOf({ emulator: { vendor, url } }: DemoTenant): CrmReader {
  return vendor.name === 'hubspot' ? portalReader(url) : orgReader(url);
}

/** Both CRMs as the preview sees them: what signs for them, and where they are. */
async function sidesOf({ service, tenants }: PreviewStage): Promise<Omit<PreviewOptions, 'bundles'>> {
  const of = (name: string): DemoTenant | undefined => tenants.find(({ emulator }) => emulator.vendor.name === name);
  const [portal, org] = [of('hubspot'), of('salesforce')];
  const [cardKey = ''] = org === undefined ? [] : await cardKeys(service.app.loop, org.tenantId);
  return {
    serviceUrl: service.url ?? '',
    hubspot: portal === undefined ? null : hubspotSide(portal.emulator),
    salesforce: org === undefined ? null : { url: org.emulator.url, orgId: org.emulator.ready['orgId'] ?? '', cardKey },
  };
}

function hubspotSide({ url, ready }: DemoTenant['emulator']): PreviewOptions['hubspot'] {
  const { portalId, clientSecret = '' } = ready;
  return { url, portalId: Number(portalId), clientSecret, appId: APP_ID };
}
