import type { Remark } from './remark';

export const ONBOARDING: readonly Remark[] = [
  {
    score: 3,
    language: 'en',
    segment: 'mid',
    text: 'Go-live was meant to be March. Months later we are still configuring templates ourselves from a 90-page PDF.',
  },
  {
    score: 2,
    language: 'en',
    segment: 'enterprise',
    text: 'Kick-off with six of your people, then silence. The rollout in our second region never began because nobody ever trained the trainers.',
  },
  {
    score: 5,
    language: 'de',
    segment: 'smb',
    text: 'Die Einführung bestand aus einem Video und viel Glück. Eine echte Schulung hätte uns Wochen gespart.',
  },
  {
    score: 6,
    language: 'en',
    segment: 'smb',
    text: 'Setup wizard skipped the tax settings and we noticed after 200 jobs. A checklist on day one would have been nice.',
  },
  {
    score: 4,
    language: 'pt',
    segment: 'mid',
    text: 'A implantação se arrastou por cinco meses e a cada semana aparecia uma pessoa nova que não conhecia o nosso projeto.',
  },
  {
    score: 5,
    language: 'fr',
    segment: 'mid',
    text: 'Nos équipes ont reçu leurs accès un vendredi soir, sans aucune formation, pour démarrer le lundi. Le résultat était prévisible.',
  },
];
