import { previewText } from '../../../src/commands/timed-publishing';

const PREVIEW = { openCases: 1, following: 1, changed: 1, sooner: 0, later: 1, breachedAtOnce: 0 };

test('deadlines that would move are told rounded up to the minute, as the CRM has them', () => {
  const moved = {
    ...({ caseKey: 'abc', clock: 'resolution', tier: 'high', ownerId: '101', change: 'later' } as const),
    timeZone: 'Europe/Berlin',
    dueBeforeAt: Date.parse('2026-11-30T08:00:00Z'),
    dueAfterAt: Date.parse('2026-12-01T08:00:29Z'),
  };
  const text = previewText({ ...PREVIEW, deadlines: [moved] }, (id) => `Carla (${id})`);
  expect(text).toMatch(/Carla \(101\) +Mon 2026-11-30 09:00 +Tue 2026-12-01 09:01 Europe\/Berlin +later/);
});
