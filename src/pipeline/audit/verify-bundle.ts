import { z } from 'zod';
import { brokenLink, brokenWord, rootBy, sealHash } from '../../audit-hashes';
import { sameJson } from '../../domain/canonical-json';
import { EVIDENCE_FORMAT } from './evidence-bundle';
import { evidenceEvents } from './evidence-events';

/** What a bundle proves by itself. */
export type BundleProof =
  | {
      readonly ok: true;
      readonly events: number;
      /** Events that a seal covers; null = none does yet, so nobody but its maker vouches for it. */
      readonly sealedEvents: number | null;
      /** The newest seal in it: to be compared with a copy that was kept elsewhere. */
      readonly seal: { readonly seal: number; readonly hash: string } | null;
      /** Personal fields whose words were erased; their digests stand. */
      readonly erased: number;
    }
  | { readonly ok: false; readonly problem: string };

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const actor = z.looseObject({ kind: z.enum(['source', 'clock', 'user', 'crm']), id: z.string() });
const link = z.object({
  ...{ caseKey: z.string(), seq: z.int(), type: z.string(), at: z.number() },
  ...{ actor, body: z.record(z.string(), z.unknown()), prevHash: hash, hash },
});
const word = z.object({ field: z.string(), salt: z.string(), value: z.string() });
const head = z.object({ caseKey: z.string(), seq: z.int(), hash });
const seal = z.object({
  ...{ tenantId: z.int(), seal: z.int(), at: z.number(), cases: z.int(), heads: z.int(), root: hash },
  ...{ settingsSeq: z.int(), settingsHash: hash, prevHash: hash, hash },
});
const bundleSchema = z.object({
  format: z.literal(EVIDENCE_FORMAT),
  caseKey: z.string(),
  head: head.omit({ caseKey: true }),
  events: z.array(z.object({ changes: z.array(z.unknown()), link, words: z.array(word) })).min(1),
  seal: z
    .object({
      head,
      path: z.array(z.object({ side: z.enum(['left', 'right']), hash })),
      seal,
      later: z.array(seal),
    })
    .nullable(),
});

type Bundle = z.infer<typeof bundleSchema>;

/**
 * Proves a bundle by nothing but what is in it: the chain of its events, the digests of its texts, that what is shown is
 * what the events say, and the way up to a seal. Pure, so an auditor can run it anywhere. That the seal is the one that was
 * made then, only a copy of its hash kept elsewhere can prove.
 * @param bundle JSON as it was read; whatever it is
 */
export function verifyBundle(bundle: unknown): BundleProof {
  const parsed = bundleSchema.safeParse(bundle);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, problem: `not a bundle: ${issue?.path.join('.')} ${issue?.message}` };
  }
  const { events, seal: evidence } = parsed.data;
  const problem = chainProblem(parsed.data) ?? shownProblem(parsed.data) ?? sealProblem(parsed.data);
  if (problem !== null) return { ok: false, problem };
  const newest = evidence?.later.at(-1) ?? evidence?.seal ?? null;
  return {
    ok: true,
    events: events.length,
    sealedEvents: evidence?.head.seq ?? null,
    seal: newest === null ? null : { seal: newest.seal, hash: newest.hash },
    erased: storedOf(parsed.data).reduce((sum, { erased }) => sum + erased.length, 0),
  };
}

function chainProblem({ caseKey, head: { seq, hash: headHash }, events }: Bundle): string | null {
  const links = linksOf(events);
  if (links.some((one) => one.caseKey !== caseKey)) return 'an event is of another case';
  const broken = brokenLink(links, { seq, hash: headHash }) ?? brokenWord(links, wordsOf(events));
  return broken === null ? null : `event ${broken.seq}: ${broken.problem}`;
}

/** What a reader sees has to be what the events say. */
function shownProblem(bundle: Bundle): string | null {
  const stored = foldable(bundle);
  if (stored === null) return 'the events make no case';
  const at = bundle.events.findIndex(({ changes }, n) => !sameJson(changes, stored[n]?.changes));
  return at === -1 ? null : `event ${at + 1}: what is shown as its changes is not what it says`;
}

/** Whoever makes up a chain need not know what can follow what. */
function foldable(bundle: Bundle): ReturnType<typeof evidenceEvents> | null {
  try {
    return storedOf(bundle);
  } catch {
    return null;
  }
}

function storedOf({ events }: Bundle): ReturnType<typeof evidenceEvents> {
  return evidenceEvents({ links: linksOf(events), words: wordsOf(events) }, new Map());
}

type Events = Bundle['events'];

function linksOf(events: Events): Parameters<typeof evidenceEvents>[0]['links'] {
  return events.map(({ link: { body, ...rest } }) => ({
    ...rest,
    body,
  }));
}

function wordsOf(events: Events): Parameters<typeof evidenceEvents>[0]['words'] {
  return events.flatMap(({ link: { seq }, words }) => words.map((one) => ({ seq, ...one })));
}

function sealProblem({ caseKey, events, seal: evidence }: Bundle): string | null {
  if (evidence === null) return null;
  const { head: sealed, path, seal: first, later } = evidence;
  const event = events[sealed.seq - 1]?.link;
  if (sealed.caseKey !== caseKey || event?.hash !== sealed.hash) return 'the sealed head is not an event of this case';
  if (rootBy(sealed, path) !== first.root) return 'the way from the sealed head does not lead to the seal';
  let before = { seal: first.seal - 1, hash: first.prevHash };
  for (const one of [first, ...later]) {
    if (sealHash(one) !== one.hash) return `seal ${one.seal} was changed`;
    if (one.prevHash !== before.hash || one.seal !== before.seal + 1)
      return `seal ${one.seal} does not follow the one before`;
    before = one;
  }
  return null;
}
