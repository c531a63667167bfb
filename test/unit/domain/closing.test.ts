import { decide } from '../../../src/domain/decide';
import { renderCase } from '../../../src/domain/render-case';
import { whoIsTold } from '../../../src/domain/who-is-told';
import { handOver, NOTE } from './commands';
import {
  HOUR_MS,
  MONDAY,
  atTier,
  complete,
  given,
  happy,
  response,
  timer,
  touched,
  waitUntil,
  walk,
  when,
  type Story,
} from './given';
import { between, TO_ALL } from './given-changes';
import { closed, closing, CLOSINGS, RECORD } from './given-endings';

const OPEN = given(response(walk(atTier('high'))));
const TOUCHED = touched(OPEN);
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const openTasks = ({ state }: Story) => state!.tasks.filter(({ status }) => status === 'open');
const clock = ({ state }: Story, kind: 'first_touch' | 'resolution' | 'acknowledgement') => state!.clocks[kind]!;

describe('a person ends a case', () => {
  test.each(Object.entries(CLOSINGS))('as %s, which stops what was to be done in time', (_, how) => {
    const then = closed(TOUCHED, how);
    expect(then.state).toMatchObject({ status: how.outcome, closedAt: MONDAY, closure: { outcome: how.outcome } });
    expect(clock(then, 'resolution')).toMatchObject({
      status: how.outcome === 'withdrawn' ? 'cancelled' : 'met',
      stoppedAt: MONDAY,
    });
    expect(openTasks(then).filter(({ kind }) => kind === 'owner')).toEqual([]);
    expect(then.state!.tasks.findLast(({ kind }) => kind === 'owner')).toMatchObject({ status: 'done' });
  });

  test('with its texts kept apart from the chain', () => {
    const then = closed(TOUCHED, CLOSINGS.escalated);
    expect(then.events.map(({ body }) => JSON.stringify(body)).filter((body) => body.includes('Ocelot'))).toEqual([]);
    const { reference, reason } = CLOSINGS.escalated;
    expect(then.state!.personal).toMatchObject({ closingReference: reference, closingReason: reason });
    expect(closed(TOUCHED, CLOSINGS.partially_resolved).state!.personal.remaining).toBe('Ocelot: the old rows');
  });

  test('with a note, or without one', () => {
    const noted = when(OPEN, closing(OPEN, CLOSINGS.withdrawn, { note: NOTE }));
    expect(noted.state!.personal.note).toBe(NOTE);
    expect(when(OPEN, closing(OPEN, CLOSINGS.withdrawn, { note: ' ' })).refusal).toBe('note_missing');
  });

  test('which counts what is written down with it', () => {
    const linked = when(TOUCHED, { kind: 'link_action', actionId: 'action 1' });
    const then = when(linked, closing(linked, CLOSINGS.resolved, { record: RECORD }));
    expect(types(then.decided).slice(0, 3)).toEqual(['documented', 'closed', 'status_changed']);
    expect(then.state!.personal.rootCause).toBe(RECORD.rootCause);
  });

  test('and is told all that is missing, in the order of the table; nothing is written', () => {
    const refusal = decide(TOUCHED.state, closing(TOUCHED, CLOSINGS.resolved, { record: { statedIssue: 'Ocelot' } }));
    expect(refusal).toMatchObject({
      ok: false,
      refusal: {
        code: 'incomplete',
        fields: ['desiredOutcome', 'rootCauseArea', 'rootCause', 'correctiveAction', 'confirmation'].map((field) => ({
          field,
        })),
        message: expect.stringMatching(
          /^The desired outcome is missing: .* The confirmation of the customer is missing/u,
        ) as string,
      },
    });
  });

  test('but not by a confirmation from before the response', () => {
    const record = { ...RECORD, confirmation: { ...RECORD.confirmation, at: MONDAY - HOUR_MS } };
    expect(when(TOUCHED, closing(TOUCHED, CLOSINGS.resolved, { record })).refusal).toBe('not_possible');
  });

  test('once', () => {
    const then = closed(TOUCHED, CLOSINGS.churned);
    expect(when(then, closing(then, CLOSINGS.resolved)).refusal).toBe('closed_case');
  });

  test('before anybody has reached out: what was to be done first is to be done no more', () => {
    const then = closed(OPEN, CLOSINGS.escalated);
    expect(clock(then, 'first_touch')).toMatchObject({ status: 'cancelled', stoppedAt: MONDAY });
    expect(then.state!.firstTouchAt).toBeNull();
  });

  test('that was handed over and not taken over: the table asks for nothing else', () => {
    const handed = when(OPEN, handOver('legal'));
    const then = closed(handed, CLOSINGS.withdrawn);
    expect(then.state!.status).toBe('withdrawn');
    expect(clock(then, 'acknowledgement').status).toBe('cancelled');
  });

  test('that is waiting for the customer', () => {
    const waiting = when(TOUCHED, waitUntil(TOUCHED, MONDAY + 48 * HOUR_MS), MONDAY + HOUR_MS);
    const then = closed(waiting, CLOSINGS.resolved, MONDAY + 5 * HOUR_MS);
    expect(clock(then, 'resolution')).toMatchObject({ status: 'met', usedS: 3600, resumeAt: null });
  });

  test('late: the deadline stays missed, and whoever was told is asked no more', () => {
    const at = MONDAY + 81 * HOUR_MS;
    const late = when(TOUCHED, timer(TOUCHED, 100, { clock: 'resolution' }), at);
    expect(openTasks(late).some(({ kind }) => kind === 'acknowledgement')).toBe(true);
    const then = closed(late, CLOSINGS.resolved, at + HOUR_MS);
    expect(clock(then, 'resolution')).toMatchObject({ status: 'breached', stoppedAt: at + HOUR_MS });
    expect(openTasks(then)).toEqual([]);
    const unheard = closed(TOUCHED, CLOSINGS.resolved, at);
    expect(clock(unheard, 'resolution')).toMatchObject({ status: 'breached', breachedAt: MONDAY + 80 * HOUR_MS });
  });

  test('whose clock nobody can read: it is cancelled', () => {
    const then = when(TOUCHED, closing(TOUCHED, CLOSINGS.escalated, { verdict: null }));
    expect(clock(then, 'resolution').status).toBe('cancelled');
  });

  test('by a score that is put right only where nobody has ended it before', () => {
    const withdrawn = closed(OPEN, CLOSINGS.withdrawn);
    const again = when(withdrawn, response(walk(atTier('critical'))), MONDAY + HOUR_MS);
    expect(again.state!.status).toBe('withdrawn');
    const byItself = when(OPEN, response(happy()), MONDAY + HOUR_MS);
    expect(when(byItself, response(walk()), MONDAY + 2 * HOUR_MS).state!.status).toBe('open');
  });

  test('and whoever does what remains is asked to say that he knows, unless it stays with its owner', () => {
    const left = closed(TOUCHED, CLOSINGS.partially_resolved);
    expect(openTasks(left)).toMatchObject([
      { kind: 'acknowledgement', purpose: 'acknowledge', ownerId: 'liaison', dueAt: MONDAY + 4 * HOUR_MS },
    ]);
    const known = when(left, complete(left, 'acknowledgement'));
    expect(openTasks(known)).toEqual([]);
    expect(known.state).toMatchObject({ status: 'partially_resolved', closure: { remainingOwnerId: 'liaison' } });
    expect(openTasks(closed(TOUCHED, CLOSINGS.no_response))).toEqual([]);
  });

  test('and whoever does what remains is told of no deadline that was missed before', () => {
    const late = when(OPEN, timer(OPEN, 100), MONDAY + 9 * HOUR_MS);
    const told = whoIsTold(between(late, closed(late, CLOSINGS.partially_resolved)), TO_ALL);
    expect(told).toMatchObject([{ kind: 'raised', userId: 'liaison', deadline: null }]);
  });

  test('and the CRM shows how, unless the case is restricted', () => {
    const { ending } = renderCase(closed(TOUCHED, CLOSINGS.escalated).state!);
    expect(ending).toMatchObject({
      outcome: 'escalated',
      escalatedTo: 'product',
      receiverId: 'liaison',
      reference: 'Ocelot: issue 7',
    });
    const restricted = renderCase(closed(when(TOUCHED, handOver('legal')), CLOSINGS.escalated).state!);
    expect(JSON.stringify(restricted)).not.toContain('Ocelot');
    expect(restricted.ending).toMatchObject({
      outcome: 'escalated',
      receiverId: 'liaison',
      reason: null,
      reference: null,
    });
  });
});

