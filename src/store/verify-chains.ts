import { brokenLink, brokenWord, type BrokenLink } from '../audit-hashes';
import type { AuditedCase } from '../audit-ports';
import type { CaseStore } from '../case-ports';
import { sameJson } from '../domain/canonical-json';
import type { CaseEvent, CaseEventBody } from '../domain/case-events';
import type { DetractorCase } from '../domain/case-state';
import { evolve } from '../domain/evolve';
import { wholeCase, type StoredState } from './older-rows';
import { auditStore } from './seals';

/** Cases walked at a time, with all their events. */
const PAGE = 100;

/** Walks every chain of a tenant, a page of cases at a time; names the first link that does not hold. */
export const verifyChains: CaseStore['verifyChains'] = async (sql, tenantId, watch) => {
  for (let after = '', done = 0; ;) {
    const page = await auditStore.casePage(sql, tenantId, { after, limit: PAGE });
    for (const one of page) {
      const broken = caseProblem(one);
      if (broken !== null) return { caseKey: one.caseKey, ...broken };
    }
    done += page.length;
    watch?.(done);
    const last = page.at(-1);
    if (last === undefined) return null;
    after = last.caseKey;
  }
};

/** Pure: what does not hold of one case. */
function caseProblem(one: AuditedCase): BrokenLink | null {
  const { links, words, seq, headHash } = one;
  return brokenLink(links, { seq, hash: headHash }) ?? brokenWord(links, words) ?? readProblem(one);
}

/** Rows that cannot even be read, or events that make no case, are an answer too. */
function readProblem(one: AuditedCase): BrokenLink | null {
  try {
    return stateProblem(one);
  } catch {
    return { seq: one.seq, problem: 'the case cannot be read' };
  }
}

/** Whether the state of a case is what its events fold to. */
function stateProblem({ links, words, seq, stored, columns }: AuditedCase): BrokenLink | null {
  const state = foldedOf(links, words);
  const { causeId, actionIds } = state.documentation;
  const repeated: object = { ...state, tier: state.tier.tier, causeId, actionIds };
  const other = firstOther(columns, repeated);
  if (other !== null) return { seq, problem: `the column ${other} of the case is not what its events say` };
  const [kept, said] = [comparable(stored), comparable(state)];
  const part = firstOther(said, kept);
  if (part !== null) return { seq, problem: `${part} of the case is not what its events say` };
  // Of what a person said or wrote the name of the field is told, and not what it says.
  const word = firstOther(kept.personal, said.personal);
  return word === null ? null : { seq, problem: `the personal field ${word} of the case is not what its events say` };
}

/** The first of these whose content is another one there. */
function firstOther(these: object, there: object): string | null {
  const other = Object.entries(these).find(
    ([name, value]) => name !== 'personal' && !sameJson(value, there[name as keyof object]),
  );
  return other?.[0] ?? null;
}

function foldedOf(links: AuditedCase['links'], words: AuditedCase['words']): DetractorCase {
  const known = new Map(words.map(({ seq, field, value }) => [`${seq} ${field}`, value]));
  const events = links.map(({ seq, at, actor, body: { personal = {}, ...body } }): CaseEvent => {
    const values = Object.keys(personal).map((field) => [field, known.get(`${seq} ${field}`) ?? null] as const);
    return { seq, at, actor, body: body as unknown as CaseEventBody, personal: Object.fromEntries(values) };
  });
  const state = events.reduce<DetractorCase | null>(evolve, null);
  if (state === null) throw new Error('a case without events was not found out');
  return state;
}

/**
 * What is compared. Left out are the lines made of events, because a later release may word them otherwise, and what a row
 * of an older release does not know of its clocks.
 */
function comparable(
  state: StoredState & Pick<DetractorCase, 'personal'>,
): Omit<DetractorCase, 'log' | 'acts' | 'clocks'> {
  const { log: _log, acts: _acts, clocks, ...parts } = wholeCase(state, state.personal);
  const deadlines = Object.entries(clocks).map(([kind, { plan, cycle, status, dueAt, breachedAt, stoppedAt }]) => {
    return [kind, { plan, cycle, status, dueAt, breachedAt, stoppedAt }] as const;
  });
  const known: Readonly<Record<string, object>> = Object.fromEntries(deadlines);
  return { ...parts, ...{ clocks: known } };
}
