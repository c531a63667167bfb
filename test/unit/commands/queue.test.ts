import { filtersOf, pageText } from '../../../src/commands/queue';
import type { QueuePage } from '../../../src/pipeline/reading/queue-page';

const ROW: QueuePage['rows'][number] = {
  ...{ caseKey: 'k1', seq: 3, title: 'NPS 3/10: Acme (usability)', restricted: false, status: 'in_progress' },
  ...{ process: 'standard', tier: 'high', late: true, dueAt: Date.UTC(2026, 8, 15, 9, 30), next: 'next_step' },
  ...{ decisionNeeded: false, ownerId: '101', ownerName: 'Carla', covered: false, reason: 'usability', segment: null },
  ...{ flags: [], score: 3, quote: 'Too many clicks', accountId: '1', accountName: 'Acme', contactId: '2' },
  ...{ openedAt: 0, respondedAt: 0, firstTouchAt: null, waitingUntil: null, receiverId: null },
};
const PAGE: QueuePage = { ok: true, rows: [ROW], nextCursor: null, counts: null, asOf: 0, timeZone: 'Europe/Berlin' };

describe('the list of cases on a terminal', () => {
  test('is a line a case, late ones marked', () => {
    const [head, line] = pageText(PAGE).split('\n');
    expect(head).toMatch(/^ +TIER +DUE +STATUS +NEXT +OWNER +REASON +CASE$/);
    expect(line).toMatch(/^late +high +2026-09-15 09:30 UTC +in progress +next step +Carla +usability +k1$/);
  });

  test('tells no score, no word and no name of a customer', () => {
    const text = pageText(PAGE);
    for (const secret of ['NPS', '3/10', 'clicks', 'Acme']) expect(text).not.toContain(secret);
    expect(pageText({ ...PAGE, rows: [{ ...ROW, restricted: true }] })).not.toContain('usability');
  });

  test('says how many there are, how it goes on, and that there is nothing', () => {
    const scopes = { all: 9, mine: 1, team: 2, asked: 3 };
    const flags = {
      due_today: 4,
      breached: 5,
      needs_verification: 0,
      waiting: 0,
      decision_needed: 6,
      follow_up_overdue: 7,
    };
    const counts = { matching: 8, scopes, flags, tiers: {}, reasons: {}, segments: {}, owners: {} };
    const text = pageText({ ...PAGE, counts, nextCursor: 'abc' });
    expect(text).toContain('8 listed; all 9, mine 1, team 2, asked 3, due today 4, breached 5');
    expect(text).toContain('More with --cursor abc');
    expect(pageText({ ...PAGE, rows: [] })).toBe('Nothing here.');
  });

  test('takes filters by their names, and no others', () => {
    const { scope, flags, tiers } = filtersOf({ scope: 'team', only: ['breached', 'waiting'], tier: ['low'] });
    expect([scope, flags, tiers]).toEqual(['team', ['breached', 'waiting'], ['low']]);
    expect(() => filtersOf({ only: ['late'] })).toThrow('--only is one of due_today');
    expect(() => filtersOf({ reason: ['price'] })).toThrow('--reason is one of');
  });
});
