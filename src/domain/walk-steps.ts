import type { DecidedEvent, Walk } from './case-commands';
import type { DetractorCase } from './case-state';
import { sameJson } from './canonical-json';
import { statusChange } from './change-status';
import { retierEvents } from './decide-deadlines';
import { divertedEvents } from './decide-handover';
import { ownershipEvents } from './decide-ownership';
import { outreachEvents } from './decide-outreach';
import type { Step } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { processAfter } from './process-after';
import type { SettledWalk } from './settled-walk';
import { checkedEvents, newlyFailed, openStatus } from './verification';

/** What a walk changes of a case that has not ended, part by part. `was` is the case before any of them. */
export function walkSteps(was: DetractorCase, settled: SettledWalk): readonly Step[] {
  const { walk, timed } = settled;
  const process = processAfter(was, walk);
  const diverted = process !== was.process;
  const follows = followsRoute(was, settled);
  return [
    (state) => reclassified(state, walk),
    (state) => playChosen(state, walk),
    (state) => checkedEvents(state, walk.checks),
    (state) => (diverted ? divertedEvents(state, { process, timing: walk.timing }) : []),
    (state) => verificationEvents(state, { was, walk }),
    (state) => outreachEvents(state, walk),
    (state) => (follows ? ownershipEvents(state, walk, 'routed') : []),
    (state) => (timed ? retierEvents(state, walk.timing) : []),
    ownerTaskEvents,
  ];
}

/** Whether the case goes where the walk says now. */
export function followsRoute(was: DetractorCase, { walk, routed }: SettledWalk): boolean {
  const process = processAfter(was, walk);
  return process !== was.process || (routed && walk.process === process && isFree(was));
}

/** Until the first touch a case follows what the customer adds; after it, the person who spoke keeps it. */
function isFree({ firstTouchAt, overrides }: DetractorCase): boolean {
  return firstTouchAt === null && !overrides.owner;
}

/** The reasons, tier and subject of the words as they are now. */
export function reclassified(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const { classification, tier, factsId, match } = walk;
  const known = { classification: state.classification, tier: state.tier, match: state.match };
  if (sameJson({ classification, tier, match }, known)) return [];
  return [{ body: { type: 'classified', classification, tier, factsId, match } }];
}

/** A case keeps the version of a play it began with, for as long as it is worked by that play. */
export function playChosen({ play: known }: Pick<DetractorCase, 'play'>, { play }: Walk): readonly DecidedEvent[] {
  return play === undefined || play.id === known?.id ? [] : [{ body: { type: 'play_chosen', play } }];
}

/** Certain now, the case opens; words that turn against their score before anybody reached out have to be settled first. */
function verificationEvents(
  state: DetractorCase,
  { was, walk }: { readonly was: DetractorCase; readonly walk: Walk },
): readonly DecidedEvent[] {
  if (state.status === 'needs_verification' && openStatus(state) === 'open') {
    return [statusChange(state.status, 'open', 'the subject is certain now')];
  }
  const contradicts = newlyFailed(was.checks, walk.checks).includes('score_fits_comment');
  if (!contradicts || state.status !== 'open' || state.firstTouchAt !== null || state.process !== 'standard') return [];
  return [statusChange(state.status, 'needs_verification', 'the words contradict the score')];
}