describe('an escalated case', () => {
  const ESCALATED = closed(TOUCHED, CLOSINGS.escalated);
  const LATER = MONDAY + 20 * 24 * HOUR_MS;
  const say = (result: 'saved' | 'lost' | 'pending', nextAt: number | null = null) =>
    ({ kind: 'follow_up', result, nextAt, note: null }) as const;

  test('asks its receiver on its date what became of it', () => {
    expect(openTasks(ESCALATED)).toMatchObject([
      { kind: 'review', purpose: 'follow_up', ownerId: 'liaison', dueAt: CLOSINGS.escalated.followUpAt },
    ]);
  });

  test.each(['saved', 'lost'] as const)('was %s: nobody is asked any more', (result) => {
    const then = when(ESCALATED, { ...say(result, LATER), note: NOTE });
    expect(then.state).toMatchObject({
      status: 'escalated',
      closure: { followUp: { result }, followUpAt: CLOSINGS.escalated.followUpAt },
    });
    expect(then.state!.personal.note).toBe(NOTE);
    expect(openTasks(then)).toEqual([]);
    expect(when(then, say(result)).refusal).toBe('already_so');
  });

  test('is pending until the next date, and asked again then', () => {
    const then = when(ESCALATED, say('pending', LATER));
    expect(then.state).toMatchObject({ closure: { followUp: { result: 'pending' }, followUpAt: LATER } });
    expect(openTasks(then)).toMatchObject([{ purpose: 'follow_up', n: 2, ownerId: 'liaison', dueAt: LATER }]);
    expect(when(then, say('pending', LATER)).refusal).toBe('already_so');
    expect(when(then, say('pending', LATER + HOUR_MS)).state!.closure).toMatchObject({ followUpAt: LATER + HOUR_MS });
    expect(openTasks(when(then, say('saved')))).toEqual([]);
  });

  test('is not pending for ever', () => {
    expect(decide(ESCALATED.state, say('pending'))).toMatchObject({
      refusal: { code: 'incomplete', fields: [{ field: 'nextAt' }] },
    });
  });

  test('may be lost after it was saved', () => {
    expect(when(when(ESCALATED, say('saved')), say('lost')).state!.closure).toMatchObject({
      followUp: { result: 'lost' },
    });
  });

  test('alone has a follow-up', () => {
    expect(when(TOUCHED, say('saved')).refusal).toBe('not_possible');
    expect(when(closed(TOUCHED, CLOSINGS.churned), say('saved')).refusal).toBe('not_possible');
  });
});
