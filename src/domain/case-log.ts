import type { AssignmentCause, CaseEventBody } from './case-events';
import type { LogEntry } from './case-state';
import { clockText } from './clock-log';
import { checkName, reasonName } from './names';
import type { Check } from './types';
import { failedChecks } from './verification';
import { workText } from './work-log';

/** What happened, in one line for the task and the case's log; null for steps nobody needs to read. */
export function logLine(body: CaseEventBody): Omit<LogEntry, 'at'> | null {
  switch (body.type) {
    case 'opened':
      return { text: 'Opened', detail: body.route.sentence };
    case 'assigned':
      return { text: assignedText(body), detail: body.route.sentence };
    default: {
      const text = textOf(body);
      return text === null ? null : { text, detail: null };
    }
  }
}

type Body<T extends CaseEventBody['type']> = Extract<CaseEventBody, { type: T }>;

const ASSIGNED: Readonly<Record<AssignmentCause, string>> = {
  routed: 'Assigned',
  person: 'Reassigned by a person',
  handed_over: 'Assigned to the person of that process',
  returned: 'Assigned as any other case',
  leave: 'Assigned to somebody else, because the owner is away',
  leave_over: 'Back with its owner',
  deactivated: 'Assigned to somebody else, because the owner is not active any more',
  account_moved: 'Assigned to whom the account has gone to',
  raised: 'Taken over by the manager',
};

function assignedText({ because, cover }: Body<'assigned'>): string {
  return because === 'leave' && cover !== null ? 'Covered while the owner is away' : ASSIGNED[because];
}

function textOf(body: Exclude<CaseEventBody, { type: 'opened' | 'assigned' }>): string | null {
  switch (body.type) {
    case 'response_changed':
      return responseText(body);
    case 'diverted':
      return `Handed over to the ${words(body.process)} process`;
    case 'status_changed':
      return `${words(body.from)} -> ${words(body.to)}: ${body.because}`;
    case 'task_opened':
      return body.task.purpose === 'decide_owner'
        ? 'The account changed hands: both were asked whose case it is'
        : null;
    default:
      return decidedText(body) ?? workText(body) ?? clockText(body);
  }
}

/** What persons decided, and what was found out. */
function decidedText(body: CaseEventBody): string | null {
  switch (body.type) {
    case 'handed_over':
      return `A person handed it over to the ${words(body.process)} process`;
    case 'returned':
      return `Back from the ${words(body.from)} process: a false alarm, says a person`;
    case 'handover_announced':
      return `The hand-over was announced by ${body.channel}: ${body.reference}`;
    case 'handover_acknowledged':
      return 'Taken over by the person of that process';
    case 'reason_corrected':
      return `A person corrected the reason: ${reasonName(body.from)} -> ${reasonName(body.to)}`;
    case 'tier_corrected':
      return `A person corrected the risk: ${body.from} -> ${body.tier.tier}`;
    case 'retiered':
      return `The risk rose to ${body.tier.tier}: somebody else of the account is unhappy too`;
    case 'followed':
      return `Another case of the account follows this one: ${body.caseKey}`;
    case 'joined':
      return `Another case of the account leads this one: ${body.leadCaseKey}`;
    case 'checked':
      return checkedText(body.checks);
    case 'checks_confirmed':
      return 'A person confirmed the checks';
    case 'verified':
      return body.match.outcome === 'matched'
        ? 'A person found out whom it is about'
        : 'Nobody in the CRM, says a person';
    case 'outreach_decided':
      return body.outreach === 'blocked' ? 'Outreach is blocked' : 'Outreach is allowed';
    default:
      return null;
  }
}

function checkedText(checks: readonly Check[]): string {
  const failed = failedChecks(checks).map(({ check }) => checkName(check));
  return failed.length === 0 ? 'No check fails any more' : `To be confirmed: ${failed.join(', ')}`;
}

/** A name that was spelled differently in the CRM changes the response too, and is nobody's news. */
function responseText({
  scoreChanged,
  commentChanged,
}: Extract<CaseEventBody, { type: 'response_changed' }>): string | null {
  if (scoreChanged && commentChanged) return 'The customer changed the score and the comment';
  if (scoreChanged) return 'The customer changed the score';
  return commentChanged ? 'The customer added or changed the comment' : null;
}

function words(code: string): string {
  return code.replaceAll('_', ' ');
}
