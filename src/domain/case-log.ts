import type { CaseEventBody } from './case-events';
import type { LogEntry } from './case-state';

/** What happened, in one line for the task and the case's log; null for steps nobody needs to read. */
export function logLine(body: CaseEventBody): Omit<LogEntry, 'at'> | null {
  switch (body.type) {
    case 'opened':
      return { text: 'Opened', detail: body.route.sentence };
    case 'assigned':
      return { text: 'Assigned', detail: body.route.sentence };
    default: {
      const text = textOf(body);
      return text === null ? null : { text, detail: null };
    }
  }
}

function textOf(body: CaseEventBody): string | null {
  switch (body.type) {
    case 'response_changed':
      return responseText(body);
    case 'diverted':
      return `Handed over to the ${body.process} process`;
    case 'raised':
      return body.because === 'rule' ? 'The manager was told at once' : 'The manager was told of the breach';
    case 'status_changed':
      return `${words(body.from)} -> ${words(body.to)}: ${body.because}`;
    case 'clock_rebudgeted':
      return `The ${words(body.clock)} deadline moved with the risk tier`;
    case 'warned':
      return `The ${words(body.clock)} deadline is near`;
    case 'breached':
      return `The ${words(body.clock)} deadline has passed`;
    default:
      return null;
  }
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
