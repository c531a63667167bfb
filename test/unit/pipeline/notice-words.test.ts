import * as fc from 'fast-check';
import { evolve } from '../../../src/domain/evolve';
import type { DetractorCase } from '../../../src/domain/case-state';
import { NOTICE_KINDS } from '../../../src/domain/notice';
import { isRestricted } from '../../../src/domain/restricted';
import { CLOCK_KINDS } from '../../../src/domain/types';
import { digestWords, personWords, postWords, type Telling } from '../../../src/pipeline/telling/notice-words';
import { anySteps, SECRETS, type Step } from '../domain/arbitraries';
import { commented, given, HOUR_MS, MONDAY, response, timer, touched, unsafe, when } from '../domain/given';
import { closed, CLOSINGS } from '../domain/given-endings';
import { lived as moments } from '../domain/lived';

const KINDS = NOTICE_KINDS.filter((kind) => kind !== 'digest') as readonly Telling['kind'][];
const PEOPLE = ['csm', 'manager', 'director', 'nobody'];
const OPEN = given(response(commented())).state!;
const telling = (changed: Partial<Telling> = {}): Telling => ({
  ...{ kind: 'assigned', userId: 'csm', deadline: null, state: OPEN, timeZone: 'Europe/Berlin' },
  ...changed,
});
const named = (state: DetractorCase, accountName: string | null): DetractorCase => ({
  ...state,
  personal: { ...state.personal, accountName },
});

/** States that random histories lead to. */
const lived = (steps: readonly Step[]): readonly DetractorCase[] =>
  moments(steps).flatMap(({ after }) => (after.state === null ? [] : [after.state]));

const NAMES = ['Ada', 'ada@acme.example', 'contact'];

/** Whatever is said of these cases, to whomever. */
const allWords = (state: DetractorCase): readonly { readonly mail: string; readonly post: string }[] =>
  KINDS.flatMap((kind) =>
    PEOPLE.flatMap((userId) =>
      [null, ...CLOCK_KINDS].map((clock) => {
        const deadline = clock === null ? null : { clock, cycle: 1, dueAt: MONDAY };
        return {
          mail: JSON.stringify(personWords(telling({ kind, userId, deadline, state }))),
          post: postWords({ kind, state }),
        };
      }),
    ),
  );

