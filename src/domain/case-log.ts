import type { CaseEventBody } from './case-events';

/**
 * What happened, in one sentence for the task and the case's log; null for steps nobody needs to read.
 * Never a score or personal data: the log is written to the CRM also where score and verbatim are not.
 */
export function logText(body: CaseEventBody): string | null {
  switch (body.type) {
    case 'opened':
      return `Opened. ${body.route.sentence}`;
    case 'response_changed':
      return responseText(body);
    case 'diverted':
      return `Handed over to the ${body.process} process`;
    case 'assigned':
      return `Reassigned. ${body.route.sentence}`;
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

function responseText(body: Extract<CaseEventBody, { type: 'response_changed' }>): string {
  if (body.scoreChanged && body.commentChanged) return 'The customer changed the score and the comment';
  if (body.scoreChanged) return 'The customer changed the score';
  return 'The customer wrote a comment after the score';
}

function words(code: string): string {
  return code.replaceAll('_', ' ');
}
