import { DETRACTORS, emailOf } from './customers';

/** A survey of which 18 in 100 answers are detractors: 1,800 of 10,000. */
const PER_DETRACTOR = 10_000 / DETRACTORS;

const UNHAPPY = [
  'Support took four days to answer and then asked for what we had already sent.',
  'The board does not load in the morning, and search times out for the whole team.',
  'Invoices list seats we cancelled in June. Third time now.',
  'We still miss an export that our own customers ask us for every month.',
];
const CONTENT = ['Does what it should.', 'Good overall, the mobile app could be quicker.', 'The team likes it.', ''];

export interface SurveyAnswer {
  readonly id: string;
  readonly body: string;
}

/** Whether the n-th answer is a detractor's, and which: they are spread evenly. */
export function detractorAt(n: number): number | null {
  const before = Math.ceil(n / PER_DETRACTOR);
  return Math.ceil((n + 1) / PER_DETRACTOR) > before ? before % DETRACTORS : null;
}

/** The n-th answer as the generic source takes it. @param wave keeps the ids of one run apart from those of another */
export function answerAt(n: number, wave: string): SurveyAnswer {
  const detractor = detractorAt(n);
  return detractor === null ? content(n, wave) : unhappy(detractor, `${wave}-${n}`);
}

/** An answer of the given contact, who is not happy. */
export function unhappy(contact: number, id: string): SurveyAnswer {
  const said = { score: contact % 7, comment: UNHAPPY[contact % UNHAPPY.length] ?? '' };
  return { id, body: bodyOf(id, { email: emailOf(contact), ...said }) };
}

function content(n: number, wave: string): SurveyAnswer {
  const id = `${wave}-${n}`;
  const said = { score: 7 + (n % 4), comment: CONTENT[n % CONTENT.length] ?? '' };
  return { id, body: bodyOf(id, { email: `other-${n}@elsewhere.example`, ...said }) };
}

function bodyOf(
  id: string,
  said: { readonly email: string; readonly score: number; readonly comment: string },
): string {
  const now = new Date().toISOString();
  return JSON.stringify({
    type: 'nps.response.completed',
    timestamp: now,
    data: {
      response_id: id,
      survey: { id: 'relationship', name: 'Relationship survey' },
      scale: { metric: 'nps', min: 0, max: 10 },
      score: said.score,
      comment: said.comment,
      respondent: { email: said.email, name: 'Person of the Customer', company: { name: 'Customer' } },
      channel: 'email',
      language: 'en',
      responded_at: now,
      updated_at: now,
      seq: 1,
      complete: true,
      properties: { plan: 'business', seats: 140 },
    },
  });
}
