import { createHash } from 'node:crypto';
import type { ActivityRecord, CaseRecord, ClockRecord, TaskRecord } from '../../src/domain/crm-record';
import type { CrmWrite, HandoverTicket } from '../../src/ports';
import { neverLogged } from '../harness/suite-log';

/** 2026-03-02T09:00:00Z, a Monday. */
export const MONDAY = Date.UTC(2026, 2, 2, 9);
const HOUR_MS = 3_600_000;

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** 32 characters of base32, as the pipeline makes them. */
export function caseKeyOf(n: number | string): string {
  const hash = createHash('sha256').update(String(n)).digest();
  return [...hash].map((byte) => BASE32[byte % 32]).join('');
}

export function caseRecord(n: number | string, changed: Partial<CaseRecord> = {}): CaseRecord {
  return {
    caseKey: caseKeyOf(n),
    title: `NPS 3 from customer ${n}`,
    status: 'open',
    process: 'standard',
    restricted: false,
    score: 3,
    scoreMax: 10,
    metric: 'nps',
    verbatim: `The invoice of customer ${n} was wrong twice in a row.`,
    reason: 'billing_pricing',
    secondaryReasons: ['support_experience', 'account_management'],
    reasonConfidence: 0.82,
    reasonEvidence: ['invoice', 'wrong twice'],
    flags: ['churn_intent', 'repeat_failure'],
    tier: 'high',
    ownerId: '1001',
    ownerReason: 'Billing goes to the account CSM',
    raisedToId: null,
    contactId: null,
    accountId: null,
    accountName: null,
    respondedAt: MONDAY,
    openedAt: MONDAY + 60_000,
    clocks: [
      clockRecord('first_touch', { dueAt: MONDAY + 4 * HOUR_MS + 1 }),
      clockRecord('resolution', { dueAt: MONDAY + 40 * HOUR_MS }),
    ],
    leadCaseKey: null,
    previousCaseKey: null,
    log: ['2026-03-02 09:01 UTC Opened. Billing goes to the account CSM'],
    queueRank: 5,
    firstTouchAt: null,
    closedAt: null,
    documentation: NOTHING_WRITTEN,
    ending: null,
    ...changed,
  };
}

const NOTHING_WRITTEN: CaseRecord['documentation'] = {
  ...{ statedIssue: null, desiredOutcome: null, nextStep: null, nextStepDueAt: null, rootCauseArea: null },
  ...{ rootCause: null, evidence: [], correctiveActions: 0, causeId: null },
  ...{ confirmedAt: null, confirmedBy: null, lessonsLearned: null },
};

/** A case that somebody has worked, and escalated. */
export const DOCUMENTED: Partial<CaseRecord> = {
  status: 'escalated',
  queueRank: 1,
  firstTouchAt: MONDAY,
  closedAt: MONDAY + 3 * HOUR_MS,
  documentation: {
    ...{ statedIssue: 'Two wrong invoices', desiredOutcome: 'One right invoice', nextStep: 'Send it again' },
    ...{ nextStepDueAt: MONDAY + 1, rootCauseArea: 'billing', rootCause: 'A price list of last year' },
    ...{ evidence: ['invoice 17', 'invoice 18'], correctiveActions: 2, causeId: 'cause-1' },
    ...{ confirmedAt: MONDAY, confirmedBy: 'Ada', lessonsLearned: 'Check the price list in January' },
  },
  ending: {
    ...{ outcome: 'escalated', because: null, remaining: null, escalatedTo: 'product', receiverId: '1002' },
    ...{ reference: 'JIRA-1', reason: 'A gap in billing', followUpAt: MONDAY + 24 * HOUR_MS },
    ...{ followUpResult: 'pending', churnedAt: null },
  },
};

/** A clock that runs. */
export function clockRecord(clock: ClockRecord['clock'], changed: Partial<ClockRecord> = {}): ClockRecord {
  return {
    clock,
    status: 'running',
    dueAt: MONDAY + 4 * HOUR_MS,
    breachedAt: null,
    cycle: 1,
    elapsedMinutes: null,
    pausedMinutes: 0,
    verdict: 'open',
    ...changed,
  };
}

export function taskRecord(of: CaseRecord, changed: Partial<TaskRecord> = {}): TaskRecord {
  return {
    taskKey: `${of.caseKey}_owner_1`,
    kind: 'owner',
    ownerId: of.ownerId,
    status: 'open',
    priority: 'high',
    dueAt: MONDAY + 4 * HOUR_MS,
    remindAt: MONDAY + 3 * HOUR_MS,
    dueTimeZone: null,
    subject: `First touch: ${of.title}`,
    body: [
      { heading: 'What the customer said', text: of.verbatim ?? '' },
      { heading: 'What to say', text: 'Say that you have seen the invoices, and when you will be back.' },
    ],
    ...changed,
  };
}

/** A call that reached somebody, logged by the owner of the case. */
export function activityRecord(of: CaseRecord, changed: Partial<ActivityRecord> = {}): ActivityRecord {
  const text = 'She wants one right invoice. <soon> & "clear"';
  neverLogged(text);
  return {
    activityKey: `${of.caseKey}_touch_1`,
    channel: 'call',
    result: 'spoke',
    at: MONDAY,
    ownerId: of.ownerId,
    contactId: of.contactId,
    accountId: of.accountId,
    subject: 'Spoke to the customer',
    body: [{ heading: 'What was said', text }],
    linked: null,
    status: 'done',
    ...changed,
  };
}

/** A case with its first-touch task, never written before. */
export function newWrite(record: CaseRecord, changed: Partial<CrmWrite> = {}): CrmWrite {
  neverLogged(record.verbatim);
  return {
    caseKey: record.caseKey,
    version: 1,
    case: record,
    tasks: [taskRecord(record)],
    activities: [],
    knownIds: { caseId: null, tasks: {}, activities: {} },
    outcomeUnknown: false,
    ...changed,
  };
}

/** What a hand-over says: where to look, and nothing of the customer's words. */
export function handoverTicket(n: number | string, changed: Partial<HandoverTicket> = {}): HandoverTicket {
  return {
    key: `${caseKeyOf(n)}_handover_1`,
    process: 'legal',
    subject: `Hand-over to legal ${n}`,
    body: 'A case has been handed over to you.\nOpen the account to see it & to take it on.',
    ownerId: '1001',
    accountId: null,
    pipeline: null,
    stage: null,
    ...changed,
  };
}
