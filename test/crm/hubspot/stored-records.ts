import type {
  StoredActivity,
  StoredAnnouncement,
  StoredCase,
  StoredClock,
  StoredDocumentation,
  StoredTask,
} from '../crm-world';

export interface DumpedRecord {
  readonly id: string;
  readonly properties: { readonly [name: string]: string | undefined };
  readonly associations: { readonly [type: string]: readonly { readonly id: string }[] | undefined };
}

/** The dump names a custom object by its schema name, not by its id. */
export function dumpName(objectType: string): string {
  return objectType === 'tickets' ? 'tickets' : 'detractor_case';
}

/** In ticket mode the support team's own tickets lie beside ours. */
export function isCase(record: DumpedRecord): boolean {
  return record.properties['detractor_case_key'] !== undefined;
}

const idsOf = (record: DumpedRecord, type: string): readonly string[] =>
  (record.associations[type] ?? []).map((link) => link.id);

/** A case as the emulator holds it, in our words. */
export function storedCase(record: DumpedRecord): StoredCase {
  const of = (name: string): string => record.properties[name] ?? '';
  return {
    id: record.id,
    caseKey: of('detractor_case_key'),
    title: of('detractor_title'),
    status: of('detractor_status'),
    score: of('detractor_score'),
    verbatim: of('detractor_verbatim'),
    evidence: of('detractor_reason_evidence'),
    ownerId: of('hubspot_owner_id'),
    log: of('loop_log'),
    clocks: { first_touch: storedClock(of, 'first_touch'), resolution: storedClock(of, 'resolution') },
    contactIds: idsOf(record, 'contacts'),
    accountIds: idsOf(record, 'companies'),
  };
}

const instantOf = (text: string): number | null => (text === '' ? null : Date.parse(text));

function storedClock(property: (name: string) => string, clock: string): StoredClock {
  const of = (name: string): string => property(`detractor_${clock}_${name}`);
  return {
    dueAt: instantOf(of('due')),
    status: of('status'),
    breachedAt: instantOf(of('breached_at')),
    cycle: of('cycle'),
    elapsedMinutes: of('elapsed_minutes'),
    pausedMinutes: of('paused_minutes'),
    verdict: of('verdict'),
  };
}

/** What persons wrote down, as the emulator holds it. */
export function storedDocumentation(record: DumpedRecord | undefined): StoredDocumentation {
  const of = (name: string): string => record?.properties[`detractor_${name}`] ?? '';
  return {
    queueRank: of('queue_rank'),
    statedIssue: of('stated_issue'),
    evidence: of('evidence'),
    rootCauseArea: of('root_cause_area'),
    outcome: of('outcome'),
    receiverId: of('receiver'),
    reference: of('reference'),
    closedAt: instantOf(of('closed_at')),
  };
}

const TITLES = ['hs_call_title', 'hs_email_subject', 'hs_meeting_title'];
const BODIES = ['hs_call_body', 'hs_email_html', 'hs_meeting_body', 'hs_communication_body'];

/** Activities of one kind as the emulator holds them, in our words. */
export function storedActivities(
  records: readonly DumpedRecord[],
  { type, caseType }: { readonly type: StoredActivity['type']; readonly caseType: string },
): readonly StoredActivity[] {
  return records.map((record) => {
    const first = (names: readonly string[]): string =>
      names.map((name) => record.properties[name] ?? '').find((text) => text !== '') ?? '';
    return {
      type,
      id: record.id,
      key: first(['detractor_activity_key']),
      subject: first(TITLES),
      body: first(BODIES),
      ownerId: first(['hubspot_owner_id']),
      at: instantOf(first(['hs_timestamp'])),
      caseIds: idsOf(record, caseType),
      contactIds: idsOf(record, 'contacts'),
    };
  });
}

/** People have tasks of their own. */
export function isOurTask(record: DumpedRecord): boolean {
  return record.properties['detractor_task_key'] !== undefined;
}

/** A task as the emulator holds it, in our words. */
export function storedTask(record: DumpedRecord, caseType: string): StoredTask {
  const of = (name: string): string => record.properties[name] ?? '';
  return {
    id: record.id,
    taskKey: of('detractor_task_key'),
    subject: of('hs_task_subject'),
    body: of('hs_task_body'),
    done: of('hs_task_status') === 'COMPLETED',
    ownerId: of('hubspot_owner_id'),
    dueAt: Date.parse(of('hs_timestamp')),
    remindAt: of('hs_task_reminders') === '' ? null : Number(of('hs_task_reminders')),
    caseIds: idsOf(record, caseType),
    contactIds: idsOf(record, 'contacts'),
    accountIds: idsOf(record, 'companies'),
  };
}

/** The support team's own tickets have no key of ours. */
export function isAnnouncement(record: DumpedRecord): boolean {
  return record.properties['detractor_handover_key'] !== undefined;
}

/** An announcement as the emulator holds it, in our words. */
export function storedAnnouncement(record: DumpedRecord): StoredAnnouncement {
  const of = (name: string): string => record.properties[name] ?? '';
  return {
    id: record.id,
    subject: of('subject'),
    body: of('content'),
    ownerId: of('hubspot_owner_id'),
    accountIds: idsOf(record, 'companies'),
    stage: of('hs_pipeline_stage'),
  };
}
