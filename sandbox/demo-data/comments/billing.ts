import type { Remark } from './remark';

export const BILLING: readonly Remark[] = [
  {
    score: 3,
    language: 'en',
    segment: 'mid',
    text: 'Renewal quote came in 22% higher than last year for exactly the same seats. Nobody could tell me what the extra money buys.',
  },
  {
    score: 2,
    language: 'en',
    segment: 'enterprise',
    title: 'Chief Financial Officer',
    markings: ['executive'],
    text: 'As CFO I sign these invoices and I can no longer explain them to our board. Three line items your own people could not decode, and the credit note promised in June has still not arrived.',
  },
  {
    score: 5,
    language: 'en',
    segment: 'smb',
    text: 'Good tool, but we pay for 40 users and only 23 ever log in. The minimum seat bundle is hard to defend for a company our size.',
  },
  {
    score: 4,
    language: 'de',
    segment: 'mid',
    text: 'Die Preiserhöhung kam per E-Mail, zwei Wochen vor der Verlängerung. Für uns als Mittelständler ist das so nicht planbar.',
  },
  {
    score: 1,
    language: 'en',
    segment: 'mid',
    markings: ['churn_intent'],
    text: "We were billed twice in August and again in September. I've switched off the auto-renewal and we will not sign again unless somebody fixes this.",
  },
  {
    score: 6,
    language: 'fr',
    segment: 'smb',
    text: "Le produit est correct, mais chaque petite option est facturée en supplément. À la fin du mois, la facture n'a plus rien à voir avec le devis.",
  },
  {
    score: 4,
    language: 'es',
    segment: 'mid',
    text: 'Nos cobraron el módulo de analítica desde enero, aunque lo activamos en abril. Llevo tres correos pidiendo el abono.',
  },
  {
    score: 6,
    language: 'en',
    segment: 'enterprise',
    text: 'Pricing page says one thing, order form another. Please pick one & stick with it 🙂',
  },
  {
    score: 5,
    language: 'pt',
    segment: 'smb',
    text: 'O reajuste veio muito acima da inflação e sem aviso. Para uma empresa pequena fica pesado.',
  },
  {
    score: 0,
    language: 'en',
    segment: 'mid',
    text: 'Got an overage charge of 4,180 because a test import counted as live jobs. Finance refuses to pay it and so do I.',
  },
  {
    score: 5,
    language: 'de',
    segment: 'smb',
    text: 'Rechnungen nur als PDF und ohne Bestellnummer – unsere Buchhaltung schickt jede zweite zurück. Kostet uns jeden Monat einen halben Tag.',
  },
];
