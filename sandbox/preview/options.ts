import type { BundleState } from './salesforce/build-card';

/** The portal whose record pages are imitated. */
export interface HubspotSide {
  /** Where it is emulated. */
  readonly url: string;
  readonly portalId: number;
  /** Of the app: signs what its cards ask. */
  readonly clientSecret: string;
  readonly appId: number;
}

/** The org whose record pages are imitated. */
export interface SalesforceSide {
  /** Where it is emulated. */
  readonly url: string;
  /** 18 characters. */
  readonly orgId: string;
  /** What the Apex class of the org signs with, base64. */
  readonly cardKey: string;
}

/** Directories of what runs in the browser. Nothing of it is imported: it is read as any file server would. */
export interface Bundles {
  /** Our half of the pages: made by `scripts/build-preview.mjs`. */
  readonly page: string;
  /** HubSpot's cards: made by `scripts/build-hubspot-cards.mjs`. */
  readonly hubspot: string;
  /** The Lightning card takes half a minute to build, so the pages come first. */
  readonly salesforce: () => BundleState;
}

export interface PreviewOptions {
  /** The running service, as it calls itself in signatures; without a trailing slash. */
  readonly serviceUrl: string;
  /** null = that CRM is not there. */
  readonly hubspot: HubspotSide | null;
  readonly salesforce: SalesforceSide | null;
  readonly bundles: Bundles;
  /** Of 127.0.0.1; 0 (the default) takes a free one. */
  readonly port?: number;
}
