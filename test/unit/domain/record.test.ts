import { recordChangeSchema } from '../../../src/domain/documentation';
import { evidenceOf, extraOf } from '../../../src/domain/record-texts';
import { warningsOf } from '../../../src/domain/symptom';
import { setRecord } from './commands';
import {
  HOUR_MS,
  MONDAY,
  complete,
  ended,
  given,
  response,
  touched,
  unsafe,
  waitUntil,
  walk,
  when,
  type Story,
} from './given';

const OPEN = given(response(walk()));
const TOUCHED = touched(OPEN);
const DAY_MS = 24 * HOUR_MS;
const NEXT = { text: 'Send the credit note', dueAt: MONDAY + 2 * DAY_MS };
const CONFIRMED = { at: MONDAY + HOUR_MS, channel: 'call', by: 'Ada', proof: 'call 7' } as const;
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const ownerTasks = ({ state }: Story) => state!.tasks.filter(({ kind }) => kind === 'owner');
const openTask = (story: Story) => ownerTasks(story).find(({ status }) => status === 'open');
const written = (story: Story, ...changes: Parameters<typeof setRecord>) => when(story, setRecord(...changes));

describe('what is written down', () => {
  test('is kept apart from what may be known of it', () => {
    const then = written(OPEN, {
      statedIssue: ' The invoice was wrong ',
      rootCauseArea: 'billing',
      confirmation: CONFIRMED,
    });
    expect(then.decided[0]).toEqual({
      type: 'documented',
      fields: ['statedIssue', 'confirmation', 'rootCauseArea'],
      change: { rootCauseArea: 'billing', confirmation: { at: CONFIRMED.at, channel: 'call' } },
    });
    expect(JSON.stringify(then.decided)).not.toMatch(/invoice|Ada|call 7/);
    expect(then.state!.personal).toMatchObject({ statedIssue: 'The invoice was wrong', confirmedBy: 'Ada' });
    expect(then.state!.log.at(-1)!.text).toBe('Written down: stated issue, confirmation, area of the root cause');
  });

  test('in part leaves the rest, null and blanks take out, and what is so already is no event', () => {
    const first = written(OPEN, { statedIssue: 'a', desiredOutcome: 'b', extra: { plan: 'gold', seats: '5' } });
    const then = written(first, { statedIssue: null, desiredOutcome: '  ', extra: { seats: null } });
    expect(then.state!.personal).toMatchObject({ statedIssue: null, desiredOutcome: null });
    expect(extraOf(then.state!.personal)).toEqual({ plan: 'gold' });
    expect(written(then, { statedIssue: '', extra: { plan: 'gold' } })).toMatchObject({ decided: [], refusal: null });
  });

  test('keeps evidence as it was given, and none as none', () => {
    const item = { kind: 'link', ref: 'https://acme.example/1', label: 'Screenshot' } as const;
    const then = written(OPEN, { evidence: [item] });
    expect(evidenceOf(then.state!.personal)).toEqual([item]);
    expect(evidenceOf(written(then, { evidence: [] }).state!.personal)).toEqual([]);
  });

  test('of a root cause that repeats the stated issue stands, with a warning', () => {
    const then = written(OPEN, { statedIssue: 'The invoice was wrong twice', rootCause: 'Invoice was wrong, twice.' });
    expect(then).toMatchObject({ refusal: null, decided: [{ type: 'documented', likeSymptom: true }] });
    expect(warningsOf(then.state!)).toMatchObject([{ code: 'like_symptom', field: 'rootCause' }]);
    const cause = written(then, { rootCause: 'The tax id never reached the billing system' });
    expect(cause.decided[0]).not.toHaveProperty('likeSymptom');
    expect(warningsOf(cause.state!)).toEqual([]);
    expect(warningsOf(OPEN.state!)).toEqual([]);
  });

  test('cannot say that it was well before the customer said that it is not', () => {
    expect(written(OPEN, { confirmation: { ...CONFIRMED, at: MONDAY - 1 } }).refusal).toBe('not_possible');
    expect(written(OPEN, { confirmation: { ...CONFIRMED, at: MONDAY } }).refusal).toBeNull();
  });

  test('is refused once the case has ended', () => {
    expect(written(ended(OPEN), { statedIssue: 'a' }).refusal).toBe('closed_case');
  });

  test('changes no task while somebody still has to reach out, or to take the case over', () => {
    for (const story of [OPEN, given(response(unsafe()))])
      expect(types(written(story, { nextStep: NEXT, confirmation: CONFIRMED }).decided)).toEqual(['documented']);
  });
});

