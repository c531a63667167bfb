import type { Remark } from './remark';

export const USABILITY: readonly Remark[] = [
  {
    score: 5,
    language: 'en',
    segment: 'mid',
    text: 'Since the redesign the button I use forty times a day sits behind three dots. Who asked for that?',
  },
  {
    score: 6,
    language: 'en',
    segment: 'smb',
    text: "My plumbers are not stupid, but they cannot tell 'Complete', 'Close' and 'Finish' apart. Neither can I.",
  },
  {
    score: 4,
    language: 'fr',
    segment: 'smb',
    text: 'Trop de clics pour une opération banale. Pour déplacer un rendez-vous, je compte sept écrans.',
  },
  {
    score: 6,
    language: 'de',
    segment: 'mid',
    text: 'Unübersichtliche Menüs. Neue Kollegen fragen mich nach zwei Monaten immer noch, wo man die Prüfberichte findet.',
  },
  {
    score: 5,
    language: 'en',
    segment: 'enterprise',
    text: 'Grey text on a grey background. Two of my planners have given up reading the board and squint at printouts. Please think about accessibility.',
  },
  {
    score: 6,
    language: 'es',
    segment: 'mid',
    exception: 'unmatched',
    text: 'La pantalla de planificación es un laberinto: tocas el filtro equivocado, desaparece media plantilla y no sabes cómo volver.',
  },
  {
    score: 3,
    language: 'en',
    segment: 'mid',
    text: 'I run the place from a laptop and the calendar only makes sense on a monitor the size of a door. Scrolling sideways, all day.',
  },
];
