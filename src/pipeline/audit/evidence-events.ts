import type { StoredLink, StoredWord } from '../../audit-ports';
import { logLine } from '../../domain/case-log';
import type { Actor, CaseEvent, CaseEventBody } from '../../domain/case-events';
import type { DetractorCase } from '../../domain/case-state';
import { evolve } from '../../domain/evolve';
import { changesBetween, type Change } from './evidence-changes';

/** An event as a person reads it, and as it is proven. */
export interface EvidenceEvent {
  readonly seq: number;
  /** ISO 8601. */
  readonly when: string;
  readonly who: { readonly kind: Actor['kind']; readonly id: string; readonly name: string | null };
  /** From where it was done. */
  readonly from: string;
  readonly what: string;
  /** In the words of whoever did it, or of the rules; null = what it is explains itself. */
  readonly why: string | null;
  readonly changes: readonly Change[];
  /** What the hash is taken over, and the hash. */
  readonly link: StoredLink;
  /** What its digests stand for. */
  readonly words: readonly Omit<StoredWord, 'seq'>[];
  /** Personal fields whose words were erased: their digests alone are left. */
  readonly erased: readonly string[];
}

/** Names of users by id. */
export type Names = ReadonlyMap<string, string>;

/** Pure: the history of a case for a reader. */
export function evidenceEvents(
  { links, words }: { readonly links: readonly StoredLink[]; readonly words: readonly StoredWord[] },
  names: Names,
): readonly EvidenceEvent[] {
  let state: DetractorCase | null = null;
  return links.map((link) => {
    const own = words.filter(({ seq }) => seq === link.seq);
    const event = eventOf(link, own);
    const after: DetractorCase = evolve(state, event);
    const changes = changesBetween(state, after);
    state = after;
    return { ...toldOf(event, names), changes, link, words: own.map(withoutSeq), erased: erasedIn(link, own) };
  });
}

/** An event as it is folded: its digests give way to what they stand for, as far as that is still there. */
function eventOf(
  { seq, at, actor, body: { personal = {}, ...body } }: StoredLink,
  words: readonly StoredWord[],
): CaseEvent {
  const known = new Map(words.map(({ field, value }) => [field, value]));
  const values = Object.keys(personal).map((field) => [field, known.get(field) ?? null] as const);
  // Bodies are stored as they were decided, and folded as whatever they once were.
  return { seq, at, actor, body: body as unknown as CaseEventBody, personal: Object.fromEntries(values) };
}

function withoutSeq({ field, salt, value }: StoredWord): Omit<StoredWord, 'seq'> {
  return { field, salt, value };
}

function erasedIn({ body: { personal = {} } }: StoredLink, words: readonly StoredWord[]): readonly string[] {
  const there = new Set(words.map(({ field }) => field));
  return Object.entries(personal).flatMap(([field, digest]) => (digest === null || there.has(field) ? [] : [field]));
}

type Told = Pick<EvidenceEvent, 'seq' | 'when' | 'who' | 'from' | 'what' | 'why'>;

function toldOf({ seq, at, actor, body, personal }: CaseEvent, names: Names): Told {
  const line = logLine(body);
  const because = 'because' in body ? body.because.replaceAll('_', ' ') : null;
  return {
    seq,
    when: new Date(at).toISOString(),
    who: { kind: actor.kind, id: actor.id, name: names.get(actor.id) ?? null },
    from: fromWhere(actor),
    what: line?.text ?? body.type.replaceAll('_', ' '),
    why: personal.note ?? line?.detail ?? because,
  };
}

const FROM: Readonly<Record<Actor['kind'], string>> = {
  source: 'the survey tool',
  clock: 'a deadline or a date',
  crm: 'the CRM',
  user: 'the command line',
};

function fromWhere({ kind, via }: Actor): string {
  return via === undefined ? FROM[kind] : `the ${via === 'crm' ? 'CRM' : via.replaceAll('_', ' ')}`;
}
