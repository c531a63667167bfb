import { NO_SIGNALS } from '../../../src/classify/classify';
import type { ReasonCode } from '../../../src/domain/types';
import { quotes, read } from './given';

type Row = readonly [ReasonCode, string];

const ENGLISH: readonly Row[] = [
  ['billing_pricing', 'Renewal price doubled without warning.'],
  ['billing_pricing', 'We got invoiced for forty seats although we only have thirty people'],
  ['billing_pricing', 'For a company our size this is simply not affordable any longer'],
  ['product_gap', 'There is still no way to bulk edit contacts, we do it one by one'],
  ['product_gap', 'Would love to have scheduled reports and webhooks'],
  ['product_gap', 'no dark mode'],
  ['reliability_performance', 'Loading a customer record takes 40 seconds'],
  ['reliability_performance', 'Since the last release half of our automations silently stop'],
  ['reliability_performance', 'Reports are wrong all the time.'],
  ['usability', 'Six clicks to log a call. Six.'],
  ['usability', 'My colleagues refuse to use it because they get lost in it'],
  ['usability', 'Too many clicks to do simple things.'],
  ['onboarding_implementation', 'Four months after signing we are still not live'],
  ['onboarding_implementation', 'New joiners on our side never got any training'],
  ['support_experience', 'Tickets get closed without anyone having looked at them'],
  ['support_experience', 'Your hotline keeps me waiting for an hour and then hangs up'],
  ['support_experience', 'the suport is sloooow'],
  ['account_management', 'Third account manager this year, each of them starts from zero'],
  ['account_management', 'No one ever asks us what we need, the QBRs are a slideshow'],
  ['service_delivery', 'Your consultant spent the workshop reading documentation'],
  ['service_delivery', 'The data migration your team did for us had to be redone by our own people'],
  ['security_compliance', 'Our security team will not approve it without audit logs'],
  ['security_compliance', 'Any intern can see salary data, there are no proper permissions'],
  ['competitor_value', 'Honestly, others do it better and cheaper.'],
  ['competitor_value', 'I fail to see what we are getting out of it'],
];

const GERMAN: readonly Row[] = [
  ['billing_pricing', 'Die Preiserhöhung um 20 Prozent war eine Frechheit'],
  ['product_gap', 'Eine Schnittstelle zu SAP fehlt uns'],
  ['reliability_performance', 'Seit dem letzten Update geht gar nichts mehr'],
  ['usability', 'Man braucht zehn Klicks, um einen Kontakt anzulegen'],
  ['onboarding_implementation', 'Die Schulung kam erst drei Monate nach dem Start'],
  ['support_experience', 'Auf unsere Tickets bekommen wir wochenlang keine Antwort'],
  ['account_management', 'Der Vertrieb hat uns Funktionen zugesagt, die es nicht gibt'],
  ['service_delivery', 'Der Berater kam unvorbereitet zum Termin'],
  ['security_compliance', 'Wir haben Bedenken beim Datenschutz, niemand kann sie ausräumen'],
  ['competitor_value', 'Andere Anbieter können das für die Hälfte'],
];

const FRENCH: readonly Row[] = [
  ['billing_pricing', 'La facture est incompréhensible et toujours plus élevée'],
  ['product_gap', 'Pas d’export Excel, c’est dommage'],
  ['reliability_performance', 'Depuis la mise à jour rien ne marche'],
  ['usability', 'Il faut dix clics pour créer un contact'],
  ['onboarding_implementation', 'Toujours pas de formation après trois mois.'],
  ['support_experience', 'On attend une réponse du support depuis trois semaines'],
  ['account_management', 'Promesses du commercial jamais tenues'],
  ['service_delivery', 'Le consultant est arrivé sans avoir lu le dossier'],
  ['security_compliance', 'Le logiciel n’est pas conforme au RGPD'],
  ['competitor_value', 'Les concurrents font mieux pour moins cher'],
];

