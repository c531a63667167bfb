import {
  newClosing,
  openCard,
  submitClosing,
  type CardPorts,
  type ClosingForm,
  type CardView,
} from '../../../extension-ui/contract/src';
import { fixture } from './given';
import { KEYS, playedService } from './played-service';

const ACCOUNT = { type: 'account', id: '7/ö' } as const;
const [A, B] = KEYS;

async function opened() {
  const played = playedService();
  const session = openCard(played.ports, ACCOUNT);
  await session.open(A);
  return { played, session };
}

/** Answers each request with the next of these; an error is no answer. */
function answering(...answers: readonly unknown[]): CardPorts & { readonly asked: string[] } {
  const [left, asked] = [[...answers], [] as string[]];
  const next = async (target: string): Promise<unknown> => {
    asked.push(target);
    const answer = left.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, get: next, post: next, elapsedMs: () => 0, newId: () => 'request-1' };
}
const refusal = (code: string) => ({ ok: false, code, message: `It is ${code}.` });

describe('reading', () => {
  test('asks for nothing before it is told to, and then by record and case', async () => {
    const { played, session } = await opened();
    expect(played.reads).toEqual([`/v1/card/view?account=7%2F%C3%B6&case=${A}`]);
    await Promise.all([session.load(), session.load()]);
    expect(played.reads).toHaveLength(2);
  });

  test('shows why somebody may see nothing, and asks again when told to', async () => {
    const session = openCard(answering(refusal('unknown_user'), fixture('open')), ACCOUNT);
    await session.load();
    expect(session.state()).toMatchObject({ phase: 'ready', view: null, refusal: { code: 'unknown_user' } });
    await session.load();
    expect(session.state()).toMatchObject({ phase: 'ready', refusal: null });
  });

  test.each(['unknown_user', 'not_allowed'])('what was read is gone once reading is refused: %s', async (code) => {
    const session = openCard(answering(fixture('open'), refusal(code)), ACCOUNT);
    await session.load();
    expect(session.state().view).not.toBeNull();
    await session.load();
    expect(session.state()).toMatchObject({ phase: 'ready', view: null, refusal: { code } });
  });

  test('goes back to the list where a case is not there any more', async () => {
    const ports = answering(fixture('several'), refusal('unknown_case'), fixture('several'));
    const session = openCard(ports, ACCOUNT);
    await session.load();
    await session.open(A);
    expect(ports.asked.slice(1)).toEqual([
      `/v1/card/view?account=7%2F%C3%B6&case=${A}`,
      '/v1/card/view?account=7%2F%C3%B6',
    ]);
    expect(session.state()).toMatchObject({ refusal: { code: 'unknown_case' }, view: { case: null } });
  });

  test.each([[new Error('offline')], ['<html>'], [null], [{ ok: true }], [{ status: 'error' }]])(
    'is unreachable where nothing was ever read, and stale later: %p',
    async (answer) => {
      const never = openCard(answering(answer), ACCOUNT);
      await never.load();
      expect(never.state()).toMatchObject({ phase: 'unreachable', view: null, stale: false });
      const view = fixture('open');
      const once = openCard(answering(view, answer, view), ACCOUNT);
      await once.load();
      await once.load();
      expect(once.state()).toMatchObject({ phase: 'ready', view, stale: true });
      await once.load();
      expect(once.state()).toMatchObject({ stale: false });
    },
  );

  test('keeps the case in sight when another one is opened beside it, or it ends', async () => {
    const ports = answering(fixture('open'), fixture('closed'));
    const session = openCard(ports, ACCOUNT);
    await session.load();
    await session.load();
    expect(ports.asked[1]).toMatch(new RegExp(`&case=${fixture('open').case?.caseKey}$`));
  });

  test('a port that throws at once is no answer either', async () => {
    const broken = (): never => {
      throw new Error('no host');
    };
    const session = openCard({ ...answering(), get: broken }, ACCOUNT);
    await session.load();
    expect(session.state().phase).toBe('unreachable');
  });

  test('counts on from when it was read, whatever the clock of the machine says', async () => {
    const { played, session } = await opened();
    const readAt = Date.parse(fixture('open').asOf);
    expect(session.now()).toBe(readAt);
    played.passMs(90_000);
    expect(session.now()).toBe(readAt + 90_000);
    expect(openCard(answering(), ACCOUNT).now()).toBe(0);
  });
});

