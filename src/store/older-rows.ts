import type { DetractorCase, Overrides, PersonalData } from '../domain/case-state';
import type { Classification, CrmUser, Directory, Facts, Route, TierResult } from '../domain/types';

/**
 * Rows that the release before routing wrote lack what it did not know. They are filled in here, on reading, with values
 * that change nothing; whoever writes such a row again writes it whole.
 */

/** The facts of a subject: no account team, no do-not-contact field and no health of the contact were read. */
export function wholeFacts(stored: Facts): Facts {
  return { ...NO_FACTS, ...stored };
}

/** The people as they were read: nothing was known of licences and leave. */
export function wholeDirectory(stored: Directory): Directory {
  return { ...stored, users: stored.users.map((user) => ({ ...NO_USER, ...user })) };
}

/** A case: never corrected, handed over, covered, blocked or checked by a person. */
export function wholeCase(stored: StoredState, personal: PersonalData): DetractorCase {
  return {
    ...NO_STATE,
    ...stored,
    classification: { ...NO_CLASSIFICATION, ...stored.classification },
    tier: { ...NO_TIER, ...stored.tier },
    route: { ...NO_ROUTE, ...stored.route },
    personal: { ...NO_PERSONAL, ...personal },
  };
}

export type StoredState = Omit<DetractorCase, 'personal'>;

const NO_FACTS: Pick<Facts, 'accountTeam' | 'doNotContact' | 'contact'> = {
  accountTeam: {},
  doNotContact: null,
  contact: null,
};
const NO_USER: Pick<CrmUser, 'licensed' | 'away'> = { licensed: null, away: [] };
const NO_CLASSIFICATION: Pick<Classification, 'signals'> = { signals: [] };
/** Made before there were lists. */
const NO_TIER: Pick<TierResult, 'listVersion'> = { listVersion: 0 };
const NO_ROUTE: Pick<Route, 'policyId' | 'playId' | 'turn'> = { policyId: null, playId: null, turn: null };
const NO_PERSONAL: Pick<PersonalData, 'note'> = { note: null };
const NO_OVERRIDES: Overrides = { reason: null, tier: null, dismissedFlags: [], process: null, owner: false };

const NO_STATE: Pick<
  DetractorCase,
  'followerCaseKeys' | 'checks' | 'checksConfirmedAt' | 'outreach' | 'overrides' | 'handover' | 'cover'
> = {
  followerCaseKeys: [],
  checks: [],
  checksConfirmedAt: null,
  outreach: 'allowed',
  overrides: NO_OVERRIDES,
  handover: null,
  cover: null,
};