const SPANISH: readonly Row[] = [
  ['billing_pricing', 'Nos cobraron dos veces el mismo mes'],
  ['product_gap', 'Falta integración con SAP'],
  ['reliability_performance', 'Desde la actualización nada funciona'],
  ['usability', 'La interfaz es confusa y nada intuitiva.'],
  ['onboarding_implementation', 'La capacitación fue muy corta y quedamos solos'],
  ['support_experience', 'Llevamos tres semanas esperando respuesta del soporte'],
  ['account_management', 'El vendedor nos prometió cosas que no existen'],
  ['service_delivery', 'El proyecto se entregó con tres meses de retraso'],
  ['security_compliance', 'Nos preocupa la seguridad de los datos'],
  ['competitor_value', 'No vemos el retorno de la inversión'],
];

const PORTUGUESE: readonly Row[] = [
  ['billing_pricing', 'Fomos cobrados duas vezes no mesmo mês'],
  ['product_gap', 'Faltam funcionalidades básicas.'],
  ['reliability_performance', 'Desde a atualização nada funciona'],
  ['usability', 'A tela tem informação demais, é confusa'],
  ['onboarding_implementation', 'A implantação demorou meses e faltou treinamento'],
  ['support_experience', 'Estamos há três semanas esperando resposta do suporte'],
  ['account_management', 'O vendedor prometeu o que não existe'],
  ['service_delivery', 'O consultor chegou despreparado'],
  ['security_compliance', 'Temos dúvidas sobre a conformidade com a LGPD'],
  ['competitor_value', 'Não vale o preço que pagamos, a concorrência é melhor'],
];

describe.each([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
] as const)('reasons in %s', (language, rows) => {
  test.each(rows)('%s: %s', (reason, text) => {
    const found = read(text);
    expect(found).toMatchObject({ primary: reason, language });
    expect(quotes(text, found, reason)).not.toEqual([]);
  });
});

describe('borders between reasons', () => {
  test.each([
    ['a bug persists', 'The bug we reported in March is still not fixed.', 'reliability_performance'],
    ['nobody answers about the bug', 'Nobody has answered our ticket about the bug.', 'support_experience'],
    ['a price rise', 'Another price increase this spring.', 'billing_pricing'],
    ['no return', 'We get no return on this investment.', 'competitor_value'],
    ['others are better', 'Other vendors are simply better.', 'competitor_value'],
    ['a feature behind a paywall', 'SSO is only available in the enterprise plan.', 'billing_pricing'],
    ['free help to go live', 'The free onboarding was chaotic.', 'onboarding_implementation'],
    ['paid work', 'The consultants you sent for our paid migration were unprepared.', 'service_delivery'],
    ['a promise of sales', 'Your sales team promised an integration that does not exist.', 'account_management'],
    ['silence about the roadmap', 'The roadmap is a secret, nobody tells us anything.', 'account_management'],
  ])('%s', (_name, text, reason) => {
    expect(read(text).primary).toBe(reason);
  });
});

describe('what gives no reason is unclear', () => {
  test.each([
    null,
    '',
    '   ',
    '👎👎',
    'bad',
    'meh',
    'n/a',
    'schlecht',
    'nul',
    'malo',
    'ruim',
    'Please call me.',
    'Please contact me asap',
    'Give me a ring when you can, thanks',
    'Bitte rufen Sie mich an',
    '非常不满意',
  ])('%p', (text) => {
    expect(read(text)).toMatchObject({ primary: 'unclear', secondary: [], flags: [], evidence: [] });
  });

  test('an empty box is certain, a riddle is not', () => {
    expect(read(null)).toMatchObject({ confidence: 1, confident: true });
    expect(read('Give me a ring when you can, thanks').confident).toBe(false);
  });

  test('tickets do not speak for a silent customer', () => {
    const tickets = { open: 4, openHighPriority: 3, last30Days: 9 };
    expect(read('bad', { signals: { ...NO_SIGNALS, tickets } }).primary).toBe('unclear');
  });
});
