import * as fc from 'fast-check';
import type { DetractorCase } from '../../src/domain/case-state';
import { CASE_STATUSES } from '../../src/domain/case-state';
import type { ClosingDraft } from '../../src/domain/closing-table';
import { missingFor } from '../../src/domain/closing-table';
import { queueRank } from '../../src/domain/queue-rank';
import { isRestricted } from '../../src/domain/restricted';
import { mayFollow } from '../../src/domain/transitions';
import { anySteps } from '../unit/domain/arbitraries';
import { TERMS } from '../unit/domain/given-endings';
import { lived } from '../unit/domain/lived';
import { anyCase, anyDraft, asWritten, endedByHand } from './salesforce/by-hand';
import type { Looked, Values } from './salesforce/evaluate-formula';
import { evaluate } from './salesforce/evaluate-formula';
import { fieldTypes, queueOrder, refusing, rules } from './salesforce/package-rules';
import { parseFormula } from './salesforce/parse-formula';

/** Where the record shows what a row of the closing table asks for. */
const SHOWN_AT: Readonly<Record<string, string>> = {
  statedIssue: 'Stated_Issue__c',
  desiredOutcome: 'Desired_Outcome__c',
  rootCauseArea: 'Root_Cause_Area__c',
  rootCause: 'Root_Cause__c',
  evidence: 'Evidence__c',
  correctiveAction: 'Corrective_Actions__c',
  confirmation: 'Confirmed_At__c',
  attempts: 'Outcome_Because__c',
  remaining: 'Remaining__c',
  remainingOwnerId: 'Receiver__c',
  to: 'Escalated_To__c',
  receiverId: 'Receiver__c',
  reference: 'Reference__c',
  reason: 'Closing_Reason__c',
  followUpAt: 'Follow_Up_Due__c',
  churnedAt: 'Churned_At__c',
  lessonsLearned: 'Lessons_Learned__c',
};

const looking = (now: Values, before: Values | null, permissions: readonly string[] = []): Looked => ({
  ...{ now, before, permissions, types: fieldTypes, nowAt: TERMS.now },
});

const refusedAt = (looked: Looked): readonly string[] => refusing(looked).map(({ shownAt }) => shownAt);
const wanted = (state: DetractorCase, draft: ClosingDraft): readonly string[] =>
  missingFor(state, draft, TERMS).map(({ field }) => SHOWN_AT[field] ?? field);
const sorted = (fields: readonly string[]): readonly string[] => [...fields].sort();

