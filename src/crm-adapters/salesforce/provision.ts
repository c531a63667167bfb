import type { ProvisionReport } from '../../ports';
import { missingOf } from './compare-object';
import type { DescribedObject } from './describe';
import { describeObject } from './describe';
import { CLOCK_DETAILS } from './clock-details';
import { DOCUMENTATION } from './documentation';
import type { CaseField } from './fields';
import { CASE_FIELDS, CASE_KEY_FIELD, CASE_OBJECT, LATER_TASK_FIELDS, TASK_FIELDS } from './fields';
import type { OrgConfig } from './org-config';
import { capabilitiesOf, isZone } from './org-config';
import type { QueryAnswer, QueryRow } from './queries';
import { query } from './queries';
import { rowsOf } from './read-rows';
import { classOf } from './refusal';
import { STANDARD_TASK_FIELDS } from './render';
import { textAt, valueAt } from './row';
import { ANY_CONTACT, notificationType, ORGANIZATION, TASK_STATUSES } from './soql';
import type { Transport } from './transport';

const CASE = {
  name: CASE_OBJECT,
  fields: [CASE_KEY_FIELD, ...CASE_FIELDS.map((row) => row.definition)],
  standardFields: [],
};
/** What cases and tasks can do without for now. */
const LATER_TASK = { name: 'Task', fields: LATER_TASK_FIELDS, standardFields: [] };
const TASK = { name: 'Task', fields: TASK_FIELDS, standardFields: STANDARD_TASK_FIELDS };

/** API name of the notification type in our package. */
const NOTIFICATION_TYPE = 'Detractor_Loop';

/**
 * Says whether an org is as cases need it, and what is missing. The REST API makes neither objects nor fields: the
 * package or an admin does, so nothing is ever created here and it may be run at any time.
 *
 * @param before what an earlier run found out; null at first
 * @param typeName API name of the notification type that our bells are of
 * @returns a report whose `config` is complete when cases can be written, else what it was before. An org without bells is
 *   ready all the same, and `missing` says so
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function provisionOrg(
  transport: Transport,
  before: OrgConfig | null,
  typeName = NOTIFICATION_TYPE,
): Promise<ProvisionReport> {
  const object = await describeObject(transport, CASE_OBJECT);
  const task = await describeObject(transport, TASK.name);
  const questions = [TASK_STATUSES, ORGANIZATION, ANY_CONTACT, notificationType(typeName)];
  const [statuses, organization, contacts, types] = await query(transport, questions);
  const taskStatus = statusesOf(rowsOf(statuses, 'to read task statuses'));
  const needed = [
    ...missingOf(CASE, object),
    ...missingOf(TASK, task),
    ...missingActivities(object, task),
    ...(taskStatus === null ? ['a closed and an open value of Task.Status'] : []),
    ...(isReadable(contacts) ? [] : ['permission to read Contact and Account']),
  ];
  const later = laterOf(object, task);
  const lacking = Object.values(later)
    .flat()
    .filter((one) => !needed.includes(one));
  const type = typeOf(types);
  const bells = type === null ? [`notification type ${typeName} (optional: without it no bell rings)`] : [];
  const learned = {
    timeZone: zoneOf(rowsOf(organization, 'to read the organization')),
    clockDetails: object !== null && later.clockDetails.length === 0,
    documentation: object !== null && later.documentation.length === 0,
    activityCase: task !== null && later.activityCase.length === 0,
    taskSubtype: task?.fields.get('TaskSubtype')?.createable === true,
    notificationType: type,
    instanceUrl: transport.instance(),
  };
  const config = needed.length === 0 && taskStatus !== null ? { ...learned, taskStatus } : before;
  const missing = [...needed, ...lacking];
  const { storesCasesAs, taskKey } = capabilitiesOf(config);
  return {
    ready: missing.length === 0,
    storesCasesAs,
    taskKey,
    created: [],
    missing: [...missing, ...bells],
    config: { ...config },
  };
}

type Later = Readonly<Record<'clockDetails' | 'documentation' | 'activityCase', readonly string[]>>;

/** What is lacking of the tables that came later; where an object itself is missing, that is said already. */
function laterOf(object: DescribedObject | null, task: DescribedObject | null): Later {
  const ofCase = (table: readonly CaseField[]): readonly string[] =>
    object === null
      ? []
      : missingOf({ name: CASE_OBJECT, fields: table.map((row) => row.definition), standardFields: [] }, object);
  return {
    clockDetails: ofCase(CLOCK_DETAILS),
    documentation: ofCase(DOCUMENTATION),
    activityCase: task === null ? [] : missingOf(LATER_TASK, task),
  };
}

/** An org without the feature, or that hides it from us, has no bells. */
function typeOf(answer: QueryAnswer | undefined): string | null {
  if (answer?.kind === 'refused' && classOf(answer.refusal) === 'config') return null;
  const [row] = rowsOf(answer, 'to read notification types');
  return row === undefined ? null : textAt(row, 'Id');
}

/** A task can only hang on a case whose object allows activities. */
function missingActivities(object: DescribedObject | null, task: DescribedObject | null): readonly string[] {
  const what = task?.fields.get('WhatId');
  return object === null || what === undefined || what.referenceTo.includes(CASE_OBJECT)
    ? []
    : [`"Allow Activities" on ${CASE_OBJECT}`];
}

/** An org may call the states of a task anything: the default for a new one, the first that closes it for a finished. */
function statusesOf(rows: readonly QueryRow[]): OrgConfig['taskStatus'] | null {
  const names = (closed: boolean, isDefault: boolean): readonly string[] =>
    rows
      .filter((row) => (valueAt(row, 'IsClosed') === true) === closed)
      .filter((row) => !isDefault || valueAt(row, 'IsDefault') === true)
      .flatMap((row) => textAt(row, 'ApiName') ?? []);
  const open = names(false, true)[0] ?? names(false, false)[0];
  const done = names(true, true)[0] ?? names(true, false)[0];
  return open === undefined || done === undefined ? null : { open, done };
}

function zoneOf(rows: readonly QueryRow[]): string {
  const zone = rows[0] === undefined ? null : textAt(rows[0], 'TimeZoneSidKey');
  return zone !== null && isZone(zone) ? zone : 'UTC';
}

/** Anything but a missing permission stops the whole run: it says nothing about the org. */
function isReadable(answer: QueryAnswer | undefined): boolean {
  if (answer?.kind === 'refused' && classOf(answer.refusal) === 'config') return false;
  return rowsOf(answer, 'to read contacts').length >= 0;
}
