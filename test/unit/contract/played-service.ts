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

/** Two cases of one account, and what has been done to them. */
function playedCases(): Pick<Played, 'done' | 'answers' | 'othersAct' | 'passMs' | 'viewNow'> & {
  readonly elapsedMs: () => number;
  readonly carryOut: (body: Body, isRefused: boolean) => object;
} {
  const seqs = new Map<string, number>(KEYS.map((key) => [key, 1]));
  const [done, answers] = [new Map<string, object>(), new Map<string, { readonly ok: boolean }>()];
  let passed = 0;
  const othersAct = (key: string): void => void seqs.set(key, seqs.get(key)! + 1);
  const viewNow = (key: string | null): CardView => ({
    ...given,
    asOf: new Date(Date.parse(given.asOf) + passed).toISOString(),
    open: KEYS.map((caseKey) => ({ ...given.open[0]!, caseKey })),
    case: key === null ? null : cardOf(key, seqs.get(key)!),
  });
  return {
    ...{ done, answers, othersAct, viewNow, elapsedMs: () => passed },
    passMs: (ms) => void (passed += ms),
    carryOut: (body, isRefused) => {
      const { requestId, caseKey = null } = body;
      const known = answers.get(requestId);
      const answer = isRefused ? { ok: false, code: 'not_possible', message: 'Not so.' } : { ok: true, warnings: [] };
      if (known === undefined) {
        answers.set(requestId, answer);
        if (!isRefused) done.set(requestId, body);
        if (!isRefused && caseKey !== null) othersAct(caseKey);
      }
      return { ...(known ?? answer), repeated: known !== undefined, card: caseKey && viewNow(caseKey) };
    },
  };
}

/** @param deliver passes answers on, at once or in another order */
export function playedService(deliver: <T>(answer: Promise<T>) => Promise<T> = (answer) => answer): Played {
  const { elapsedMs, carryOut, ...cases } = playedCases();
  let [ids, flying] = [0, 0];
  const through = async (answer: () => object): Promise<unknown> => {
    const { fate } = played;
    const reply = fate === 'request' ? null : answer();
    if (!played.direct) await deliver(Promise.resolve());
    if (fate === 'request' || fate === 'answer') throw new Error('no answer');
    return fate === 'login' ? '<html>Log in</html>' : reply;
  };
  const posting = async (post: Played['posts'][number]): Promise<unknown> => {
    flying += 1;
    played.mostAtOnce = Math.max(played.mostAtOnce, flying);
    try {
      const answer = await through(() => carryOut(post.body, played.fate === 'refused'));
      post.answered = typeof answer === 'object';
      return answer;
    } finally {
      flying -= 1;
    }
  };
  const played: Played = {
    ...{ fate: 'ok', posts: [], reads: [], direct: false, mostAtOnce: 0, ...cases },
    ports: {
      get: (target) => {
        played.reads.push(target);
        return through(() => cases.viewNow(/[?&]case=(\w+)/.exec(target)?.[1] ?? null));
      },
      post: (target, body) => {
        const post = { target, body: body as Body, answered: false };
        played.posts.push(post);
        return posting(post);
      },
      ...{ elapsedMs, newId: () => `request-${(ids += 1)}` },
    },
  };
  return played;
}
