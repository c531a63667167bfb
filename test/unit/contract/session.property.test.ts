import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  JUST_NOW,
  openCard,
  type CardCommand,
  type CardSession,
  type CardState,
} from '../../../extension-ui/contract/src';
import { runs } from '../sla/given';
import { KEYS, playedService, type Fate, type Played } from './played-service';

type Step =
  | { readonly do: 'run'; readonly command: CardCommand }
  | { readonly do: 'send'; readonly body: object }
  | { readonly do: 'again' | 'load' | 'clear' }
  | { readonly do: 'open'; readonly caseKey: string | null }
  | { readonly do: 'others'; readonly caseKey: string }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'fate'; readonly fate: Fate }
  /** So many answers arrive. */
  | { readonly do: 'arrive'; readonly count: number };

const command = fc.constantFrom<CardCommand>(
  { kind: 'touch', result: 'spoke', channel: 'call', at: JUST_NOW, note: null, said: null },
  { kind: 'resume' },
  { kind: 'close', closing: { outcome: 'churned', churnedAt: JUST_NOW }, record: null },
);
const step = fc.oneof<fc.Arbitrary<Step>[]>(
  command.map((one) => ({ do: 'run', command: one })),
  fc.constantFrom({ text: 'one' }, { text: 'two' }).map((body) => ({ do: 'send', body })),
  fc.constantFrom<Step>({ do: 'again' }, { do: 'load' }, { do: 'clear' }),
  fc.constantFrom(...KEYS, null).map((caseKey) => ({ do: 'open', caseKey })),
  fc.constantFrom(...KEYS).map((caseKey) => ({ do: 'others', caseKey })),
  fc.nat(60_000).map((ms) => ({ do: 'pass', ms })),
  fc.constantFrom<Fate>('ok', 'ok', 'refused', 'request', 'answer', 'login').map((fate) => ({ do: 'fate', fate })),
  fc.integer({ min: 1, max: 3 }).map((count) => ({ do: 'arrive', count })),
);

/** Promises of the session settle before the next step is taken. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function take(session: CardSession, played: Played, one: Step): Promise<unknown> | undefined {
  switch (one.do) {
    case 'run':
      return session.run(one.command);
    case 'send':
      return session.send('/v1/card/actions', one.body);
    case 'again':
      return session.again();
    case 'load':
      return session.load();
    case 'open':
      return session.open(one.caseKey);
    case 'clear':
      session.clear();
      return undefined;
    case 'others':
      played.othersAct(one.caseKey);
      return undefined;
    case 'pass':
      played.passMs(one.ms);
      return undefined;
    case 'fate':
      played.fate = one.fate;
      return undefined;
    case 'arrive':
      return undefined;
  }
}

interface Lived {
  readonly steps: readonly Step[];
  readonly played: Played;
  readonly session: CardSession;
  readonly seen: readonly CardState[];
  readonly told: readonly unknown[];
}

async function live(steps: readonly Step[], scheduler: fc.Scheduler): Promise<Lived> {
  const played = playedService((answer) => scheduler.schedule(answer));
  const session = openCard(played.ports, { type: 'account', id: '7' });
  const seen: CardState[] = [];
  session.subscribe(() => seen.push(session.state()));
  const told: Promise<unknown>[] = [];
  for (const one of steps) {
    const asked = take(session, played, one);
    if (asked !== undefined) told.push(asked);
    await settle();
    for (let left = one.do === 'arrive' ? one.count : 0; left > 0 && scheduler.count() > 0; left -= 1) {
      await scheduler.waitNext(1);
      await settle();
    }
  }
  const everything = Promise.all(told);
  await scheduler.waitFor(everything);
  return { steps, played, session, seen, told: await everything };
}

const begun: readonly Step[] = [
  { do: 'open', caseKey: KEYS[0] },
  { do: 'arrive', count: 1 },
];
const lives = fc.array(step, { minLength: 1, maxLength: 25 }).map((steps) => [...begun, ...steps]);

/** What a person asks for, whenever he does. */
const askedFor = (body: object): string =>
  JSON.stringify(body, (field, value: unknown) =>
    ['requestId', 'seenSeq', 'at', 'churnedAt'].includes(field) ? undefined : value,
  );

describe('whatever fails, in whatever order', () => {
  const whenever = (check: (lived: Lived) => Promise<void> | void) =>
    fc.assert(
      fc.asyncProperty(lives, fc.scheduler(), async (steps, scheduler) => {
        await check(await live(steps, scheduler));
      }),
      runs(300),
    );

  test('the same is sent under its id until an answer about its case comes, and under a new one from then on', async () => {
    await whenever(({ played: { posts } }) => {
      const last = new Map<string, (typeof posts)[number]>();
      for (const post of posts) {
        const key = askedFor(post.body);
        const before = last.get(key);
        const first = posts.find(({ body }) => body.requestId === post.body.requestId);
        expect(before === undefined ? first === post : isDeepStrictEqual(post.body, before.body)).toBe(true);
        last.set(key, post);
        const about = (one: typeof post): string => one.body.caseKey ?? one.target;
        for (const [other, sent] of last) if (post.answered && about(sent) === about(post)) last.delete(other);
      }
    });
  });

  test('one thing is on its way at a time', async () => {
    await whenever(({ played }) => {
      expect(played.mostAtOnce).toBeLessThanOrEqual(1);
    });
  });

  test('whoever asks is told whether it was done, and nothing is done without his having asked', async () => {
    await whenever(({ played: { posts, done, answers }, told }) => {
      const answered = posts.filter((post) => post.answered).map(({ body }) => body.requestId);
      for (const id of answered) expect(answers.get(id)?.ok).toBe(done.has(id));
      expect([...done.keys()].filter((id) => !posts.some(({ body }) => body.requestId === id))).toEqual([]);
      expect(told.every((one) => one === undefined || one === null || typeof one === 'object')).toBe(true);
    });
  });

  test('what is shown never goes back in time', async () => {
    await whenever(({ seen }) => {
      const shown = seen.flatMap(({ view }) => (view === null ? [] : [view]));
      shown.forEach((view, n) => {
        const before = shown[n - 1];
        if (before === undefined) return;
        expect(view.asOf >= before.asOf).toBe(true);
        const isAnother = view.case?.caseKey !== before.case?.caseKey;
        expect(isAnother || (view.case?.seq ?? 0) >= (before.case?.seq ?? 0)).toBe(true);
      });
    });
  });

  test('once the service is there again, everything is done once and shown as it is', async () => {
    await whenever(async ({ steps, played, session }) => {
      played.direct = true;
      played.fate = 'ok';
      const { unanswered } = session.state();
      const told = await session.again();
      expect(told === null).toBe(unanswered === null);
      await session.load();
      const { view, stale, busy, unanswered: left } = session.state();
      expect({ stale, busy, left }).toEqual({ stale: false, busy: null, left: null });
      const opened = steps.findLast((one) => one.do === 'open')?.caseKey ?? null;
      expect(view).toEqual(played.viewNow(opened));
      expect(session.now()).toBe(Date.parse(view!.asOf));
    });
  });
});
