import type { ActivityRecord } from '../../domain/crm-record';
import type { CrmOptions, CrmWrite } from '../../ports';
import { ACTIVITY_KEY, activityLinks, activityValues } from './activities';
import type { Halt } from './answer';
import { archiveBatch } from './batch';
import type { Pair } from './link';
import { link, unlink } from './link';
import type { LoggedType } from './logged-types';
import { LOGGED_TYPES, TYPE_OF } from './logged-types';
import { lookUpByKey, lookUpThroughCase } from './look-up';
import type { PortalConfig } from './portal-config';
import { toRefusal } from './refusal';
import { withoutBlanks, withoutGone } from './render';
import type { Settled, Wanted } from './settle';
import { settle } from './settle';
import type { Transport } from './transport';
import { errorSchema } from './wire';

interface Portal {
  readonly transport: Transport;
  readonly config: PortalConfig;
  readonly probe: CrmOptions['probe'];
}

/** An activity that something is to be done about, on a case that stands. */
interface Entry {
  readonly item: CrmWrite;
  readonly activity: ActivityRecord;
  readonly caseId: string;
  readonly id: string | null;
  readonly mayExist: boolean;
}

type Results = Map<string, Settled>;

/** One request after another, and none any more once one has met what would meet the next as well. */
interface Run extends Portal {
  readonly results: Results;
  stopped: Halt | null;
}

/**
 * Logs outreach on cases that stand: written once, linked where the portal has it already, taken out again where it was
 * undone. At most four requests for each kind of activity and hundred; none where there is nothing to log.
 *
 * @param stopped why nothing can be sent any more, from what was sent before
 * @returns what became of each by its key; one whose case does not stand is left out
 */
export async function writeActivities(
  portal: Portal,
  items: readonly CrmWrite[],
  { cases, stopped }: { readonly cases: ReadonlyMap<string, Settled>; readonly stopped: Halt | null },
): Promise<ReadonlyMap<string, Settled>> {
  const run: Run = { ...portal, results: new Map(), stopped };
  const entries = items.flatMap((item) => entriesOf(item, cases.get(item.caseKey)));
  for (const type of [...LOGGED_TYPES, 'tasks'] as const) {
    await hang(
      run,
      type,
      entries.filter(({ activity }) => activity.linked !== null && TYPE_OF[activity.linked.type] === type),
    );
    if (type === 'tasks') continue;
    const own = entries.filter(({ activity }) => activity.linked === null && TYPE_OF[activity.channel] === type);
    const isUndone = ({ activity }: Entry): boolean => activity.status === 'undone';
    await log(
      run,
      type,
      own.filter((entry) => !isUndone(entry)),
    );
    await takeOut(run, type, own.filter(isUndone));
  }
  return run.results;
}

function entriesOf(item: CrmWrite, settled: Settled | undefined): readonly Entry[] {
  const caseId = settled?.id ?? null;
  if (caseId === null || isAboutEverything(settled?.halt ?? null)) return [];
  const isOld = settled?.created !== true;
  return item.activities.map((activity) => {
    const id = item.knownIds.activities[activity.activityKey] ?? null;
    return { item, activity, caseId, id, mayExist: isOld };
  });
}

/** Nothing more can be sent now, for this item or any other. */
export function isAboutEverything(halt: Halt | null): boolean {
  return halt !== null && halt.kind !== 'refused';
}

async function log(run: Run, type: LoggedType, entries: readonly Entry[]): Promise<void> {
  const place = run.config.activities[type];
  const halt = run.stopped === null ? (place === undefined ? notSetUp(type) : null) : unsent(run.stopped);
  if (halt !== null || place === undefined || entries.length === 0) {
    finish(run, entries, () => halt);
    return;
  }
  const wanted = entries.map(({ item, activity, caseId, id, mayExist }): Wanted => {
    const properties = activityValues(activity);
    const { contactId, accountId } = activity;
    return {
      key: activity.activityKey,
      id,
      mayExist: mayExist && (item.outcomeUnknown || place.key === 'via_case'),
      create: {
        properties: withoutBlanks(properties),
        associations: activityLinks(type, { caseId, contactId, accountId }, place.toCase),
      },
      links: withoutGone({ caseId, contactId, accountId }).map((ends) => activityLinks(type, ends, place.toCase)),
      update: { properties },
    };
  });
  const settled = await settle(wanted, {
    transport: run.transport,
    objectType: type,
    keyProperty: ACTIVITY_KEY,
    lookUp: (keys) => lookUp(run, type, { keys, entries }),
    answered: () => run.probe('task_sent'),
  });
  for (const [key, one] of settled) {
    run.results.set(key, one);
    note(run, one.halt);
  }
}

