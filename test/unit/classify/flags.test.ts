import { flagsOf } from '../../../src/classify/flags';
import type { Flag } from '../../../src/domain/types';
import { quotes, read } from './given';

type Row = readonly [text: string, ...flags: Flag[]];

const WARNINGS: Readonly<Record<string, readonly Row[]>> = {
  safety: [
    ['An operator was injured because the alarm did not go off.', 'safety'],
    ['The brake assistant failed and our driver had an accident.', 'safety'],
    ['A nurse gave the wrong dose because the screen was not refreshed', 'safety'],
    ['This battery pack overheated and started a fire in the office', 'safety'],
    ['Nobody was injured, but the ladder fell on our technician', 'safety'],
    ['People could get hurt', 'safety'],
    ['Ein Mitarbeiter wurde verletzt.', 'safety'],
    ['Es bestand Brandgefahr', 'safety'],
    ['Un salarié a été blessé.', 'safety'],
    ['Risque pour la santé des patients', 'safety'],
    ['Un trabajador resultó herido.', 'safety'],
    ['Peligro para los trabajadores', 'safety'],
    ['Um funcionário ficou ferido.', 'safety'],
    ['Risco para a saúde dos pacientes', 'safety'],
  ],
  legal: [
    ['Our lawyers will be in touch about the breach of contract.', 'legal'],
    ['We will see you in court', 'legal'],
    ['You are in breach of our agreement', 'legal'],
    ['We demand compensation for the damages', 'legal'],
    ['Unser Anwalt prüft den Fall.', 'legal'],
    ['Wir behalten uns rechtliche Schritte vor', 'legal'],
    ['Notre avocat vous contactera.', 'legal'],
    ['Mise en demeure envoyée', 'legal'],
    ['Nuestros abogados están al tanto.', 'legal'],
    ['Tomaremos acciones legales', 'legal'],
    ['Nosso advogado vai entrar em contato.', 'legal'],
    ['Vamos entrar na justiça', 'legal'],
  ],
  'a regulated complaint': [
    ['We will file a complaint with the regulator.', 'regulated_complaint'],
    ['I will report this to the ombudsman', 'regulated_complaint'],
    ['You emailed our payroll details to the wrong company', 'regulated_complaint'],
    ['We could see another customer’s invoices', 'regulated_complaint'],
    ['Wir melden das der Aufsichtsbehörde.', 'regulated_complaint'],
    ['Kundendaten waren für fremde Firmen einsehbar', 'regulated_complaint'],
    ['Nous allons saisir la CNIL.', 'regulated_complaint'],
    ['Fuite de données clients', 'regulated_complaint'],
    ['Presentaremos una reclamación ante la AEPD.', 'regulated_complaint'],
    ['Fuga de datos personales', 'regulated_complaint'],
    ['Vamos registrar uma reclamação no Procon.', 'regulated_complaint'],
    ['Vazamento de dados pessoais', 'regulated_complaint'],
  ],
  leaving: [
    ['We are leaving at the end of the year.', 'churn_intent'],
    ["We won't be renewing in March", 'churn_intent'],
    ['If this is not fixed we will cancel', 'churn_intent'],
    ['We are in talks with one of your competitors', 'churn_intent'],
    ['Our contract ends in May and we will not extend it', 'churn_intent'],
    ['Already looking for alternatives', 'churn_intent'],
    ['Wir prüfen derzeit Alternativen.', 'churn_intent'],
    ['Der Vertrag wird nicht verlängert.', 'churn_intent'],
    ['Nous allons résilier notre contrat.', 'churn_intent'],
    ['Nous cherchons une alternative', 'churn_intent'],
    ['No vamos a renovar', 'churn_intent'],
    ['Estamos buscando alternativas', 'churn_intent'],
    ['Não vamos renovar', 'churn_intent'],
    ['Estamos procurando alternativas', 'churn_intent'],
  ],
  'the first line': [
    ['The board is asking why we pay for this', 'executive'],
    ['I will escalate to your CEO', 'executive'],
    ['Die Geschäftsführung ist informiert', 'executive'],
    ['La direction générale est furieuse', 'executive'],
    ['El director general está molesto', 'executive'],
    ['A diretoria está insatisfeita', 'executive'],
  ],
  'the same failure again': [
    ['Still not fixed after two months', 'repeat_failure'],
    ['Same issue as last quarter', 'repeat_failure'],
    ['We reported this five times', 'repeat_failure'],
    ['Schon wieder derselbe Fehler, unser Vorstand ist verärgert.', 'executive', 'repeat_failure'],
    ['C’est la troisième fois que ça tombe en panne', 'repeat_failure'],
    ['Otra vez el mismo error', 'repeat_failure'],
    ['De novo o mesmo problema', 'repeat_failure'],
  ],
  'the person who looks after them': [
    ['Our account manager never replies to e-mails.', 'about_owner'],
    ['I want a different account manager', 'about_owner'],
    ['My problem is Jo Park, our customer success manager: he cancels every review', 'about_owner'],
    ['Unser Betreuer meldet sich nie.', 'about_owner'],
    ['Notre commercial ne répond jamais', 'about_owner'],
    ['Nuestra gestora de cuenta es incompetente', 'about_owner'],
    ['Nosso gerente de conta nunca responde', 'about_owner'],
  ],
};

