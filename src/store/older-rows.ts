import type { CaseEventBody } from '../domain/case-events';
import type { CaseClock, DetractorCase, LoggedTouch, Overrides, PersonalData } from '../domain/case-state';
import { NO_DOCUMENTATION, NO_TEXTS } from '../domain/documentation';
import { firstLegs, stoppedLegs } from '../domain/clock-legs';
import { withTouch } from '../domain/evolve-work';
import {
  CLOCK_KINDS,
  type Classification,
  type CrmUser,
  type Directory,
  type Facts,
  type Instant,
  type Route,
  type TierResult,
} from '../domain/types';

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

export type TouchedBody = Extract<CaseEventBody, { readonly type: 'touched' }>;

/**
 * A case: never corrected, handed over, covered, blocked or checked by a person.
 * @param touched its events of touches, in order, wherever its row may not list them all: how many there were only they tell
 */
export function wholeCase(
  stored: StoredState,
  personal: PersonalData,
  touched: readonly TouchedBody[] | null = null,
): DetractorCase {
  return {
    ...NO_STATE,
    ...stored,
    touches: wholeTouches(stored, touched),
    classification: { ...NO_CLASSIFICATION, ...stored.classification },
    tier: { ...NO_TIER, ...stored.tier },
    route: { ...NO_ROUTE, ...stored.route },
    clocks: wholeClocks(stored),
    personal: { ...NO_PERSONAL, ...NO_TEXTS, ...personal },
  };
}

/** A worker of the release before that logs a touch leaves the list as it finds it. */
export function wholeTouches(
  { touches = [] }: Pick<StoredState, 'touches'>,
  touched: readonly TouchedBody[] | null,
): readonly LoggedTouch[] {
  return touched === null ? touches : touched.slice(touches.length).reduce(withTouch, touches);
}

/**
 * Clocks: never paused, stopped with their case, nobody above the owner asked. What they were counted by before they were
 * last moved is not in the case: they have one leg, from their start.
 */
function wholeClocks({ clocks, ...stored }: StoredState): DetractorCase['clocks'] {
  const whole = CLOCK_KINDS.flatMap((kind) => {
    const clock = clocks[kind];
    return clock === undefined ? [] : [[kind, wholeClock(clock, stored)] as const];
  });
  return Object.fromEntries(whole);
}

/** Whether it is whole, its legs tell. */
type StoredClock = Omit<CaseClock, 'legs'> & Partial<Pick<CaseClock, 'legs'>>;

function wholeClock(clock: StoredClock, stored: Omit<StoredState, 'clocks'>): CaseClock {
  const { legs, plan } = clock;
  if (legs !== undefined) return { ...clock, legs };
  const stoppedAt = endOf(clock, stored);
  const began = firstLegs(plan);
  const raise = clock.breachedAt === null || stoppedAt !== null ? null : NO_RAISE;
  return {
    ...{ ...clock, begunAt: plan.startAt, stoppedAt, raise },
    legs: stoppedAt === null ? began : stoppedLegs(began, stoppedAt),
    ...{ usedS: null, pausedS: 0, pauses: 0, resumeAt: null },
  };
}

/** When it ended was not kept; null = it has not. */
function endOf({ status, plan }: StoredClock, stored: Omit<StoredState, 'clocks'>): Instant | null {
  const { closedAt, handover, openedAt } = stored;
  const taken = plan.clock === 'acknowledgement' ? (handover?.acknowledgedAt ?? null) : null;
  if (status === 'running' || status === 'breached') return taken ?? closedAt;
  return taken ?? closedAt ?? openedAt;
}

export type StoredState = Omit<DetractorCase, 'personal' | 'touches'> & Partial<Pick<DetractorCase, 'touches'>>;

const NO_RAISE: CaseClock['raise'] = { step: null, next: null, acknowledged: null, decided: false };
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
  | 'followerCaseKeys'
  | 'checks'
  | 'checksConfirmedAt'
  | 'outreach'
  | 'overrides'
  | 'handover'
  | 'cover'
  | 'documentation'
  | 'closure'
  | 'doneSteps'
  | 'reopenings'
  | 'reopeningStoppedAt'
  | 'acts'
  | 'erasedAt'
> = {
  followerCaseKeys: [],
  checks: [],
  checksConfirmedAt: null,
  outreach: 'allowed',
  overrides: NO_OVERRIDES,
  handover: null,
  cover: null,
  ...{ documentation: NO_DOCUMENTATION, closure: null },
  ...{ doneSteps: [], reopenings: [], reopeningStoppedAt: null, acts: [], erasedAt: null },
};
