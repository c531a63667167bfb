import { createDice } from '../../sandbox/demo-data/dice';
import { PROBE_POINTS, type ProbePoint } from '../../src/ports';

export type WorkerName = 'A' | 'B';

export type Blow =
  /** The worker ends itself at the `nth` hit of the point from now on. */
  | { readonly kind: 'point'; readonly point: ProbePoint; readonly nth: number }
  | { readonly kind: 'time'; readonly delayMs: number }
  /** While the CRM works on a create: the worker never hears of it, the CRM finishes it later. */
  | { readonly kind: 'in_flight' };

export interface Kill {
  readonly victim: WorkerName;
  readonly blow: Blow;
  /** One more kill this long into the start that follows, which is no live worker and does not count. ms. */
  readonly againAfterMs: number | null;
  /** The other worker stands still this long, from before the blow. ms. */
  readonly freezeMs: number | null;
}

export interface PlanOptions {
  readonly seed: number;
  readonly workers: readonly WorkerName[];
  /** Longer than a lease, so that the frozen one wakes up without it. null = nobody is frozen. */
  readonly freezeMs: number | null;
}

const AGAIN = 0.08;
const FREEZE = 0.15;

/** Pure and endless: each round holds every probe point, a random moment and a request in flight, shuffled. */
export function* planKills({ seed, workers, freezeMs }: PlanOptions): Generator<Kill, never> {
  const dice = createDice(seed, 'kills');
  for (;;) {
    const blows: readonly Blow[] = [
      ...PROBE_POINTS.map((point): Blow => ({ kind: 'point', point, nth: dice.int(1, 3) })),
      { kind: 'time', delayMs: dice.int(0, 3_000) },
      { kind: 'in_flight' },
    ];
    for (const blow of dice.shuffle(blows)) {
      // Only A takes requests, so only A can die of one.
      const victim = blow.kind === 'point' && blow.point === 'accepted' ? 'A' : dice.pick(workers);
      yield {
        victim,
        // What A accepts wakes A; B finds its work when it looks, so a second hit may be long in coming.
        blow: blow.kind === 'point' && victim === 'B' ? { ...blow, nth: 1 } : blow,
        againAfterMs: dice.chance(AGAIN) ? dice.int(50, 1_500) : null,
        freezeMs: freezeMs !== null && dice.chance(FREEZE) ? freezeMs : null,
      };
    }
  }
}
