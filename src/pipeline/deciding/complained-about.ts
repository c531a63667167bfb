import type { DetractorCase } from '../../domain/case-state';
import { personComplainedAbout } from '../../rules/owner';
import type { Sql } from '../../sql-port';
import type { Loop } from '../loop';

/** Whom cases complain about, by case key: he is told and asked nothing about them. */
export async function complainedAbout(
  loop: Loop,
  sql: Sql,
  { tenantId, states }: { readonly tenantId: number; readonly states: readonly DetractorCase[] },
): Promise<ReadonlyMap<string, string>> {
  const complaints = states.filter(({ classification }) => classification.flags.includes('about_owner'));
  if (complaints.length === 0) return new Map();
  const ids = complaints.map(({ factsId }) => factsId);
  const facts = await loop.stores.responses.facts(sql, tenantId, ids);
  return new Map(
    complaints.flatMap(({ caseKey, factsId, classification }) => {
      const known = facts.get(factsId);
      const about = known === undefined ? null : personComplainedAbout(known, classification.flags);
      return about === null ? [] : [[caseKey, about] as const];
    }),
  );
}
