import fc from 'fast-check';
import { contradicts } from '../../../src/classify/contradiction';
import { LANGUAGES } from '../../../src/classify/lexicon/lexicon';
import { BINARY, CES_1_7, CSAT_1_5, NPS } from '../../../src/domain/band';
import type { Scale } from '../../../src/domain/types';

const at = (value: number, scale: Scale = NPS) => ({ value, scale });

describe('praise under a score at the bottom', () => {
  describe.each([
    [
      'en',
      [
        'love it, 10/10',
        'Love it!!! 10 out of 10',
        'Best support team ever. Highly recommended!',
        'Excellent product and outstanding service, we love you',
        'Couldn’t be happier.',
        'Fantastic tool, brilliant people',
        'I highly recommend it, nothing to complain about',
        'Keep up the great work!',
        'Absolutely amazing',
      ],
    ],
    [
      'de',
      [
        '10 von 10, super Team!',
        'Wir lieben es, weiter so!',
        'Absolut genial, klare Empfehlung',
        'Bin rundum zufrieden, nichts auszusetzen',
        'Hervorragender Service und tolle Software',
        'Das beste Tool auf dem Markt',
        'Love it, 10/10',
        'Bestes Tool aller Zeiten',
      ],
    ],
    [
      'fr',
      [
        'note 10, je l’adore',
        '10 sur 10 !',
        'Outil génial, équipe formidable',
        'Très satisfaite, rien à redire',
        'Je recommande vivement, continuez comme ça',
        '20/20',
        'Tout simplement parfait',
      ],
    ],
    [
      'es',
      [
        'un 10, me encanta',
        'Nota 10',
        'Excelente servicio y un equipo maravilloso',
        'Muy satisfechos, lo recomiendo',
        'La mejor herramienta del mercado',
        '10 de 10, seguid así',
      ],
    ],
    [
      'pt',
      [
        'nota 10!',
        'Adoro a ferramenta, recomendo muito',
        'Serviço excelente e equipe maravilhosa',
        'Muito satisfeita, nada a reclamar',
        'A melhor plataforma do mercado',
        '10 de 10, continuem assim',
      ],
    ],
  ])('%s', (language, texts) => {
    test.each(texts)('%s', (text) => {
      expect(contradicts({ text, score: at(0), language })).toBe(true);
      expect(contradicts({ text, score: at(9), language })).toBe(false);
    });
  });
});

describe('anger under a score at the top', () => {
  describe.each([
    [
      'en',
      [
        'Worst tool ever. Complete waste of money.',
        'Absolutely useless, stay away',
        'Terrible support, unusable product.',
        'I hate this software',
        '0/10',
        'We do not recommend this. Nobody answers.',
        'Never again!',
      ],
    ],
    [
      'de',
      [
        'Das schlechteste Tool aller Zeiten',
        'Absolut unbrauchbar, reine Zeitverschwendung',
        'Finger weg! Nie wieder.',
        'Furchtbarer Support, katastrophale Software',
        'Nicht zu empfehlen',
        '0 von 10',
      ],
    ],
    [
      'fr',
      [
        'Le pire logiciel que j’ai utilisé',
        'Une perte de temps, à fuir',
        'Support déplorable, outil inutilisable',
        'Je déteste ce logiciel',
        '0 sur 10',
        'Je ne recommande pas',
      ],
    ],
    [
      'es',
      [
        'La peor herramienta que he usado',
        'Una pérdida de tiempo, nunca más',
        'Servicio pésimo, soporte inútil',
        'Odio este programa',
        'No lo recomiendo',
        '0 de 10',
      ],
    ],
    [
      'pt',
      [
        'A pior ferramenta que já usei',
        'Perda de tempo, nunca mais',
        'Suporte péssimo, sistema inútil',
        'Odeio este sistema',
        'Não recomendo',
        'nota zero',
      ],
    ],
  ])('%s', (language, texts) => {
    test.each(texts)('%s', (text) => {
      expect(contradicts({ text, score: at(10), language })).toBe(true);
      expect(contradicts({ text, score: at(2), language })).toBe(false);
    });
  });
});

describe('what it is asked about', () => {
  const praise = 'love it, 10/10';
  test.each([
    [at(0), true],
    [at(2), true],
    [at(3), false],
    [at(1, CSAT_1_5), true],
    [at(2, CSAT_1_5), false],
    [at(1, CES_1_7), true],
    [at(7, { metric: 'ces', min: 1, max: 7, higherIsBetter: false }), true],
    [at(0, BINARY), true],
    [at(1, BINARY), false],
    [null, false],
  ])('%j', (score, found) => {
    expect(contradicts({ text: praise, score, language: 'en' })).toBe(found);
  });

  test.each([null, '', '   ', '👍', '!!!'])('no words: %p', (text) => {
    expect(contradicts({ text, score: at(0), language: null })).toBe(false);
  });

  test('people answer in their own language, whatever the survey was sent in', () => {
    expect(contradicts({ text: 'I don’t love it, it is not 10/10', score: at(0), language: 'de' })).toBe(false);
    expect(contradicts({ text: 'We love it, it is the best tool ever', score: at(0), language: 'de' })).toBe(true);
    expect(contradicts({ text: 'wir lieben es, absolut genial', score: at(0), language: 'en-GB' })).toBe(true);
  });

  test('it is silent in a language it does not know', () => {
    expect(contradicts({ text: '10/10, ma il prezzo fa schifo', score: at(0), language: 'it' })).toBe(false);
  });

  test('the tag is not needed', () => {
    expect(contradicts({ text: 'love it, 10/10', score: at(0), language: null })).toBe(true);
    expect(contradicts({ text: 'Je déteste ce logiciel, une honte', score: at(10), language: null })).toBe(true);
  });
});

describe('whatever is written', () => {
  const languages = fc.option(fc.constantFrom<string>(...LANGUAGES, 'it', 'pt-BR', ''));
  test('it never throws, and never finds both', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), languages, (text, language) => {
        const low = contradicts({ text, score: at(0), language });
        const high = contradicts({ text, score: at(10), language });
        expect(low && high).toBe(false);
      }),
    );
  });

  test('a "but" takes every contradiction back', () => {
    const but = { en: 'but', de: 'aber', fr: 'mais', es: 'pero', pt: 'mas' } as const;
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.lorem({ maxCount: 3 }), (language, rest) => {
        const text = `10/10, ${but[language]} ${rest}`;
        expect(contradicts({ text, score: at(0), language })).toBe(false);
      }),
    );
  });
});
