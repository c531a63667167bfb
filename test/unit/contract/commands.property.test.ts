import fc from 'fast-check';
import {
  ACTION_WORDS,
  actionsOf,
  newTouch,
  smallCommand,
  smallFields,
  smallNeeds,
  SMALL_CHOICES,
  touchCommand,
  touchNeeds,
  type CardAction,
  type CardCommand,
  type CommandKind,
  type SmallField,
  type SmallForm,
} from '../../../extension-ui/contract/src';
import { createOutbox } from '../../../extension-ui/contract/src/outbox';
import { commandRequest } from '../../../src/http/contracts/card-requests';
import { readRequest } from '../../../src/http/contracts/issues';
import { runs } from '../sla/given';
import { caseOf } from './given';

const NOW = Date.parse('2026-09-15T15:30:00Z');
const KEY = 'a'.repeat(32);

/** What the service says to a command as it goes over the wire: what is wrong with it, or nothing. */
function wrongWith(command: CardCommand): readonly unknown[] {
  const order = { kind: command.kind, target: '', body: { caseKey: KEY, command }, caseKey: KEY, seen: { seenSeq: 5 } };
  const { body } = createOutbox(() => 'request-1').prepare(order, NOW);
  const read = readRequest(commandRequest, JSON.parse(JSON.stringify(body)));
  return read.ok ? [] : read.fields;
}

const text = fc.constantFrom('', '  ', 'They asked for it.');
const choice = (field: keyof typeof SMALL_CHOICES) => fc.constantFrom('', ...SMALL_CHOICES[field]);
const form: fc.Arbitrary<SmallForm> = fc.record({
  ...{
    note: text,
    optionalNote: text,
    contactId: fc.constantFrom('', ' ', '601'),
    accountId: fc.constantFrom('', '7'),
  },
  ...{
    person: fc.constantFrom('', '103'),
    until: fc.constantFrom('', '2026-09-21'),
    nextOn: fc.constantFrom('', '2026-10-15'),
  },
  ...{ process: choice('process'), reason: choice('reason'), tier: choice('tier'), allow: choice('allow') },
  ...{ choice: choice('choice'), result: choice('result'), candidate: fc.constantFrom('', '0', '1') },
});
const whole: SmallForm = {
  ...{ note: 'Why', optionalNote: 'Why', contactId: '601', accountId: '7', person: '103', until: '2026-09-21' },
  ...{ nextOn: '2026-10-15', process: 'legal', reason: 'usability', tier: 'low', allow: 'yes', choice: 'reassign' },
  ...{ result: 'pending', candidate: '0' },
};

/** Those with a form of their own are told apart. */
const OWN_FORMS = ['touch', 'close'];
const KINDS = (Object.keys(ACTION_WORDS.actions) as CommandKind[]).filter((kind) => !OWN_FORMS.includes(kind));
const task = caseOf('open').tasks[0] ?? null;
const certain = caseOf('open');
const doubtful = caseOf('needs-verification');

describe.each(KINDS)('%s', (kind) => {
  const action: CardAction = { kind, task };

  test('is taken by the service as soon as the form asks for nothing more', () => {
    fc.assert(
      fc.property(form, fc.constantFrom(certain, doubtful), (filled, card) => {
        const wrong = wrongWith(smallCommand({ card, action }, filled, 'Europe/Berlin'));
        expect(smallNeeds(card, action, filled).length > 0 || wrong.length === 0).toBe(true);
      }),
      runs(150),
    );
  });

  test('asks for all of its fields, and for nothing else', () => {
    expect(smallNeeds(certain, action, whole)).toEqual([]);
    const optional: readonly SmallField[] = ['optionalNote', 'accountId'];
    for (const card of [certain, doubtful]) {
      const asked = smallFields(card, action, whole);
      for (const field of asked.filter((one) => !optional.includes(one))) {
        const needs = smallNeeds(card, action, { ...whole, [field]: ' ' }).map((need) => need.field);
        expect(needs).toContain(field);
      }
    }
  });
});

test('what may be chosen in a small form has its words, in the same order', () => {
  for (const [field, codes] of Object.entries(SMALL_CHOICES))
    expect(Object.keys(ACTION_WORDS.choices[field as keyof typeof SMALL_CHOICES])).toEqual(codes);
});

describe('a touch', () => {
  const moment = fc.constantFrom('', '2026-09-15T09:00:00.000Z');
  const touch = fc.record({
    result: fc.constantFrom('', 'spoke', 'attempted', 'wrote'),
    channel: fc.constantFrom('', 'call', 'email', 'meeting', 'message'),
    ...{ at: moment, note: text, statedIssue: text, desiredOutcome: text },
  });

  test('asks two things, and is taken with them', () => {
    fc.assert(
      fc.property(touch, (filled) => {
        const needs = touchNeeds(filled).map(({ field }) => field);
        expect(needs).toEqual(['result', 'channel'].filter((field) => filled[field as 'result' | 'channel'] === ''));
        expect(needs.length > 0 || wrongWith(touchCommand(filled)).length === 0).toBe(true);
      }),
      runs(150),
    );
    expect(touchNeeds(newTouch())).toHaveLength(2);
  });

  test('of just now has the moment at which it was sent for the first time, and what was said with it', () => {
    const { body } = createOutbox(() => 'request-1').prepare(
      {
        ...{ kind: 'touch', target: '', caseKey: KEY },
        body: {
          command: touchCommand({ ...newTouch(), result: 'spoke', channel: 'call', note: 'now', statedIssue: ' now ' }),
        },
      },
      NOW,
    );
    expect(body).toMatchObject({
      command: { at: '2026-09-15T15:30:00.000Z', note: 'now', said: { statedIssue: 'now' } },
    });
  });
});

describe('the buttons of a case', () => {
  const everything = KINDS.concat('touch', 'close', 'complete_task');

  test('offer each thing that he may do once, and nothing that he may not', () => {
    fc.assert(
      fc.property(
        fc.subarray(everything),
        fc.constantFrom('open', 'needs-verification', 'breached', 'waiting', 'closed', 'closing'),
        (may, state) => {
          const { primary, beside, more } = actionsOf({ ...caseOf(state), may }, '101');
          const all = [...(primary === null ? [] : [primary]), ...beside, ...more];
          const plain = all.filter(({ kind }) => kind !== 'complete_task').map(({ kind }) => kind);
          expect(new Set(plain).size).toBe(plain.length);
          expect(all.filter(({ kind }) => !may.includes(kind))).toEqual([]);
          expect(beside.length).toBeLessThanOrEqual(2);
        },
      ),
      runs(200),
    );
  });

  test.each([
    ['open', 'touch'],
    ['breached', 'touch'],
    ['checks-failed', 'confirm_checks'],
    ['needs-verification', 'verify_subject'],
    ['waiting', 'resume'],
    ['closing', 'close'],
    ['closed', null],
    ['restricted', null],
  ])('of a case that is %s put %s first', (state, kind) => {
    expect(actionsOf(caseOf(state), '101').primary?.kind ?? null).toBe(kind);
  });
});