describe('the steps of the owner', () => {
  test('lead from the next step to the question whether it is well, due when that was agreed, and to the end', () => {
    const agreed = written(TOUCHED, { nextStep: NEXT });
    expect(types(agreed.decided)).toEqual(['documented', 'status_changed', 'task_closed', 'task_opened']);
    expect(agreed.state!.status).toBe('in_progress');
    expect(ownerTasks(agreed)).toMatchObject([
      { purpose: 'first_touch', status: 'done' },
      { purpose: 'next_step', status: 'done' },
      { purpose: 'confirm', status: 'open', dueAt: NEXT.dueAt },
    ]);
    const well = written(agreed, { confirmation: CONFIRMED });
    expect(openTask(well)).toMatchObject({ purpose: 'set_outcome', dueAt: well.state!.clocks.resolution!.dueAt });
    expect(ownerTasks(well).at(-2)).toMatchObject({ purpose: 'confirm', status: 'done' });
  });

  test('skip what need not be asked once the customer has said that it is well', () => {
    expect(openTask(written(TOUCHED, { confirmation: CONFIRMED }))).toMatchObject({ purpose: 'set_outcome', n: 3 });
  });

  test('move with the date that was agreed, and back where it is taken out', () => {
    const agreed = written(TOUCHED, { nextStep: NEXT });
    const later = written(agreed, { nextStep: { ...NEXT, dueAt: NEXT.dueAt + DAY_MS } });
    expect(types(later.decided)).toEqual(['documented']);
    expect(openTask(later)).toMatchObject({ purpose: 'confirm', n: 3, dueAt: NEXT.dueAt + DAY_MS });
    const none = written(later, { nextStep: null });
    expect(openTask(none)).toMatchObject({ purpose: 'next_step', n: 4 });
    expect(ownerTasks(none)[2]).toMatchObject({ purpose: 'confirm', status: 'cancelled' });
    const ticked = when(TOUCHED, complete(TOUCHED));
    const dated = written(ticked, { nextStep: NEXT });
    expect(openTask(dated)).toMatchObject({ purpose: 'confirm', dueAt: NEXT.dueAt });
    expect(openTask(written(dated, { nextStep: null }))).toEqual(openTask(ticked));
  });

  test('are due when a pause ends, but for the day that was agreed', () => {
    const untilAt = MONDAY + 3 * DAY_MS;
    const waiting = (story: Story) => openTask(when(story, waitUntil(story, untilAt)));
    const ticked = when(TOUCHED, complete(TOUCHED));
    expect(waiting(ticked)).toMatchObject({ purpose: 'confirm', dueAt: untilAt });
    expect(waiting(when(ticked, complete(ticked)))).toMatchObject({ purpose: 'set_outcome', dueAt: untilAt });
    expect(waiting(written(TOUCHED, { nextStep: NEXT }))).toMatchObject({ purpose: 'confirm', dueAt: NEXT.dueAt });
  });

  test('ask again whether it is well where the confirmation was a mistake', () => {
    const well = written(written(TOUCHED, { nextStep: NEXT }), { confirmation: CONFIRMED });
    const then = written(well, { confirmation: null });
    expect(openTask(then)).toMatchObject({ purpose: 'confirm', n: 5, dueAt: NEXT.dueAt });
    expect(then.state!.personal).toMatchObject({ confirmedBy: null, confirmationProof: null });
  });
});

describe('a change of the record from outside', () => {
  const reads = (change: unknown) => recordChangeSchema.safeParse(change);
  const message = (change: unknown) => reads(change).error?.issues[0]?.message;

  test('is read whole, and may be empty', () => {
    const whole = {
      ...{ statedIssue: 'a', desiredOutcome: null, nextStep: NEXT, rootCauseArea: 'other', rootCause: 'b' },
      evidence: [{ kind: 'link', ref: 'https://acme.example/1', label: 'c' }],
      ...{ confirmation: CONFIRMED, lessonsLearned: 'd', extra: { plan: 'gold', seats: null } },
    };
    expect(recordChangeSchema.parse(whole)).toEqual(whole);
    expect(recordChangeSchema.parse({})).toEqual({});
  });

  test.each([
    ['a blank text', { statedIssue: ' ' }, 'The stated issue is empty: leave it out, or send null to take it out'],
    ['too long a text', { rootCause: 'x'.repeat(10_001) }, 'The root cause is longer than 10000 characters'],
    ['no text', { lessonsLearned: 7 }, 'The lesson has to be a text'],
    ['an unknown area', { rootCauseArea: 'sales' }, expect.stringContaining('one of product, service_delivery')],
    [
      'too much evidence',
      { evidence: Array(21).fill({ kind: 'file', ref: '7', label: '' }) },
      expect.stringMatching(/20/),
    ],
    ['a moment that is none', { nextStep: { text: 'a', dueAt: '2026-03-04' } }, expect.stringContaining('a moment')],
    ['an unknown channel', { confirmation: { ...CONFIRMED, channel: 'fax' } }, expect.stringContaining('one of call')],
    ['an odd id', { extra: { 'a b': 'c' } }, expect.anything()],
    ['a word that is no field', { issue: 'a' }, expect.stringContaining('issue')],
  ])('with %s is refused in words', (_, change, expected) => {
    expect(message(change)).toEqual(expected);
  });

  test.each([
    'javascript:alert(1)',
    'ftp://acme.example',
    'acme.example',
    'https://u:p@acme.example',
    'data:text/html,x',
  ])('with the link %s is refused: a browser would run it, or it is no address', (ref) => {
    expect(message({ evidence: [{ kind: 'link', ref, label: '' }] })).toContain('http://');
    expect(reads({ evidence: [{ kind: 'crm_record', ref, label: '' }] }).success).toBe(true);
  });
});
