import { CASE_STATUSES, TERMINAL_STATUSES, type CaseStatus } from '../../../src/domain/case-state';
import { statusChange } from '../../../src/domain/change-status';
import { TRANSITIONS, isTerminal, mayFollow } from '../../../src/domain/transitions';

const working = CASE_STATUSES.filter((status) => !isTerminal(status));

describe('the table of transitions', () => {
  test('has the statuses of the design, each with a row', () => {
    expect([...CASE_STATUSES]).toEqual([
      ...['needs_verification', 'open', 'contacted', 'in_progress', 'waiting_on_customer'],
      ...['resolved', 'partially_resolved', 'escalated', 'churned', 'withdrawn'],
    ]);
    expect(Object.keys(TRANSITIONS).sort()).toEqual([...CASE_STATUSES].sort());
  });

  test('has no step from a status to itself, and none twice', () => {
    for (const [from, next] of Object.entries(TRANSITIONS)) {
      expect(next).not.toContain(from);
      expect(new Set(next).size).toBe(next.length);
    }
  });

  test('lets every working status end in every way', () => {
    for (const status of working) expect(TRANSITIONS[status]).toEqual(expect.arrayContaining([...TERMINAL_STATUSES]));
  });

  test('lets an ended case only be reopened, never end otherwise', () => {
    for (const status of TERMINAL_STATUSES) {
      expect(TRANSITIONS[status].length).toBeGreaterThan(0);
      expect(TRANSITIONS[status].filter(isTerminal)).toEqual([]);
    }
  });

  test('reaches every status from where a case starts', () => {
    const reached = new Set<CaseStatus>(['open', 'needs_verification']);
    for (const status of reached) for (const next of TRANSITIONS[status]) reached.add(next);
    expect([...reached].sort()).toEqual([...CASE_STATUSES].sort());
  });

  test('is what every change of status is held against', () => {
    const pairs = CASE_STATUSES.flatMap((from) => CASE_STATUSES.map((to) => [from, to] as const));
    const made = pairs
      .filter(([from, to]) => mayFollow(from, to))
      .map(([from, to]) => statusChange(from, to, 'so').body);
    expect(made).toEqual(
      Object.entries(TRANSITIONS).flatMap(([from, next]) =>
        CASE_STATUSES.filter((to) => next.includes(to)).map((to) => ({
          type: 'status_changed',
          from,
          to,
          because: 'so',
        })),
      ),
    );
    for (const [from, to] of pairs.filter(([a, b]) => !mayFollow(a, b))) {
      expect(() => statusChange(from, to, 'so')).toThrow(`from '${from}' to '${to}'`);
    }
  });
});

test('a case has ended in the terminal statuses and in no other', () => {
  expect(CASE_STATUSES.filter(isTerminal)).toEqual([...TERMINAL_STATUSES]);
});
