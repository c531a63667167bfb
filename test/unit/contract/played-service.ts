import type { CardPorts, CardView, CaseCard } from '../../../extension-ui/contract/src';
import { fixture } from './given';

/** What becomes of a request. `request` and `answer` = which of the two is lost; `login` = a page of somebody else's. */
export type Fate = 'ok' | 'refused' | 'request' | 'answer' | 'login';

interface Body {
  readonly requestId: string;
  readonly caseKey?: string;
  readonly command?: object;
}

/** A service of two cases that does each `requestId` once, and a network that does what it is told. */
export interface Played {
  readonly ports: CardPorts;
  /** What becomes of the next requests. */
  fate: Fate;
  /** Bodies as they arrived or got lost, in order, with whether an answer came back. */
  readonly posts: { readonly target: string; readonly body: Body; answered: boolean }[];
  /** Ids of what was done, each once. */
  readonly done: Map<string, object>;
  /** What each id is answered with. */
  readonly answers: Map<string, { readonly ok: boolean }>;
  /** Answers come at once. */
  direct: boolean;
  mostAtOnce: number;
  readonly reads: string[];
  /** Somebody else does something to a case. */
  readonly othersAct: (caseKey: string) => void;
  readonly passMs: (ms: number) => void;
  readonly viewNow: (caseKey: string | null) => CardView;
}

export const KEYS = ['a'.repeat(32), 'b'.repeat(32)] as const;

const given = fixture('open');
const cardOf = (caseKey: string, seq: number): CaseCard => ({ ...given.case!, caseKey, seq });

/** @param deliver passes answers on, at once or in another order */
export function playedService(deliver: <T>(answer: Promise<T>) => Promise<T> = (answer) => answer): Played {
  const seqs = new Map<string, number>(KEYS.map((key) => [key, 1]));
  const answers = new Map<string, { readonly ok: boolean }>();
  let [now, elapsed, ids, flying] = [Date.parse(given.asOf), 0, 0, 0];

  const viewNow = (key: string | null): CardView => ({
    ...given,
    asOf: new Date(now).toISOString(),
    open: KEYS.map((caseKey) => ({ ...given.open[0]!, caseKey })),
    case: key === null ? null : cardOf(key, seqs.get(key)!),
  });
  const through = async (answer: () => object): Promise<unknown> => {
    const { fate } = played;
    const reply = fate === 'request' ? null : answer();
    if (!played.direct) await deliver(Promise.resolve());
    if (fate === 'request' || fate === 'answer') throw new Error('no answer');
    return fate === 'login' ? '<html>Log in</html>' : reply;
  };
  const carryOut = (body: Body): object => {
    const known = answers.get(body.requestId);
    const key = body.caseKey ?? null;
    if (known !== undefined) return { ...known, repeated: true, card: key && viewNow(key) };
    const refused = played.fate === 'refused';
    if (!refused) {
      played.done.set(body.requestId, body);
      if (key !== null) seqs.set(key, seqs.get(key)! + 1);
    }
    const answer = refused ? { ok: false, code: 'not_possible', message: 'Not so.' } : { ok: true, warnings: [] };
    answers.set(body.requestId, answer);
    return { ...answer, repeated: false, card: key && viewNow(key) };
  };
  const played: Played = {
    ...{ fate: 'ok', posts: [], done: new Map(), answers, reads: [], viewNow, direct: false, mostAtOnce: 0 },
    ports: {
      get: (target) => {
        played.reads.push(target);
        return through(() => viewNow(/[?&]case=(\w+)/.exec(target)?.[1] ?? null));
      },
      post: async (target, body) => {
        const post = { target, body: body as Body, answered: false };
        played.posts.push(post);
        flying += 1;
        played.mostAtOnce = Math.max(played.mostAtOnce, flying);
        try {
          const answer = await through(() => carryOut(post.body));
          post.answered = typeof answer === 'object';
          return answer;
        } finally {
          flying -= 1;
        }
      },
      elapsedMs: () => elapsed,
      newId: () => `request-${(ids += 1)}`,
    },
    othersAct: (key) => void seqs.set(key, seqs.get(key)! + 1),
    passMs: (ms) => {
      now += ms;
      elapsed += ms;
    },
  };
  return played;
}
