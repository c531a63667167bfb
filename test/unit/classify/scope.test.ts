import { NO_SIGNALS } from '../../../src/classify/classify';
import type { ReasonCode } from '../../../src/domain/types';
import { quotes, read } from './given';

type Row = readonly [text: string, reason: ReasonCode, notThis: ReasonCode | null];

describe.each<readonly [string, readonly Row[]]>([
  [
    'praise is dropped, what follows the contrast counts',
    [
      ['Great product but the price has become ridiculous.', 'billing_pricing', null],
      ['Support is good, but the app crashes every day.', 'reliability_performance', 'support_experience'],
      ['We love the interface. Sadly the onboarding took six months.', 'onboarding_implementation', 'usability'],
      ['Our account manager is great but the price is too high', 'billing_pricing', 'account_management'],
      ['Die Software ist super, aber der Support antwortet nie.', 'support_experience', null],
      ['Der Preis ist fair, leider stürzt das System ständig ab.', 'reliability_performance', 'billing_pricing'],
      ['Le produit est excellent mais le support ne répond jamais.', 'support_experience', null],
      ['L’interface est agréable, cependant les prix sont trop élevés.', 'billing_pricing', 'usability'],
      ['El soporte es excelente pero la plataforma es muy lenta.', 'reliability_performance', 'support_experience'],
      ['O suporte é ótimo, mas o sistema cai toda semana.', 'reliability_performance', 'support_experience'],
    ],
  ],
  [
    'what it is not about is set aside',
    [
      ["It isn't the price, it's that nobody ever answers our tickets.", 'support_experience', 'billing_pricing'],
      [
        'I have no problem with the price. Reports are wrong all the time.',
        'reliability_performance',
        'billing_pricing',
      ],
      ['The software is not slow, but I cannot figure out the menus.', 'usability', 'reliability_performance'],
      ['It never crashes, yet it is far too expensive', 'billing_pricing', 'reliability_performance'],
      ['Es liegt nicht am Preis, sondern an den ständigen Abstürzen.', 'reliability_performance', 'billing_pricing'],
      ['Ce n’est pas le prix, c’est l’ergonomie.', 'usability', 'billing_pricing'],
      ['No es el precio, es que la plataforma se cae cada semana.', 'reliability_performance', 'billing_pricing'],
      ['Não é o preço, é que o sistema cai toda semana.', 'reliability_performance', 'billing_pricing'],
    ],
  ],
  [
    'praise denied or wished for is a complaint',
    [
      ['Not happy with support.', 'support_experience', null],
      ['The documentation could be better', 'onboarding_implementation', null],
      ['Support used to be great', 'support_experience', null],
    ],
  ],
  [
    'the reason called the real one wins over a longer list',
    [
      ['Although the price is high, the real problem is the constant downtime.', 'reliability_performance', null],
      ['Price is steep, the menus are confusing. The only reason for my score is support.', 'support_experience', null],
    ],
  ],
])('%s', (_name, rows) => {
  test.each(rows)('%s', (text, reason, notThis) => {
    const found = read(text);
    expect(found.primary).toBe(reason);
    expect(found.secondary).not.toContain(notThis);
  });
});

describe('what is said beside the main thing', () => {
  test('a second complaint is a secondary reason, with its own quote', () => {
    const text = 'It crashes constantly and nobody answers our tickets.';
    const found = read(text);
    expect([found.primary, ...found.secondary].toSorted()).toEqual(['reliability_performance', 'support_experience']);
    expect(quotes(text, found, 'reliability_performance')).toEqual(['crashes constantly']);
  });

  test('two nouns side by side are not confident, one complaint is', () => {
    expect(read('The price and the support.').confident).toBe(false);
    expect(read('The software crashes constantly.').confident).toBe(true);
  });

  test('urgent tickets lean towards support and reliability, and no more', () => {
    const text = 'Too expensive, and the support could be quicker.';
    const signals = { ...NO_SIGNALS, tickets: { open: 2, openHighPriority: 2, last30Days: 2 }, ageS: 60 };
    const [plain, leaning] = [read(text), read(text, { signals })];
    expect(plain.primary).toBe('billing_pricing');
    expect(leaning.primary === 'support_experience' || leaning.confidence < plain.confidence).toBe(true);
    expect(leaning.signals[0]).toEqual({
      signal: 'open_high_priority_tickets',
      value: 2,
      ageS: 60,
      moved: [
        { reason: 'support_experience', logOdds: 0.6 },
        { reason: 'reliability_performance', logOdds: 0.6 },
      ],
    });
    expect(read('Far too expensive', { signals }).primary).toBe('billing_pricing');
  });
});

describe('language', () => {
  test('the survey’s language is a hint, not an order', () => {
    expect(read('Der Support ist nicht erreichbar', { language: 'en-US' }).language).toBe('de');
    expect(read('caro', { language: 'pt-BR' }).language).toBe('pt');
  });

  test('is null where nothing tells', () => {
    expect(read('👎').language).toBeNull();
    expect(read('', { language: 'fr' }).language).toBe('fr');
  });
});

test('quotes are exact in a text with emoji and combining marks', () => {
  const text = '😤😤 le re\u0301seau est OK 👩‍👩‍👧 mais c’est trop che\u0300r !!';
  expect(quotes(text, read(text), 'billing_pricing')).toEqual(['trop che\u0300r']);
});
