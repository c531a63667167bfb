import type { Remark } from './remark';

export const SECURITY: readonly Remark[] = [
  {
    score: 4,
    language: 'en',
    segment: 'enterprise',
    text: 'Third round of the same security questionnaire and still no answer on audit logs or single sign-on for contractors. Our IT department now blocks new accounts.',
  },
  {
    score: 0,
    language: 'en',
    segment: 'mid',
    region: 'EMEA',
    title: 'Data Protection Officer',
    markings: ['regulated_complaint'],
    text: 'One of your export e-mails with the home addresses of our 212 field staff went to a different customer. That is a personal data breach and we have reported it to the data protection authority.',
  },
  {
    score: 5,
    language: 'fr',
    segment: 'enterprise',
    text: "Impossible de savoir où nos données sont hébergées. Notre équipe sécurité refuse d'étendre le déploiement tant que ce point reste sans réponse.",
  },
];