describe('what people are told of a case', () => {
  test('says what happened, about whom, how urgent, until when on the reader’s wall, and what to do', () => {
    const state = when(given(response(commented())), timer(given(response(commented())), 75)).state!;
    const deadline = { clock: 'first_touch', cycle: 1, dueAt: state.clocks.first_touch!.dueAt } as const;
    expect(personWords(telling({ kind: 'due_soon', state, deadline, timeZone: 'Asia/Kolkata' }))).toEqual({
      subject: 'Due soon: Acme',
      text: [
        'The deadline of the first touch is near.',
        'Account: Acme. Reason: billing and pricing. Risk: medium.',
        'First touch due: Tue 3 Mar 14:30 (Asia/Kolkata).',
        'What to do: reach out to the customer and log it.',
      ],
    });
  });

  test('is to whoever receives an escalated case that he is asked later what became of it', () => {
    const state = closed(touched(given(response(commented()))), CLOSINGS.escalated).state!;
    expect(personWords(telling({ kind: 'raised', userId: 'liaison', state })).text).toEqual([
      'This follow-up was escalated to you. Later you are asked what became of it.',
      'Account: Acme. Reason: billing and pricing. Risk: medium.',
      'What to do: say in the case card what became of it: saved, lost or pending.',
    ]);
  });

  test('is to whoever does what remains that it is with him, be it that a deadline was missed before', () => {
    const state = closed(touched(given(response(commented()))), CLOSINGS.partially_resolved).state!;
    expect(personWords(telling({ kind: 'raised', userId: 'liaison', state })).text[0]).toBe(
      'This follow-up has ended, and what remains to be done is with you.',
    );
  });

  test('is to who is asked instead of a receiver who left what the receiver was told', () => {
    const asked = { kind: 'ask_another', gone: ['liaison'], to: 'director', dueAt: MONDAY } as const;
    const { state } = when(closed(touched(given(response(commented()))), CLOSINGS.escalated), asked);
    expect(personWords(telling({ kind: 'raised', userId: 'director', state: state! })).text[0]).toBe(
      'This follow-up was escalated to you. Later you are asked what became of it.',
    );
  });

  test('is of what was undone that it was, and asks for nothing', () => {
    expect(personWords(telling({ kind: 'taken_back', userId: 'liaison' }))).toEqual({
      subject: 'Correction: that was undone: Acme',
      text: [
        'What you were told of this follow-up a moment ago has been undone. See the case for how it stands.',
        'Account: Acme. Reason: billing and pricing. Risk: medium.',
      ],
    });
  });

  test('is never the customer’s words, the score, or who gave it', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const said = lived(steps)
          .flatMap(allWords)
          .map(({ mail, post }) => mail + post);
        const secrets = [...SECRETS, ...NAMES];
        expect(said.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is in a channel no name and no reason either', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const posts = lived(steps)
          .flatMap(allWords)
          .map(({ post }) => post);
        expect(posts.filter((post) => /acme|billing|reliability|support|usability|csm|manager/i.test(post))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  test('is of a restricted case that it is one, and nothing else', () => {
    const state = given(response(unsafe())).state!;
    expect(isRestricted(state)).toBe(true);
    const all = new Set(allWords(state).flatMap(({ mail, post }) => [mail, post]));
    expect([...all]).toEqual([
      '{"subject":"A case in a restricted process","text":["A case in a restricted process."]}',
      'A case in a restricted process.',
    ]);
  });

  test('keeps to one line whatever the CRM calls an account, and cuts what is endless', () => {
    const odd = personWords(telling({ state: named(OPEN, ' Acme\r\nBcc: all@acme.example ') }));
    expect(odd.subject).toBe('New follow-up: Acme Bcc: all@acme.example');
    const turned = personWords(telling({ state: named(OPEN, 'Acme \u202e\u2066moc\u0000\u0085') }));
    expect(turned.subject).toBe('New follow-up: Acme moc');
    const long = personWords(telling({ state: named(OPEN, '😀'.repeat(100)) }));
    expect(long.subject).toBe(`New follow-up: ${'😀'.repeat(39)}…`);
    expect(personWords(telling({ state: named(OPEN, null) })).subject).toBe('New follow-up: unknown account');
  });
});

describe('the list of a morning', () => {
  const now = MONDAY + 4 * HOUR_MS;
  const due = (key: string, dueAt: number, changed: Partial<DetractorCase> = {}) => ({
    ...{ state: { ...named(OPEN, key), caseKey: key, ...changed }, dueAt, link: `https://crm.example/${key}` },
  });
  const tier = (one: DetractorCase['tier']['tier']) => ({ tier: { ...OPEN.tier, tier: one } });
  const missed = () => {
    const clock = OPEN.clocks.first_touch!;
    const at = { seq: 9, at: MONDAY, actor: { kind: 'clock', id: 't' }, personal: {} } as const;
    const body = { type: 'breached', clock: 'first_touch', dueAt: clock.plan.dueAt, next: null } as const;
    return { clocks: evolve(OPEN, { ...at, body }).clocks };
  };

  test('begins with what was missed, then goes by risk and due time', () => {
    const rows = [
      due('low', now + 1, tier('low')),
      due('later', now + HOUR_MS, tier('high')),
      due('sooner', now, tier('high')),
      due('missed', now - HOUR_MS, { ...tier('low'), ...missed() }),
    ];
    const { subject, text } = digestWords(rows, { count: 4, now, timeZone: 'Europe/Berlin' });
    expect(subject).toBe('4 follow-ups due today, 1 overdue');
    expect(text).toEqual([
      'Your follow-ups that are due today, and what is overdue.',
      'missed: overdue since Mon 2 Mar 13:00 (Europe/Berlin), risk low. https://crm.example/missed',
      'sooner: due Mon 2 Mar 14:00 (Europe/Berlin), risk high. https://crm.example/sooner',
      'later: due Mon 2 Mar 15:00 (Europe/Berlin), risk high. https://crm.example/later',
      'low: due Mon 2 Mar 14:01 (Europe/Berlin), risk low. https://crm.example/low',
    ]);
  });

  test('says of a restricted case only where it is, and counts what it does not name', () => {
    const restricted = { ...due('secret', now), state: given(response(unsafe())).state! };
    const many = Array.from({ length: 30 }, (_, n) => due(`case ${n}`, now + n));
    const { subject, text } = digestWords([restricted, ...many], { count: 40, now, timeZone: 'UTC' });
    expect(subject).toBe('40 follow-ups due today');
    expect(text).toContain('A case in a restricted process. https://crm.example/secret');
    expect(text).toHaveLength(22);
    expect(text.at(-1)).toBe('And 20 more.');
    expect(digestWords([due('one', now)], { count: 1, now, timeZone: 'UTC' }).subject).toBe('1 follow-up due today');
  });
});
