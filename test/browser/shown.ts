import type { Browser } from 'playwright-core';
import { startPreview } from '../../sandbox/preview/start';
import type { PreviewOptions } from '../../sandbox/preview/options';
import { SAY, WORDS } from '../../extension-ui/contract/src';
import type { FlowCrm } from '../flow/crm';
import { startFlowHubspot } from '../flow/hubspot';
import { startFlowSalesforce } from '../flow/salesforce';
import { openBrowser, type BrowserOptions } from '../harness/browser';
import { openCardPage, type CardPage, type PageOptions } from './card-page';
import { readGolden, startGolden, type Golden } from './golden';
import { ACCOUNT_PAGES, bundles, type CrmName } from './stage';

/** Pages whose card shows golden views. */
export interface Shown {
  /** Opens an account in a window of its own; resolves when the card of that state is drawn. */
  readonly open: (state: string, options?: PageOptions & { readonly tab?: string }) => Promise<CardPage>;
  readonly end: () => Promise<void>;
}

const START: Readonly<Record<CrmName, () => Promise<FlowCrm>>> = {
  hubspot: startFlowHubspot,
  salesforce: startFlowSalesforce,
};
/** Nobody verifies what is signed with it. */
const KEY = Buffer.alloc(32, 7).toString('base64');

/** Starts one emulated CRM, pages, a browser, and golden views in place of the service. */
export async function startShown(crm: CrmName, options: BrowserOptions = {}): Promise<Shown> {
  const emulated = await START[crm]();
  const golden = await startGolden();
  const preview = await startPreview(await optionsOf(crm, emulated, golden));
  const browser: Browser = await openBrowser(options);
  return {
    open: async (state, { tab, ...how } = {}) => {
      golden.show(state);
      const query = tab === undefined ? '' : `?tab=${tab}`;
      const opened = await openCardPage(browser, `${preview.url}${ACCOUNT_PAGES[crm].small}${query}`, how);
      await opened.card.getByText(firstWords(state)).first().waitFor();
      return opened;
    },
    end: async () => {
      await browser.close();
      await preview.close();
      await golden.end();
      await emulated.close();
    },
  };
}

async function optionsOf(crm: CrmName, { url }: FlowCrm, golden: Golden): Promise<PreviewOptions> {
  return {
    serviceUrl: golden.url,
    hubspot: crm === 'hubspot' ? { url, portalId: 8_675_309, clientSecret: 'unread', appId: 7 } : null,
    salesforce: crm === 'salesforce' ? { url, orgId: '00D5g000004XyZaEAK', cardKey: KEY } : null,
    bundles: await bundles(crm),
  };
}

/** What a card of that state says on top. */
function firstWords(state: string): string {
  const { case: shown, open } = readGolden(state);
  if (shown === null) return open.length === 0 ? WORDS.none.title : SAY.openCases(open.length);
  if (shown.hidden || shown.score === null) return WORDS.restricted.title;
  return SAY.score(shown.score);
}
