import type { CaseStore } from '../case-ports';
import type { CaseEvent, CaseEventBody } from '../domain/case-events';

interface EventRow {
  readonly seq: number;
  readonly at: number;
  readonly actor: CaseEvent['actor'];
  readonly body: CaseEventBody & { readonly personal?: { readonly [field: string]: string | null } };
}

/** The events of a case as they can be folded: digests give way to what they stand for, as far as that is still there. */
export const caseHistory: CaseStore['history'] = async (sql, tenantId, caseKey) => {
  const rows = await sql.query<EventRow>(
    'select seq, at, actor, body from case_events where tenant_id = $1 and case_key = $2 order by seq',
    [tenantId, caseKey],
  );
  const values = await sql.query<{ seq: number; field: string; value: string }>(
    'select seq, field, value from case_event_personal where tenant_id = $1 and case_key = $2',
    [tenantId, caseKey],
  );
  const known = new Map(values.map(({ seq, field, value }) => [`${seq} ${field}`, value]));
  return rows.map(({ seq, at, actor, body: { personal = {}, ...body } }) => ({
    ...{ seq, at, actor, body: body },
    personal: Object.fromEntries(Object.keys(personal).map((field) => [field, known.get(`${seq} ${field}`) ?? null])),
  }));
};
