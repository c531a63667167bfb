import type { ProvisionReport } from '../../ports';
import { missingOf } from './compare-object';
import type { DescribedObject } from './describe';
import { describeObject } from './describe';
import { CASE_FIELDS, CASE_KEY_FIELD, CASE_OBJECT, TASK_FIELDS } from './fields';
import type { OrgConfig } from './org-config';
import { capabilitiesOf, isZone } from './org-config';
import type { QueryAnswer, QueryRow } from './queries';
import { query } from './queries';
import { rowsOf } from './read-rows';
import { classOf } from './refusal';
import { STANDARD_TASK_FIELDS } from './render';
import { textAt, valueAt } from './row';
import { ANY_CONTACT, ORGANIZATION, TASK_STATUSES } from './soql';
import type { Transport } from './transport';

const CASE = {
  name: CASE_OBJECT,
  fields: [CASE_KEY_FIELD, ...CASE_FIELDS.map((row) => row.definition)],
  standardFields: [],
};
const TASK = { name: 'Task', fields: TASK_FIELDS, standardFields: STANDARD_TASK_FIELDS };

/**
 * Says whether an org is as cases need it, and what is missing. The REST API makes neither objects nor fields: the
 * package or an admin does, so nothing is ever created here and it may be run at any time.
 *
 * @param before what an earlier run found out; null at first
 * @returns a report whose `config` is complete when `ready`, else what it was before
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function provisionOrg(transport: Transport, before: OrgConfig | null): Promise<ProvisionReport> {
  const object = await describeObject(transport, CASE_OBJECT);
  const task = await describeObject(transport, TASK.name);
  const [statuses, organization, contacts] = await query(transport, [TASK_STATUSES, ORGANIZATION, ANY_CONTACT]);
  const taskStatus = statusesOf(rowsOf(statuses, 'to read task statuses'));
  const missing = [
    ...missingOf(CASE, object),
    ...missingOf(TASK, task),
    ...missingActivities(object, task),
    ...(taskStatus === null ? ['a closed and an open value of Task.Status'] : []),
    ...(isReadable(contacts) ? [] : ['permission to read Contact and Account']),
  ];
  const timeZone = zoneOf(rowsOf(organization, 'to read the organization'));
  const config = missing.length === 0 && taskStatus !== null ? { timeZone, taskStatus } : before;
  const { storesCasesAs, taskKey } = capabilitiesOf();
  return { ready: missing.length === 0, storesCasesAs, taskKey, created: [], missing, config: { ...config } };
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
