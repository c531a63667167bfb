import type { Dice } from '../../sandbox/demo-data/dice';

/** One survey answer and the requests that tell of it, as the survey tool sends them. */
export interface Answer {
  readonly responseId: string;
  /** Which of the sources it comes in at. */
  readonly source: number;
  /** As it stands after the last delivery. */
  readonly score: number;
  readonly comment: string | null;
  /** In the order they are sent; each waits for the one before. */
  readonly deliveries: readonly AnswerDelivery[];
}

export interface AnswerDelivery {
  readonly webhookId: string;
  readonly body: string;
  /** Pause before it is sent. ms. */
  readonly pauseMs: number;
  /** Sent twice at once: an impatient sender. */
  readonly twice: boolean;
}

export interface AnswerWorld {
  readonly sources: number;
  readonly emails: readonly string[];
}

type Shape = 'at_once' | 'score_first' | 'comment_first' | 'corrected';
const SHAPES: readonly (readonly [Shape, number])[] = [
  ['score_first', 0.33],
  ['comment_first', 0.08],
  ['corrected', 0.04],
];

const HOUR_MS = 3_600_000;
const COMMENTS = [
  'Invoices list seats we cancelled in June',
  'Support takes a week to answer',
  'The export still cannot do what we were promised',
  'Nobody has called us since the contract was signed',
  'It was down on our busiest day',
  'Too expensive for what we use, we are looking at alternatives',
];

/** The n-th answer of a run: about half are detractors, some are old enough for every deadline to be over. */
export function makeAnswer(dice: Dice, n: number, world: AnswerWorld & { readonly now: number }): Answer {
  const responseId = `r-${n}`;
  const shape = shapeOf(dice.next());
  const score = dice.chance(0.5) ? dice.int(0, 6) : dice.int(7, 10);
  // Its own id in the words: a comment that lands on another case shows.
  const comment = shape === 'at_once' && dice.chance(0.3) ? null : `${dice.pick(COMMENTS)} (${responseId})`;
  const ageMs = dice.chance(0.3) ? dice.int(50, 70) * HOUR_MS : dice.int(1, 60) * 1_000;
  const told = {
    responseId,
    score,
    comment,
    respondedAt: world.now - ageMs,
    email: dice.chance(0.04) ? `nobody-${n}@elsewhere.example` : dice.pick(world.emails),
  };
  const bodies = bodiesOf(shape, told);
  const last = shape === 'corrected' ? CORRECTED : score;
  return {
    responseId,
    source: dice.int(0, world.sources - 1),
    score: last,
    comment,
    deliveries: [...bodies, ...(dice.chance(0.06) ? bodies.slice(0, 1) : [])].map((body, place) => ({
      webhookId: `msg-${n}-${place}`,
      body,
      pauseMs: place === 0 ? 0 : dice.int(0, 2_500),
      twice: dice.chance(0.1),
    })),
  };
}

const CORRECTED = 9;

interface Told {
  readonly responseId: string;
  readonly score: number;
  readonly comment: string | null;
  readonly respondedAt: number;
  readonly email: string;
}

function shapeOf(thrown: number): Shape {
  let sum = 0;
  for (const [shape, share] of SHAPES) {
    sum += share;
    if (thrown < sum) return shape;
  }
  return 'at_once';
}

function bodiesOf(shape: Shape, told: Told): readonly string[] {
  const { score, comment, respondedAt, email } = told;
  const person = { scale: 'nps', respondent: { email }, responded_at: iso(respondedAt) };
  const scoreOnly = { mode: 'delta', ...person, score };
  const commentOnly = { mode: 'delta', comment };
  switch (shape) {
    case 'at_once':
      return [bodyOf(told, 0, { mode: 'snapshot', ...person, score, comment, complete: true })];
    case 'score_first':
      return [bodyOf(told, 0, scoreOnly), bodyOf(told, 1, commentOnly)];
    case 'comment_first':
      return [bodyOf(told, 1, commentOnly), bodyOf(told, 0, scoreOnly)];
    case 'corrected':
      return [
        bodyOf(told, 0, scoreOnly),
        bodyOf(told, 1, commentOnly),
        bodyOf(told, 2, { mode: 'delta', scale: 'nps', score: CORRECTED }),
      ];
  }
}

/** `step` counts the customer's own edits, ten seconds apart, whatever the order they arrive in. */
function bodyOf({ responseId, respondedAt }: Told, step: number, stated: object): string {
  const updatedAt = iso(respondedAt + step * 10_000);
  const data = { response_id: responseId, ...stated, updated_at: updatedAt };
  return JSON.stringify({ type: 'nps.response.updated', timestamp: updatedAt, data });
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