function lookUp(
  { transport, config }: Run,
  type: LoggedType,
  { keys, entries }: { readonly keys: readonly string[]; readonly entries: readonly Entry[] },
): ReturnType<typeof lookUpByKey> {
  const where = { objectType: type, keyProperty: ACTIVITY_KEY };
  if (config.activities[type]?.key === 'unique') return lookUpByKey(transport, where, keys);
  const asked = new Set(keys);
  const caseIds = entries.flatMap(({ activity, caseId }) => (asked.has(activity.activityKey) ? [caseId] : []));
  return lookUpThroughCase(transport, { ...where, caseType: config.objectType }, [...new Set(caseIds)]);
}

/** An activity of ours that was taken back. One that HubSpot never had, or has no more, is out already. */
async function takeOut(run: Run, type: LoggedType, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const unknown = entries.filter(({ id, mayExist }) => id === null && mayExist);
  const ids = new Map(
    entries.flatMap(({ activity, id }) => (id === null ? [] : [[activity.activityKey, id] as const])),
  );
  if (run.stopped === null && unknown.length > 0 && run.config.activities[type] !== undefined) {
    const keys = unknown.map(({ activity }) => activity.activityKey);
    const found = await lookUp(run, type, { keys, entries: unknown });
    if ('kind' in found) {
      note(run, found);
      finish(run, entries, () => found);
      return;
    }
    for (const [key, id] of found) if (keys.includes(key)) ids.set(key, id);
  }
  const stopped = run.stopped === null ? null : unsent(run.stopped);
  const halts =
    stopped === null
      ? await archiveBatch(run.transport, {
          objectType: type,
          ids: [...ids.values()],
          answered: () => run.probe('task_sent'),
        })
      : new Map<string, Halt>();
  for (const { activity } of entries) {
    const id = ids.get(activity.activityKey) ?? null;
    const halt = stopped ?? (id === null ? null : (halts.get(id) ?? null));
    run.results.set(activity.activityKey, { id, created: false, halt });
    note(run, halt);
  }
}

/** Activities that people have logged: they are hung on the case too, or taken off it, and otherwise left alone. */
async function hang(run: Run, type: LoggedType | 'tasks', entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const toCase = type === 'tasks' ? run.config.links.taskToCase : run.config.activities[type]?.toCase;
  const halt = run.stopped === null ? (toCase === undefined ? notSetUp(type) : null) : unsent(run.stopped);
  if (halt !== null || toCase === undefined) {
    finish(run, entries, () => halt);
    return;
  }
  const ends = { from: type, to: run.config.objectType };
  const pairs = new Map(entries.map((entry) => [entry, pairOf(entry)]));
  const of = (status: ActivityRecord['status']): readonly Pair[] =>
    [...pairs].flatMap(([{ activity }, pair]) => (activity.status === status ? [pair] : []));
  const linked = await link(run.transport, { ...ends, type: toCase, pairs: of('done') });
  for (const one of linked.values()) note(run, one);
  const stopped = run.stopped;
  const taken =
    stopped === null ? await unlink(run.transport, { ...ends, pairs: of('undone') }) : new Map<Pair, Halt>();
  for (const one of taken.values()) note(run, one);
  finish(run, entries, (entry) => {
    const pair = pairs.get(entry);
    if (pair === undefined) return null;
    const notTaken = stopped !== null && entry.activity.status === 'undone' ? unsent(stopped) : null;
    return linked.get(pair) ?? taken.get(pair) ?? notTaken;
  });
}

function pairOf({ activity, caseId }: Entry): Pair {
  return { fromId: activity.linked?.id ?? '', toId: caseId };
}

function finish(run: Run, entries: readonly Entry[], haltOf: (entry: Entry) => Halt | null): void {
  for (const entry of entries) {
    const id = entry.activity.linked?.id ?? entry.id;
    run.results.set(entry.activity.activityKey, { id, created: false, halt: haltOf(entry) });
  }
}

function note(run: Run, halt: Halt | null): void {
  if (isAboutEverything(halt)) run.stopped ??= halt;
}

/** What one request met keeps the next from being sent, so that nothing of it can have happened. */
function unsent(halt: Halt): Halt {
  return halt.kind === 'later' ? { ...halt, mayHaveHappened: false } : halt;
}

/** A portal that was set up before activities were logged, or that refuses our property. */
function notSetUp(type: string): Halt {
  const message = `this portal is not set up to log ${type} on cases: run provision --apply`;
  return { kind: 'refused', refusal: toRefusal(400, errorSchema.parse({ message })) };
}
