import type { NoticeKind } from '../../../src/domain/notice';
import type { CrmUser } from '../../../src/domain/types';
import type { Loop } from '../../../src/pipeline/loop';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import { sendNotices } from '../../../src/pipeline/telling/send-notices';
import { tellInCrm } from '../../../src/pipeline/telling/tell-in-crm';
import { tick } from '../../../src/pipeline/clocks/tick';
import type { CrmNotice } from '../../../src/ports';
import type { ChannelPost, Mail, Teller, TellOutcome } from '../../../src/store-ports';
import { NINE, type Tables } from '../tables/given';
import { caseOf, hear, newOffice, STAFF, user, type Arrangement, type Office, type Said } from './given-cases';
import { crm } from './given-loop';
import { command } from './given-commands';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Wherever people are told, and what they were told there. */
export interface Told {
  readonly mails: Mail[];
  readonly posts: (ChannelPost & { readonly channel: 'slack' | 'teams' })[];
  readonly bells: CrmNotice[];
  /** What a mail server and the channels answer. */
  answer: TellOutcome;
}

export interface Place extends Office {
  readonly told: Told;
  readonly time: { now: number };
}

/** Carla and her manager Mona, with addresses; everybody is in Berlin unless a test says otherwise. */
export function people(
  changed: Readonly<Partial<Record<keyof typeof STAFF, Partial<CrmUser>>>> = {},
): readonly CrmUser[] {
  return (Object.keys(STAFF) as (keyof typeof STAFF)[]).map((name) =>
    user(STAFF[name], {
      ...{ name, email: `${name}@crm.example`, managerId: name === 'carla' ? STAFF.mona : null },
      ...changed[name],
    }),
  );
}

/** A tenant whose people are told by things that remember it. The time is Tuesday, 11:00 in Berlin. */
export async function newPlace(
  tables: Tables,
  arrangement: Arrangement & { readonly notify?: object } = {},
): Promise<Place> {
  const { notify, settings, users, ...rest } = arrangement;
  const told: Told = { mails: [], posts: [], bells: [], answer: { status: 'taken' } };
  const time = { now: NINE };
  const tell: Teller = {
    mail: (mail) => {
      told.mails.push(mail);
      return Promise.resolve(told.answer);
    },
    slack: (post) => posted('slack', post),
    teams: (post) => posted('teams', post),
  };
  const posted = (channel: 'slack' | 'teams', post: ChannelPost): Promise<TellOutcome> => {
    told.posts.push({ ...post, channel });
    return Promise.resolve(told.answer);
  };
  const office = await newOffice(tables, {
    ...rest,
    users: users ?? people(),
    settings: { ...settings, ...(notify === undefined ? {} : { notify }) },
    loop: {
      ...{ tell, clock: { now: () => Promise.resolve(time.now) } },
      crm: { open: () => Promise.resolve({ crm: crm(), budget: () => ({}) }) },
      ...rest.loop,
    },
  });
  return { ...office, told, time };
}

/** Rings bells, and remembers whose. */
export const withBell = (told: Told): ReturnType<typeof crm> =>
  crm({
    can: { ...crm().can, notifies: true },
    notify: (bell) => {
      told.bells.push(bell);
      return Promise.resolve();
    },
  });

/** The CRM has the case of a response as it is now. */
export async function written(place: Place, responseId: string): Promise<void> {
  const { db, stores, tenantId } = place;
  const { caseKey } = await caseOf(place, responseId);
  await stores.outbox.saveRecords(db, tenantId, [
    { caseKey, record: 'case', crmId: `id of ${responseId}`, digest: '' },
  ]);
  await db.query('update outbox set sent = wanted where tenant_id = $1 and case_key = $2', [tenantId, caseKey]);
}

/** It is `at`, and what is due fires. */
export async function clockAt(place: Place, at: number): Promise<void> {
  place.time.now = at;
  await tick(place.loop);
}

/** Machine time passes: leases end, and what waits is tried again. */
export async function machinePasses({ db, tenantId }: Place): Promise<void> {
  await db.query(
    `update notices set lease_until = least(lease_until, now() - interval '1 second'), retry_at = '-infinity'
     where tenant_id = $1`,
    [tenantId],
  );
}

/** Notices of a kind, by person and way, with what became of them. */
export async function noticesOf({ db, tenantId }: Place, kind: NoticeKind): Promise<readonly string[]> {
  const rows = await db.query<{ row: string }>(
    `select user_id || ' ' || channel || ' ' || state as row from notices where tenant_id = $1 and kind = $2 order by 1`,
    [tenantId, kind],
  );
  return rows.map(({ row }) => row);
}

/** Whom a mail went to, and what its subject says before the name of the account. */
const headOf = ({ to, subject }: Mail): string => `${to.replace(/@.*/, '')}: ${subject.replace(/: .*/, '')}`;

/** What happened in other tests is not told in this one. */
export async function forgetOthers({ db }: Tables): Promise<void> {
  await db.query(`update notices set state = 'dropped' where state in ('waiting', 'ready')`);
  await db.query(`update timers set state = 'stale' where state = 'pending'`);
}

export const SLOW: Said = { id: 'slow', score: 5, comment: 'It is slow.' };
/** Its risk is low: due in two business days, Thursday 11:00 in Berlin. */
export const DUE = NINE + 2 * DAY_MS;

/** A tenant whose CRM has one case. */
export async function opened(
  tables: Tables,
  arrangement: Parameters<typeof newPlace>[1] = {},
  said = SLOW,
): Promise<Place> {
  const place = await newPlace(tables, arrangement);
  await hear(place, said);
  await written(place, said.id);
  return place;
}

/** Whoever was to be told has been told. */
export async function settled(place: Place): Promise<Place> {
  await sendNotices(place.loop);
  await tellInCrm(place.loop, place.lane, crm());
  place.told.mails.splice(0);
  place.told.posts.splice(0);
  return place;
}

/** A person does something to the slow case, and the CRM has it. */
export async function act(place: Place, userId: string, action: CaseAction): Promise<void> {
  const { caseKey } = await caseOf(place, SLOW.id);
  const answer = await command(place.loop, place.tenantId, { caseKey, userId, action });
  if (!answer.ok) throw new Error(answer.refusal.message);
  await written(place, SLOW.id);
}

/** He has reached out, which is heard of only now. */
export const touchedAt = (at: number): CaseAction => ({
  kind: 'touch',
  channel: 'call',
  result: 'spoke',
  at,
  note: null,
});

/** Who got which mails. */
export const heads = ({ told }: Place): readonly string[] => told.mails.map(headOf).toSorted();

export const status = async ({ stores, db, tenantId }: Place) => (await stores.report.ofTenant(db, tenantId)).notices;

/** The same loop as another process has it. */
export const again = ({ loop }: Place, changed: Partial<Loop> = {}): Loop => ({ ...loop, ...changed });
