import { z } from 'zod';
import { NOTICE_KINDS, PERSON_CHANNELS, type NoticeKind, type PersonChannel, type PostChannel } from './notice';

const ways = z
  .array(z.enum(PERSON_CHANNELS))
  .refine((list) => new Set(list).size === list.length, 'name each way once');
const both = ways.default(['crm', 'email']);

/** Kinds that several read at once in a channel of Slack or Teams. A digest is one person's. */
const postedSchema = z.array(z.enum(NOTICE_KINDS).exclude(['digest'])).nullable();

/**
 * Who is told what, and how. Where a channel of Slack or Teams is, is a secret and kept with the tenant's secrets.
 */
export const notifySchema = z.strictObject({
  /** Ways to a person by kind of notice; none = he is not told of it. */
  channels: z
    .strictObject({
      assigned: both,
      reassigned: both,
      raised: both,
      customer_replied: both,
      due_soon: ways.default(['crm']),
      breached: both,
      breach_withdrawn: both,
      taken_back: both,
      decision_needed: both,
      digest: ways.default(['email']),
    } satisfies Record<NoticeKind, unknown>)
    .prefault({}),
  /** What single people want otherwise, by CRM user id. */
  users: z
    .record(
      z.string().min(1),
      z.strictObject({
        channels: z.partialRecord(z.enum(NOTICE_KINDS), ways).default({}),
        /** Whether he gets the morning's list; null = as everybody. */
        digest: z.boolean().nullable().default(null),
      }),
    )
    .default({}),
  /** Which kinds are posted there: a link and no name, words or score. null = none. */
  slack: postedSchema.default(null),
  teams: postedSchema.default(null),
  /** A list of what is due today, each working morning. */
  digest: z.boolean().default(true),
  /** true = of a case in the safety process people are told at once, also outside their hours. */
  safetyAtAnyHour: z.boolean().default(false),
  /** true = the task in the CRM reminds of the first touch before it is due. */
  taskReminders: z.boolean().default(true),
});
export type NotifySettings = z.infer<typeof notifySchema>;

/** How a person is told of a kind of thing; [] = he is not. */
export function channelsFor(notify: NotifySettings, userId: string, kind: NoticeKind): readonly PersonChannel[] {
  const own = Object.hasOwn(notify.users, userId) ? notify.users[userId] : undefined;
  if (kind === 'digest' && !(own?.digest ?? notify.digest)) return [];
  const chosen = own?.channels[kind];
  if (chosen !== undefined) return chosen;
  if (kind === 'digest' && own !== undefined && !wantsMail(notify, own.channels)) return ['crm'];
  return notify.channels[kind];
}

/** Whoever has chosen the CRM for all that happens has his morning's list there too. */
function wantsMail(notify: NotifySettings, own: NotifySettings['users'][string]['channels']): boolean {
  return NOTICE_KINDS.some((kind) => kind !== 'digest' && (own[kind] ?? notify.channels[kind]).includes('email'));
}

/** The channels that several read which this kind is posted to. */
export function postsOf({ slack, teams }: NotifySettings, kind: NoticeKind): readonly PostChannel[] {
  const wants = (kinds: readonly NoticeKind[] | null): boolean => kinds?.includes(kind) === true;
  return [...(wants(slack) ? (['slack'] as const) : []), ...(wants(teams) ? (['teams'] as const) : [])];
}
