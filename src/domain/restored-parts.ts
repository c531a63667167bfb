import { sameJson } from './canonical-json';
import type { UndoCommand } from './case-commands';
import type { CaseClock, CasePersonal, DetractorCase } from './case-state';
import { isGoing } from './clock-legs';
import { CLOCK_KINDS, type ClockKind } from './types';
import type { Restored } from './undo';

/** The case before and after what is to be taken back, and as it is now. */
export interface ThreeStates extends Pick<UndoCommand, 'of' | 'before' | 'after'> {
  readonly now: DetractorCase;
}

const PARTS = ['status', 'closedAt', 'closure', 'ownerId', 'route', 'cover', 'process', 'doneSteps'] as const;

/** What was changed, and has changed again since: it cannot be put back without taking back more. In words. */
export function movedOn(states: ThreeStates): readonly string[] {
  const { before, after, now } = states;
  const parts = PARTS.filter((part) => changed(before[part], after[part]) && changed(after[part], now[part]));
  const clocks = CLOCK_KINDS.filter(
    (kind) => clockChanged(states, kind) && !sameClock(after.clocks[kind], now.clocks[kind]),
  );
  return [
    ...parts.map((part) => PART_NAMES[part]),
    ...(isTakenOver(states) ? ['whether somebody has taken it over'] : []),
    ...(isReachedAgain(states) ? ['when the customer was first reached out to'] : []),
    ...clocks.map((kind) => `the ${kind.replaceAll('_', ' ')} deadline`),
  ];
}

const PART_NAMES: Readonly<Record<(typeof PARTS)[number], string>> = {
  status: 'its status',
  closedAt: 'when it ended',
  closure: 'how it ended',
  ownerId: 'its owner',
  route: 'why it is whose it is',
  cover: 'for whom its owner stands in',
  process: 'its process',
  doneSteps: 'what its owner has ticked off',
};

/** Everything that was changed, as it was. Generations and numbers only ever grow: nothing that was set for them fires again. */
export function restoredParts(states: ThreeStates): Restored {
  const { before, after, now } = states;
  const parts = PARTS.filter((part) => changed(before[part], after[part])).map((part) => [part, before[part]] as const);
  return {
    ...Object.fromEntries(parts),
    ...touchesUndone(states),
    ...(changed(before.overrides, after.overrides)
      ? { overrides: mended(before.overrides, after.overrides, now.overrides) }
      : {}),
    ...(changed(before.raisedTo, after.raisedTo) ? { raisedTo: toldAgain(states) } : {}),
    ...handoverOf(states),
    ...documentationOf(states),
    clocks: Object.fromEntries(CLOCK_KINDS.flatMap((kind) => clockOf(states, kind))),
  };
}

/** Clocks that it began, and that were not there or not going before: they are of nothing any more. */
export function begunInVain(states: ThreeStates): readonly ClockKind[] {
  return CLOCK_KINDS.filter(
    (kind) => isGoing(states.now.clocks[kind]) && clockChanged(states, kind) && isNew(states, kind),
  );
}

/** Texts that were written, as they were, unless somebody has written others since. What was found out stays found out. */
export function restoredTexts({ of, before, after, now }: ThreeStates): Partial<CasePersonal> {
  const fields = (Object.keys(after.personal) as (keyof CasePersonal)[]).filter(
    (field) => of !== 'close' || CLOSING_TEXTS.includes(field),
  );
  const back = fields.filter((field) => {
    const written = after.personal[field];
    return written !== before.personal[field] && written === now.personal[field];
  });
  return Object.fromEntries(back.map((field) => [field, before.personal[field]]));
}

const CLOSING_TEXTS: readonly (keyof CasePersonal)[] = ['note', 'remaining', 'closingReason', 'closingReference'];

function changed(one: unknown, other: unknown): boolean {
  return !sameJson(one, other);
}

function fieldsChanged<T extends object>(before: T, after: T): readonly (keyof T)[] {
  return (Object.keys(after) as (keyof T)[]).filter((field) => changed(before[field], after[field]));
}

/** Now, with what was changed as it was, unless it has changed since. */
function mended<T extends object>(before: T, after: T, now: T): T {
  const back = fieldsChanged(before, after).filter((field) => !changed(after[field], now[field]));
  return { ...now, ...Object.fromEntries(back.map((field) => [field, before[field]])) };
}

/** A touch that did not happen counts for nothing, and keeps its number. */
function touchesUndone({ before, after, now }: ThreeStates): Pick<Restored, 'touches' | 'firstTouchAt'> {
  const [from, to] = [before.touches.length, after.touches.length];
  if (from === to) return {};
  const touches = now.touches.map((touch) => (touch.n > from && touch.n <= to ? { ...touch, undone: true } : touch));
  return { touches, ...(before.firstTouchAt === after.firstTouchAt ? {} : { firstTouchAt: before.firstTouchAt }) };
}

/** The first touch is taken back, and there is another one since. */
function isReachedAgain({ before, after, now }: ThreeStates): boolean {
  if (before.firstTouchAt === after.firstTouchAt) return false;
  return now.touches.some(({ n, undone }) => !undone && n > after.touches.length);
}

function isTakenOver({ before, after, now }: ThreeStates): boolean {
  return before.handover?.n !== after.handover?.n && changed(unannounced(after), unannounced(now));
}

/** Where it was announced meanwhile takes nothing back. */
function unannounced({ handover }: DetractorCase): object | null {
  return handover && { ...handover, reference: null };
}

/** The hand-over before, under the number of the one that is taken back; a case that had none keeps it, to count on. */
function handoverOf({ before, after, now }: ThreeStates): Pick<Restored, 'handover'> {
  if (before.handover === null || before.handover.n === after.handover?.n) return {};
  return { handover: { ...before.handover, n: now.handover?.n ?? before.handover.n } };
}

/** What the customer said in a touch that did not happen was not said. What was found out when a case ended is true all the same. */
function documentationOf({ of, before, after, now }: ThreeStates): Pick<Restored, 'documentation'> {
  if (of === 'close' || !changed(before.documentation, after.documentation)) return {};
  return { documentation: mended(before.documentation, after.documentation, now.documentation) };
}

/** Who was told because of it alone is told no more. */
function toldAgain({ before, after, now }: ThreeStates): readonly string[] {
  const since = now.raisedTo.filter((id) => !after.raisedTo.includes(id) && !before.raisedTo.includes(id));
  return [...before.raisedTo, ...since];
}

function clockOf(states: ThreeStates, kind: ClockKind): readonly (readonly [ClockKind, CaseClock])[] {
  const [was, is] = [states.before.clocks[kind], states.now.clocks[kind]];
  if (was === undefined || is === undefined || !clockChanged(states, kind) || isNew(states, kind)) return [];
  return [[kind, { ...was, cycle: is.cycle, generation: is.generation + 1 }]];
}

function clockChanged({ before, after }: ThreeStates, kind: ClockKind): boolean {
  return before.clocks[kind]?.generation !== after.clocks[kind]?.generation;
}

/** A cycle of its own, with none going before: it ends instead of becoming another one. */
function isNew({ before, after }: ThreeStates, kind: ClockKind): boolean {
  const was = before.clocks[kind];
  return was === undefined || (was.cycle !== after.clocks[kind]?.cycle && !isGoing(was));
}

/** The number may have grown by something that was taken back since. */
function sameClock(one: CaseClock | undefined, other: CaseClock | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.generation === other.generation || sameJson({ ...one, generation: 0 }, { ...other, generation: 0 });
}
