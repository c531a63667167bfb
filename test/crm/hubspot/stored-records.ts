import type { StoredAnnouncement, StoredCase, StoredClock, StoredTask } from '../crm-world';

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
