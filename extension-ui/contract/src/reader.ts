import type { Refused } from './answers';
import type { Desk } from './desk';
import { isRefused, isView } from './read-answer';
import type { CardPorts } from './session-types';
import type { CardView, RecordType } from './view';

/** The record whose card it is. */
export interface CardRecord {
  readonly type: RecordType;
  readonly id: string;
}

/** Reads the card, and keeps an older answer from taking the place of a newer one. */
export interface Reader {
  readonly load: () => Promise<void>;
  readonly open: (caseKey: string | null) => Promise<void>;
  /** To be asked before a request that brings a card: `accept` takes it. */
  readonly begin: (caseKey: string | null) => Begun;
  /** Shows a card that came with an answer. false = something else is looked at by now, or something newer is shown */
  readonly accept: (view: CardView, begun: Begun) => boolean;
  readonly now: () => number;
}

/** A request, and the case that it was about. */
interface Begun {
  readonly caseKey: string | null;
  readonly tick: number;
}

interface UnderWay {
  readonly caseKey: string | null;
  readonly done: Promise<void>;
}

/** @param record whose card; nothing is read before `load` */
export function createReader(ports: CardPorts, record: CardRecord, desk: Desk): Reader {
  let chosen: string | null = null;
  let underWay: UnderWay | null = null;
  let ticks = 0;
  let shownAt = { tick: 0, elapsedMs: 0 };
  let refusedReading: Refused | null = null;

  const begin: Reader['begin'] = (caseKey) => ({ caseKey, tick: ++ticks });
  const accept: Reader['accept'] = (view, { caseKey, tick }) => {
    const { view: shown, refusal } = desk.state();
    if (caseKey !== chosen || (shown !== null && tick < shownAt.tick && isOlder(view, shown))) return false;
    shownAt = { tick: ++ticks, elapsedMs: ports.elapsedMs() };
    // It stays in sight when it ends, or when another one is opened.
    chosen = view.case?.caseKey ?? chosen;
    desk.change({ phase: 'ready', view, stale: false, refusal: refusal === refusedReading ? null : refusal });
    refusedReading = null;
    return true;
  };
  const refused = async (refusal: Refused): Promise<void> => {
    refusedReading = refusal;
    const gone = NOTHING_FOR_HIM.includes(refusal.code) ? { view: null } : {};
    desk.change({ phase: 'ready', stale: false, refusal, ...gone });
    if (refusal.code !== 'unknown_case' || chosen === null) return;
    chosen = null;
    refusedReading = null;
    await read();
  };
  const read = async (): Promise<void> => {
    const begun = begin(chosen);
    const answer = await answerOf(() => ports.get(viewTarget(record, begun.caseKey)));
    if (begun.caseKey !== chosen) return;
    if (isView(answer)) accept(answer, begun);
    else if (isRefused(answer)) await refused(answer);
    else desk.change(desk.state().view === null ? { phase: 'unreachable' } : { stale: true });
  };
  const load = (): Promise<void> => {
    if (underWay?.caseKey === chosen) return underWay.done;
    const mine: UnderWay = { caseKey: chosen, done: read() };
    underWay = mine;
    return mine.done.finally(() => {
      if (underWay === mine) underWay = null;
    });
  };
  return {
    ...{ load, begin, accept },
    open: (caseKey) => {
      chosen = caseKey;
      desk.change({ refusal: null, done: null });
      return load();
    },
    now: () => {
      const { view } = desk.state();
      return view === null ? 0 : Date.parse(view.asOf) + (ports.elapsedMs() - shownAt.elapsedMs);
    },
  };
}

/** Who is not known to the service, and who has been deactivated since the card was opened. */
const NOTHING_FOR_HIM: readonly string[] = ['unknown_user', 'not_allowed'];

/** What came; undefined = no answer. A host may throw at once, or reject later. */
export async function answerOf(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

function viewTarget({ type, id }: CardRecord, caseKey: string | null): string {
  const one = caseKey === null ? '' : `&case=${encodeURIComponent(caseKey)}`;
  return `/v1/card/view?${type}=${encodeURIComponent(id)}${one}`;
}

function isOlder(view: CardView, shown: CardView): boolean {
  const [at, shownAt] = [Date.parse(view.asOf), Date.parse(shown.asOf)];
  if (at !== shownAt) return at < shownAt;
  if (view.case === null || shown.case === null) return false;
  return view.case.caseKey === shown.case.caseKey && view.case.seq < shown.case.seq;
}