describe('the validation rules of Detractor Case', () => {
  test('ask for what the closing table asks for, field by field, where no attempts were made', () => {
    let ended = 0;
    fc.assert(
      fc.property(anyCase, anyDraft, (state, draft) => {
        fc.pre(!isRestricted(state));
        const untried = { ...state, touches: [] };
        const looked = looking(endedByHand(untried, draft), asWritten(untried));
        const missing = wanted(untried, draft);
        expect(sorted(refusedAt(looked))).toEqual(sorted(missing));
        if (missing.length === 0) ended += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(ended).toBeGreaterThan(20);
  });

  test('let through nothing that the closing table refuses, attempts and restricted cases included', () => {
    fc.assert(
      fc.property(anyCase, anyDraft, (state, draft) => {
        const looked = looking(endedByHand(state, draft), asWritten(state));
        expect(refusedAt(looked).length > 0 || wanted(state, draft).length === 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('hold a case that is made already ended to the same', () => {
    fc.assert(
      fc.property(anyCase, anyDraft, (state, draft) => {
        const record = endedByHand(state, draft);
        const ending = refusing(looking(record, asWritten(state)));
        expect(refusing(looking(record, null))).toEqual(ending);
      }),
    );
  });

  test('hold up nothing that the service writes', () => {
    fc.assert(
      fc.property(anyCase, anyDraft, (state, draft) => {
        const service = ['Detractor_Loop_Service'];
        expect(refusing(looking(endedByHand(state, draft), asWritten(state), service))).toEqual([]);
        expect(refusing(looking(endedByHand(state, draft), null, service))).toEqual([]);
      }),
    );
  });

  test('leave a case alone that has ended, whatever else is changed, erased or handed on', () => {
    fc.assert(
      fc.property(anyCase, anyDraft, (state, draft) => {
        const ended = endedByHand(state, draft);
        const erased = { ...ended, Stated_Issue__c: null, Root_Cause__c: null, Evidence__c: null, OwnerId: '005other' };
        expect(refusing(looking(erased, ended))).toEqual([]);
      }),
    );
  });

  test('ask for no cause, action or confirmation where a customer has left, or a case goes elsewhere', () => {
    const fieldsOf = (outcome: string): readonly string[] =>
      sorted(
        rules.filter(({ source }) => source.includes(`Status__c, "${outcome}"`)).map(({ shownAt }) => shownAt),
      ).filter((field) => field !== 'Status__c');
    expect(fieldsOf('churned')).toEqual(
      sorted(['Root_Cause_Area__c', 'Root_Cause__c', 'Evidence__c', 'Churned_At__c', 'Lessons_Learned__c']),
    );
    expect(fieldsOf('withdrawn')).toEqual(['Closing_Reason__c']);
  });

  test.each(CASE_STATUSES.flatMap((from) => CASE_STATUSES.map((to) => [from, to] as const)))(
    'follow the table of steps from %s to %s',
    (from, to) => {
      const step = rules.filter(({ name }) => name === 'Status_Follows_The_Table');
      const looked = looking({ Status__c: to }, { Status__c: from });
      expect(step.map(({ formula }) => evaluate(formula, looked))).toEqual([from !== to && !mayFollow(from, to)]);
    },
  );

  // Salesforce allows 3,900 characters a formula and 255 a message; at 20 active rules no edition's limit is near.
  test('keep to the sizes of Salesforce, and stand beside a field that is there', () => {
    expect(rules.length).toBeLessThanOrEqual(20);
    for (const { source, message, shownAt } of rules) {
      expect(source.length).toBeLessThanOrEqual(3_900);
      expect(message.length).toBeLessThanOrEqual(255);
      expect(fieldTypes.has(shownAt)).toBe(true);
    }
  });
});

describe('Queue_Order__c', () => {
  const MINUTE_MS = 60_000;
  const due = fc.option(fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }));
  const entry = fc.record({ rank: fc.integer({ min: 0, max: 7 }), due });
  const textOf = (record: Values): string => String(evaluate(queueOrder, looking(record, null)));

  test('sorts what is late first, then by risk, then by what is due next', () => {
    const written = fc.property(entry, entry, (a, b) => {
      const [x, y] = [a, b].map((one) =>
        textOf({ Queue_Rank__c: one.rank, First_Touch_Due__c: one.due?.toISOString() ?? null }),
      ) as [string, string];
      const second = (one: typeof a): number => Math.floor((one.due?.getTime() ?? Infinity) / 1_000);
      const order = a.rank - b.rank || Math.sign(second(a) - second(b)) || 0;
      expect(x < y ? -1 : Number(x > y)).toBe(Math.sign(order));
    });
    fc.assert(written, { numRuns: 1_000 });
  });

  test('is the order of the queue, of every case that no process has and that does not wait', () => {
    let seen = 0;
    const follows = fc.property(anySteps, (steps) => {
      const state = lived(steps).at(-1)?.after.state ?? null;
      const task = state?.tasks.find(({ kind, status }) => kind === 'owner' && status === 'open');
      // A process has a deadline of its own, which is in no field; nor is what the owner only ticked off.
      if (state === null || task === undefined || state.process !== 'standard' || state.doneSteps.length > 0) return;
      const record = asWritten(state);
      if (record['First_Touch_At__c'] !== null && record['Resolution_Due__c'] === null) return;
      const next = new Date(Math.ceil(task.dueAt / MINUTE_MS) * MINUTE_MS).toISOString();
      expect(textOf(record)).toBe(`${queueRank(state)} ${next.slice(0, 10)} ${next.slice(11, 19)}Z`);
      seen += 1;
    });
    fc.assert(follows, { numRuns: 1_000 });
    expect(seen).toBeGreaterThan(50);
  });
});

describe('the reader of formulas', () => {
  const says = (formula: string, now: Values = {}): unknown =>
    evaluate(parseFormula(formula), looking(now, { Status__c: 'open' }));

  test('refuses what Salesforce would not save', () => {
    expect(() => says('Status__c = "open"')).toThrow('only ISPICKVAL');
    expect(() => says('ISPICKVAL(Title__c, "open")')).toThrow('no Picklist');
    expect(() => says('ISBLANK(Nowhere__c)')).toThrow('no field');
    expect(() => says('ISBLANK(Root_Cause__c)')).toThrow('long text');
    expect(() => says('CONTAINS(Title__c, "a")')).toThrow('no function');
    expect(() => parseFormula('AND(ISNEW()')).toThrow('the end');
    expect(() => parseFormula('ISNEW() ISNEW()')).toThrow('left over');
  });

  test('compares with a blank as with nothing', () => {
    expect(says('Follow_Up_Due__c <= NOW()')).toBe(false);
    expect(says('BLANKVALUE(Corrective_Actions__c, 0) < 1')).toBe(true);
  });
});
