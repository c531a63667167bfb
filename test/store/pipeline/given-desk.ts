import type { DetractorCase } from '../../../src/domain/case-state';
import type { RecordChange } from '../../../src/domain/documentation';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import type { CommandAnswer } from '../../../src/pipeline/actions/command-answer';
import { runCommand } from '../../../src/pipeline/actions/run-command';
import { HOUR_MS, NINE, type Tables } from '../tables/given';
import { caseOf, hear, newOffice, STAFF, type Arrangement, type Office } from './given-cases';
import { newRequestId } from './given-commands';

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * HOUR_MS;
export const NOTE = 'because I know them';

type Touch = Extract<CaseAction, { kind: 'touch' }>;
export const SPOKE: Touch = { kind: 'touch', channel: 'call', result: 'spoke', at: NINE, note: null };
/** All that a resolved case needs in its record. */
export const RECORD = {
  ...{ statedIssue: 'The export loses rows', desiredOutcome: 'Whole exports', rootCauseArea: 'product' },
  ...{ rootCause: 'A limit of 65,536 lines in the writer' },
  confirmation: { at: NINE, channel: 'call', by: 'Ann', proof: 'she ran it again' },
} satisfies RecordChange;
type Close = Extract<CaseAction, { kind: 'close' }>;
export const RESOLVED: Close = { kind: 'close', closing: { outcome: 'resolved' }, record: RECORD, note: null };

export interface Desk extends Office {
  readonly time: { now: number };
  readonly now: () => Promise<DetractorCase>;
  readonly act: (userId: string, action: CaseAction, also?: Also) => Promise<CommandAnswer>;
}

interface Also {
  readonly requestId?: string;
  readonly seenSeq?: number;
}

/** A case that nobody has worked, of Carla's, who answers to Mona. */
export async function newDesk(tables: Tables, arrangement: Arrangement = {}): Promise<Desk> {
  const time = { now: NINE };
  const clock = { now: () => Promise.resolve(time.now) };
  const office = await newOffice(tables, { ...arrangement, loop: { clock, ...arrangement.loop } });
  await hear(office, { id: 'ann', score: 3, comment: 'Every invoice of this year was wrong.' });
  const now = () => caseOf(office, 'ann');
  const { caseKey } = await now();
  const act: Desk['act'] = (userId, action, { requestId = newRequestId(), ...also } = {}) =>
    runCommand(office.loop, office.tenantId, { caseKey, requestId, userId, via: 'card', action, ...also });
  return { ...office, time, now, act };
}

/** A corrective action of Liam's. */
export async function newAction({ stores, db, tenantId }: Office): Promise<string> {
  const made = { text: 'Lift the limit', ownerId: STAFF.liam, dueAt: NINE + DAY_MS, checkDueAt: null };
  const by = { createdAt: NINE, createdBy: STAFF.carla, restricted: false, requestId: null };
  return (await stores.actions.add(db, tenantId, { ...made, ...by }))?.id ?? '';
}

/** A common cause that has no action yet. */
export async function newCause({ stores, db, tenantId }: Office): Promise<string> {
  const made = { rootCauseArea: 'billing', rootCause: 'The tax table of January', actionIds: [] } as const;
  const by = { createdAt: NINE, createdBy: STAFF.mona, requestId: null };
  return (await stores.causes.add(db, tenantId, { ...made, ...by }))?.id ?? '';
}

/** Worked and ended with all that it takes. */
export async function resolve(own: Desk): Promise<CommandAnswer> {
  await own.act(STAFF.carla, SPOKE);
  await own.act(STAFF.carla, { kind: 'link_action', actionId: await newAction(own) });
  return own.act(STAFF.carla, RESOLVED);
}

/** What is written down of the commands of a tenant. */
export function logged({
  db,
  tenantId,
}: Office): Promise<readonly { readonly kind: string; readonly outcome: { readonly ok: boolean } }[]> {
  return db.query('select kind, outcome from command_log where tenant_id = $1', [tenantId]);
}

/** An answer that refuses, with these words among others. */
export function refusedWith(code: string, message = ''): object {
  return { ok: false, refusal: { code, message: expect.stringContaining(message) as string } };
}
