import { sha256Hex } from '../../crypto';
import { canonicalJson } from '../../domain/canonical-json';
import type { Refusal } from '../../domain/case-commands';
import type { AwaySpan, Instant } from '../../domain/types';
import { userOf } from '../../rules/people';
import type { Sql } from '../../sql-port';
import type { Loop } from '../loop';
import { loadViewer, type Viewer } from '../reading/viewer';
import { refusedLeave, saveLeave } from './change-leave';

/** What somebody says of his own leave. */
export interface OwnLeave {
  readonly requestId: string;
  readonly userId: string;
  /** One more, in place of what overlaps it; null = he is there, all of it ends. */
  readonly span: AwaySpan | null;
}

interface LeaveShown {
  readonly fromAt: Instant;
  /** null = until further notice. */
  readonly toAt: Instant | null;
  readonly delegate: { readonly id: string; readonly name: string } | null;
}

type LeaveAnswer =
  | { readonly ok: true; readonly repeated: boolean; readonly leave: readonly LeaveShown[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Changes somebody's own leave by his own word, once a request. */
export async function changeOwnLeave(loop: Loop, tenantId: number, asked: OwnLeave): Promise<LeaveAnswer> {
  const viewer = await loadViewer(loop, tenantId, asked.userId);
  if ('refusal' in viewer) return { ok: false, refusal: viewer.refusal };
  // What was in time when it was sent first has been answered already.
  const isRepeat = (await loop.stores.commands.find(loop.db, tenantId, asked.requestId)).length > 0;
  const wrong = isRepeat || asked.span === null ? null : wrongSpan(viewer, asked.span);
  if (wrong !== null) return { ok: false, refusal: wrong };
  return loop.db.tx(async (sql) => {
    const first = await claimed(loop, sql, { viewer, asked });
    if (first === 'used') return { ok: false, refusal: USED };
    const before = await leaveOf(loop, sql, viewer);
    if (first === 'again') return { ok: true, repeated: true, leave: before.map((one) => shown(one, viewer)) };
    const { span } = asked;
    const spans = span === null ? [] : inOrder([...before.filter((one) => !overlap(one, span)), span]);
    const by = { kind: 'user', id: viewer.user.id } as const;
    await saveLeave(loop, sql, { tenantId, at: viewer.now, change: { userId: viewer.user.id, spans, by } });
    return { ok: true, repeated: false, leave: spans.map((one) => shown(one, viewer)) };
  });
}

const USED: Refusal = {
  code: 'request_id_used',
  message: 'The id of this request belongs to another command: send it under a new one',
};

function wrongSpan({ org, user, now }: Viewer, { fromAt, toAt, delegateId }: AwaySpan): Refusal | null {
  const wrong = (field: string, message: string): Refusal => ({
    ...{ code: 'not_possible', message },
    fields: [{ field, message }],
  });
  if (toAt !== null && toAt <= fromAt) return wrong('toAt', 'The leave has to end after it begins');
  if (toAt !== null && toAt <= now) return wrong('toAt', 'That leave has passed');
  const refused = refusedLeave(org.directory.users, { userId: user.id, spans: [{ fromAt, toAt, delegateId }] });
  return refused === null ? null : wrong('delegateId', refused.message);
}

/** What he asks for, as the log of commands has it: there is no case. */
async function claimed(
  { stores }: Loop,
  sql: Sql,
  { viewer, asked: { requestId, span } }: { readonly viewer: Viewer; readonly asked: OwnLeave },
): Promise<'first' | 'again' | 'used'> {
  const { tenantId } = viewer.tenant;
  const { id: userId } = viewer.user;
  const digest = sha256Hex(canonicalJson({ requestId, userId, leave: span }));
  const row = { requestId, item: 0, caseKey: '', kind: 'leave', userId, via: 'card', digest, undoKind: null } as const;
  const mine = await stores.commands.claim(sql, tenantId, [{ ...row, at: viewer.now }]);
  if (mine.length === 0) {
    const [known] = await stores.commands.find(sql, tenantId, requestId);
    return known?.kind === 'leave' && known.digest === digest ? 'again' : 'used';
  }
  const outcome = { ok: true, offered: null } as const;
  await stores.commands.finish(sql, tenantId, [{ requestId, item: 0, events: null, outcome }]);
  return 'first';
}

async function leaveOf({ stores }: Loop, sql: Sql, { tenant, user, now }: Viewer): Promise<readonly AwaySpan[]> {
  const all = await stores.tenants.absences(sql, tenant.tenantId, now);
  return all.flatMap(({ userId, ...span }) => (userId === user.id ? [span] : []));
}

function shown({ fromAt, toAt, delegateId }: AwaySpan, { org }: Viewer): LeaveShown {
  const delegate = delegateId === null ? null : { id: delegateId, name: userOf(delegateId, org)?.name ?? delegateId };
  return { fromAt, toAt, delegate };
}

function inOrder(spans: readonly AwaySpan[]): readonly AwaySpan[] {
  return spans.toSorted((a, b) => a.fromAt - b.fromAt);
}

function overlap(a: AwaySpan, b: AwaySpan): boolean {
  return a.fromAt < (b.toAt ?? Infinity) && b.fromAt < (a.toAt ?? Infinity);
}
