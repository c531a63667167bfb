import type { Remark } from './remark';

export const COMPETITOR: readonly Remark[] = [
  {
    score: 4,
    language: 'en',
    segment: 'mid',
    markings: ['churn_intent'],
    text: "Honest answer: we trialled two competitors last month and both did more for less. We're leaning towards switching at the end of the term.",
  },
  {
    score: 6,
    language: 'en',
    segment: 'smb',
    exception: 'csm_missing',
    text: 'Nice enough, but I could not name one number that got better since we bought it.',
  },
  {
    score: 3,
    language: 'en',
    segment: 'enterprise',
    title: 'Chief Executive Officer',
    markings: ['executive', 'churn_intent'],
    text: "I'm the CEO, I approved this and my own team keeps asking me what it is good for. If I don't see a return by year end we will not renew.",
  },
  {
    score: 5,
    language: 'pt',
    segment: 'mid',
    markings: ['churn_intent'],
    text: 'Pelo que entrega hoje, um concorrente local faz o mesmo por metade do valor. Já estamos avaliando a troca.',
  },
];
