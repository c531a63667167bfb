import type { Remark } from './remark';

export const ACCOUNT: readonly Remark[] = [
  {
    score: 3,
    language: 'en',
    segment: 'enterprise',
    markings: ['about_owner'],
    text: 'The product is fine. My problem is {csm}, our customer success manager: cancels our review every month, and when we do talk has no idea what we bought.',
  },
  {
    score: 5,
    language: 'en',
    segment: 'mid',
    text: 'Fourth account manager in two years. Every one of them opens with "so, tell me about your business".',
  },
  {
    score: 4,
    language: 'en',
    segment: 'enterprise',
    text: "During the sales cycle we were promised a roadmap session. Ten months on I'm still asking who at your end owns it.",
  },
  {
    score: 6,
    language: 'de',
    segment: 'mid',
    text: 'Wir hören von unserem Ansprechpartner nur, wenn es etwas zu verkaufen gibt. Einmal im Quartal ehrlich nachfragen würde reichen.',
  },
  {
    score: 3,
    language: 'en',
    segment: 'mid',
    title: 'Chief Operating Officer',
    markings: ['executive'],
    text: 'Writing as COO: I learned from a newsletter that the module we standardised on is being retired. That conversation should have come from you, to me, months ago.',
  },
  {
    score: 6,
    language: 'fr',
    segment: 'mid',
    exception: 'csm_deactivated',
    text: "Personne ne nous a prévenus du changement d'interlocuteur. Mes deux derniers messages sont partis chez quelqu'un qui ne travaille plus chez vous.",
  },
];