const INNOCENT: Readonly<Record<string, readonly string[]>> = {
  'figures of speech': [
    'This is a killer feature, love it',
    'It kills our productivity',
    'I sent the invoice by accident',
    'The deal died because of your quote',
    'Pricing is toxic to our budget',
    'The server died and our costs exploded',
    'Die Kosten sind explodiert',
  ],
  'the customer’s own line of work': [
    'We are a law firm and the document search is slow.',
    'Your legal software is confusing.',
    'Our legal team uses the tool every day and likes it',
    'As lawyers we need better templates',
    'The claims module is slow',
    'Fraud detection gives false positives',
    'Our hospital software vendor is slow',
    'We run a workplace safety platform and need a better API',
    'The complaint handling module is missing fields',
    'Regulatory reporting takes too long',
    'The leave management module is buggy',
    'The kanban board is slow',
    'The executive summary export is broken',
    'Recurring invoices cannot be edited',
    'Anwaltskanzlei: die Suche ist langsam',
    'Nous sommes un cabinet d’avocats, la recherche est lente',
    'Somos un despacho de abogados y la búsqueda es lenta',
    'Somos um escritório de advocacia e a busca é lenta',
  ],
  'what is denied': [
    'We are not leaving, but support needs to be faster.',
    'We have no intention of leaving',
    'No plans to cancel',
    'This is not a safety issue, just slow',
    'I would never buy this again',
    'The account manager is not the problem',
    'Wir wollen nicht kündigen, aber die Bedienung ist umständlich.',
    'Nous n’avons pas l’intention de partir',
    'No tenemos intención de cancelar',
    'Não temos intenção de cancelar',
  ],
  'other meanings': [
    'I cannot cancel a booking in the app',
    'We cancelled a meeting because your app was down',
    'Switching between tabs is slow',
    'We moved to your platform from Salesforce and regret it',
    'Agents leave tickets open',
    'You claim 99.9 uptime',
    'I have a complaint about support',
    'We have had no account manager for months.',
    'Our account manager is wonderful',
    'Thanks again!',
    'It lives in a spreadsheet now',
    'Two of my planners have given up reading the board',
    'Die Bestände stimmen nicht mehr, wir zählen von Hand nach',
    'Der Ansprechpartner wechselt ständig',
  ],
};

describe.each(Object.entries(WARNINGS))('warns of %s', (_name, rows) => {
  test.each(rows.map(([text, ...flags]) => ({ text, flags })))('$text', ({ text, flags }) => {
    const found = read(text);
    expect(found.flags).toEqual(flags);
    for (const flag of flags) expect(quotes(text, found, flag)).not.toEqual([]);
  });
});

describe.each(Object.entries(INNOCENT))('is not fooled by %s', (_name, texts) => {
  test.each(texts)('%s', (text) => {
    expect(flagsOf({ text })).toEqual([]);
  });
});

describe('the writer’s title', () => {
  test.each([
    'CEO',
    'Chief Revenue Officer',
    'Managing Director',
    'Co-Founder & CTO',
    'Geschäftsführerin',
    'Vorstand',
    'PDG',
    'Directrice générale',
    'Consejero delegado',
    'Diretora Executiva',
    'President',
  ])('%s is the first line', (contactTitle) => {
    expect(read(null, { contactTitle })).toMatchObject({ flags: ['executive'], evidence: [] });
  });

  test.each([
    null,
    '',
    'Vice President Sales',
    'Assistant to the CEO',
    'Executive Assistant',
    'Assistenz der Geschäftsführung',
    'Product Owner',
    'Account Executive',
    'Buyer',
  ])('%s is not', (contactTitle) => {
    expect(read(null, { contactTitle }).flags).toEqual([]);
  });
});

describe('quotes of flags', () => {
  test('show the longest find, once', () => {
    const text = '😡 We will not renew. We will not renew!';
    expect(quotes(text, read(text), 'churn_intent')).toEqual(['will not renew', 'will not renew']);
  });

  test('are at most three a flag', () => {
    const text = 'We cancel the contract. '.repeat(9);
    expect(quotes(text, read(text), 'churn_intent')).toHaveLength(3);
  });

  test('stand beside those of the reason in a classification', () => {
    const text = 'Far too expensive, we are looking for alternatives.';
    const found = read(text);
    expect(found).toMatchObject({ primary: 'billing_pricing', flags: ['churn_intent'] });
    expect(quotes(text, found, 'churn_intent')).toEqual(['looking for alternatives']);
  });
});

test('English words are heard in any language', () => {
  expect(flagsOf({ text: 'Das ist nicht in Ordnung und wir werden euch, wie man sagt, sue you in court' })).toEqual([
    'legal',
  ]);
});
