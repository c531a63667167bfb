import type { TaskRecord } from '../../domain/crm-record';
import type { CrmOptions, CrmWrite, WriteOutcome } from '../../ports';
import { lookUpByKey, lookUpThroughCase } from './look-up';
import { CASE_KEY, TASK_KEY } from './objects';
import { outcomeOf } from './outcome';
import type { PortalConfig } from './portal-config';
import { caseLinks, caseValues, taskLinks, taskValues, withoutBlanks, withoutGone, type Values } from './render';
import type { Settled, Wanted } from './settle';
import { settle } from './settle';
import type { Transport } from './transport';
import { isAboutEverything, writeActivities } from './write-activities';

type Probe = CrmOptions['probe'];

/**
 * Writes cases, then their tasks, then activities: two requests a hundred where everything is new, and one more for each
 * kind of activity. An item whose case does not exist afterwards gets neither; one whose case exists but was refused a
 * change does, because the owner works from the task.
 *
 * @returns one outcome per item, in order; never throws for what HubSpot answers
 */
export async function writeItems(
  portal: { readonly transport: Transport; readonly config: PortalConfig; readonly probe: Probe },
  items: readonly CrmWrite[],
): Promise<readonly WriteOutcome[]> {
  const cases = await writeCases(portal, items);
  const tasks = await writeTasks(portal, items, cases);
  const stopped = [...cases.values(), ...tasks.values()].map(({ halt }) => halt).find(isAboutEverything) ?? null;
  const activities = await writeActivities(portal, items, { cases, stopped });
  return items.map((item) => outcomeOf(item, { case: cases.get(item.caseKey), tasks, activities }));
}

type Portal = Parameters<typeof writeItems>[0];

function writeCases(portal: Portal, items: readonly CrmWrite[]): Promise<Map<string, Settled>> {
  const { transport, config, probe } = portal;
  const identity = { objectType: config.objectType, keyProperty: CASE_KEY };
  const wanted = items.map((item): Wanted => {
    const values = caseValues(item.case, config);
    return {
      key: item.caseKey,
      id: item.knownIds.caseId,
      mayExist: item.outcomeUnknown,
      create: { properties: withoutBlanks(values), associations: caseLinks(item.case, config) },
      links: withoutGone(item.case).map((ends) => caseLinks(ends, config)),
      update: { properties: values },
    };
  });
  return settle(wanted, {
    transport,
    ...identity,
    lookUp: (keys) => lookUpByKey(transport, identity, keys),
    answered: () => probe('case_sent'),
  });
}

function writeTasks(
  portal: Portal,
  items: readonly CrmWrite[],
  cases: ReadonlyMap<string, Settled>,
): Promise<Map<string, Settled>> {
  const { transport, config, probe } = portal;
  const caseOfTask = new Map<string, string>();
  const now = transport.now();
  const wanted = items.flatMap((item) => {
    const settled = cases.get(item.caseKey);
    const caseId = settled?.id ?? null;
    if (caseId === null || isAboutEverything(settled?.halt ?? null)) return [];
    const mayExist = settled?.created !== true && (item.outcomeUnknown || config.taskKey === 'via_case');
    return item.tasks.map((task): Wanted => {
      caseOfTask.set(task.taskKey, caseId);
      return wantedTask({ item, task, caseId, mayExist, now }, config);
    });
  });
  return settle(wanted, {
    transport,
    objectType: 'tasks',
    keyProperty: TASK_KEY,
    lookUp: (keys) => lookUpTasks(portal, keys, caseOfTask),
    answered: () => probe('task_sent'),
  });
}

function wantedTask(
  place: {
    readonly item: CrmWrite;
    readonly task: TaskRecord;
    readonly caseId: string;
    readonly mayExist: boolean;
    readonly now: number;
  },
  config: PortalConfig,
): Wanted {
  const { item, task, caseId, mayExist, now } = place;
  const { contactId, accountId } = item.case;
  const properties = taskValues(task, now);
  return {
    key: task.taskKey,
    id: item.knownIds.tasks[task.taskKey] ?? null,
    mayExist,
    create: {
      properties: withoutBlanks(properties),
      associations: taskLinks({ caseId, contactId, accountId }, config),
    },
    links: withoutGone({ caseId, contactId, accountId }).map((ends) => taskLinks(ends, config)),
    update: { properties: changedValues(task, properties) },
  };
}

/** Whether an open task has been completed meanwhile is for people to say: it is made open once, and never again. */
function changedValues({ status }: TaskRecord, { hs_task_status: shown, ...others }: Values): Values {
  return status === 'open' || shown === undefined ? others : { ...others, hs_task_status: shown };
}

function lookUpTasks(
  { transport, config }: Portal,
  keys: readonly string[],
  caseOfTask: ReadonlyMap<string, string>,
): ReturnType<typeof lookUpByKey> {
  if (config.taskKey === 'unique') return lookUpByKey(transport, { objectType: 'tasks', keyProperty: TASK_KEY }, keys);
  return lookUpThroughCase(
    transport,
    { caseType: config.objectType, objectType: 'tasks', keyProperty: TASK_KEY },
    keys.flatMap((key) => caseOfTask.get(key) ?? []),
  );
}
