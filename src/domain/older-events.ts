import type { CaseEventBody } from './case-events';

/** What events of earlier releases left unsaid, because there was nothing else it could have been. */
const UNSAID = {
  opened: { checks: [], outreach: 'allowed' },
  assigned: { because: 'routed', cover: null },
} as const;

/** An event as if it had been written by this release: what is stored is never rewritten, and can always be folded. */
export function asWrittenToday(body: CaseEventBody): CaseEventBody {
  switch (body.type) {
    case 'opened':
      return { ...UNSAID.opened, ...body };
    case 'assigned':
      return { ...UNSAID.assigned, ...body };
    default:
      return body;
  }
}