describe('doing', () => {
  test('a second click gets the answer of the first', async () => {
    const { played, session } = await opened();
    const [first, second] = await Promise.all([session.run({ kind: 'resume' }), session.run({ kind: 'resume' })]);
    expect(second).toBe(first);
    expect(played.posts.map(({ body }) => body)).toEqual([
      {
        ...{ requestId: 'request-1', caseKey: A, seenSeq: 1, record: ACCOUNT },
        command: { kind: 'resume' },
      },
    ]);
    expect(session.state()).toMatchObject({ done: 'The clock runs again.', busy: null, view: { case: { seq: 2 } } });
  });

  test('what got no answer is offered again, and done once', async () => {
    const { played, session } = await opened();
    played.fate = 'answer';
    expect(await session.run({ kind: 'resume' })).toBeNull();
    expect(session.state()).toMatchObject({ unanswered: 'resume', stale: true, busy: null });
    played.fate = 'ok';
    expect(await session.again()).toMatchObject({ ok: true, repeated: true });
    expect(session.state()).toMatchObject({ unanswered: null, stale: false, done: 'The clock runs again.' });
    expect(played.done.size).toBe(1);
    expect(await session.again()).toBeNull();
  });

  test('what is asked for once more after something else was done to the case is not the first one again', async () => {
    const { played, session } = await opened();
    played.fate = 'answer';
    await session.run({ kind: 'undo' });
    played.fate = 'ok';
    await session.run({ kind: 'resume' });
    await session.run({ kind: 'undo' });
    expect(new Set(played.posts.map(({ body }) => body.requestId)).size).toBe(3);
    expect(played.done.size).toBe(3);
  });

  test('a refusal stays until something else is done or somebody puts it away, and a poll is neither', async () => {
    const { played, session } = await opened();
    played.fate = 'refused';
    expect(await session.run({ kind: 'resume' })).toMatchObject({ ok: false });
    played.fate = 'ok';
    await session.load();
    expect(session.state().refusal).toMatchObject({ code: 'not_possible' });
    session.clear();
    expect(session.state().refusal).toBeNull();
  });

  test('nothing is sent where no case is shown', async () => {
    const session = openCard(answering(fixture('several')), ACCOUNT);
    await session.load();
    expect(await session.run({ kind: 'resume' })).toBeNull();
  });

  test('an answer about a case that is not looked at any more does not bring it back', async () => {
    const { session } = await opened();
    const [told] = await Promise.all([session.run({ kind: 'resume' }), session.open(B)]);
    expect(told).toMatchObject({ ok: true });
    expect(session.state().view?.case?.caseKey).toBe(B);
  });

  test('a form asks for what it needs, and a refusal is said on the card', async () => {
    const people = { ok: true, people: [] };
    const session = openCard(answering(people, refusal('crm_unavailable'), new Error('offline')), ACCOUNT);
    expect(await session.ask('/v1/card/people?q=a')).toEqual(people);
    expect(await session.ask('/v1/card/people?q=a')).toBeNull();
    expect(session.state().refusal).toMatchObject({ code: 'crm_unavailable' });
    expect(await session.ask('/v1/card/people?q=a')).toBeNull();
  });

  test('what a form holds stays with its case while it is not drawn', async () => {
    const { session } = await opened();
    session.keep('touch', { note: 'He called back' });
    await session.open(B);
    expect(session.draft('touch')).toBeNull();
    await session.open(A);
    expect(session.draft('touch')).toEqual({ note: 'He called back' });
    session.keep('touch', null);
    expect(session.draft('touch')).toBeNull();
  });

  test('whoever has stopped listening hears nothing, and the others still do', async () => {
    const { session } = await opened();
    let [one, two] = [0, 0];
    const end = session.subscribe(() => (one += 1));
    session.subscribe(() => (two += 1));
    end();
    session.clear();
    expect([one, two]).toEqual([0, 1]);
  });
});

describe('closing', () => {
  const withAction = (view: CardView | null): ClosingForm => ({
    ...newClosing(view!.case!, view!.timeZone),
    ...{ outcome: 'withdrawn', reason: 'a test' },
    ...{ actionText: 'Ask for roles', actionDue: '2026-10-01' },
  });

  test('makes the corrective action first, and never a second time', async () => {
    const { played, session } = await opened();
    const form = withAction(session.state().view);
    const first = await submitClosing(session, form);
    expect(played.posts.map(({ target }) => target)).toEqual(['/v1/card/actions', '/v1/card/commands']);
    expect(first).toMatchObject({ told: { ok: true }, form: { actionText: '', reason: 'a test' } });
    await submitClosing(session, first.form);
    expect(played.posts.map(({ target }) => target).slice(2)).toEqual(['/v1/card/commands']);
  });

  test('keeps everything that was typed where the action is refused, or gets no answer', async () => {
    const { played, session } = await opened();
    const form = withAction(session.state().view);
    played.fate = 'refused';
    expect(await submitClosing(session, form)).toMatchObject({ form, told: { ok: false } });
    played.fate = 'answer';
    expect(await submitClosing(session, form)).toEqual({ form, told: null });
    played.fate = 'ok';
    expect(await submitClosing(session, form)).toMatchObject({ told: { ok: true } });
    expect([...played.done.values()].filter((body) => 'change' in body)).toHaveLength(1);
  });

  test('with no outcome it saves the record alone, and says where there is nothing to save', async () => {
    const { played, session } = await opened();
    const { view } = session.state();
    const form = newClosing(view!.case!, view!.timeZone);
    expect(await submitClosing(session, form)).toEqual({ form, told: 'nothing' });
    expect(await submitClosing(session, { ...form, rootCause: 'a disk' })).toMatchObject({ told: { ok: true } });
    expect(played.posts.at(-1)!.body.command).toEqual({ kind: 'set_record', change: { rootCause: 'a disk' } });
  });
});
