import { contradicts } from '../../../src/classify/contradiction';
import { NPS } from '../../../src/domain/band';

const at = (value: number) => ({ value, scale: NPS });

describe('irony, second thoughts and a mere complaint are no contradiction', () => {
  describe.each([
    [
      'en',
      [
        'Great, down again.',
        'Love waiting three weeks for an answer',
        'I love it when it crashes every day',
        'Oh great, another price increase. Fantastic.',
        'Brilliant work losing our data, 10/10',
        'Fantastic, brilliant, just what I needed: another outage',
        'Thanks for nothing, amazing support',
        'Love it, 10/10, but the price doubled',
        'I do not love it, not 10/10',
        'It used to be fantastic, really amazing',
        'I would love it if it worked',
        'The "best" tool ever',
        'Great… just perfect',
        'Excellent? Amazing? No.',
        'Excellent product, far too expensive',
        'Amazing how excellent your excuses are, we are cancelling',
        'Love it, DPO hates it',
        'Good tool',
        'great',
        'Great great great',
        'Amazing tool, wonderful team, crashes daily',
        '10/10 would get ignored by support',
        'Wonderful. We were overcharged. Perfect.',
        'Perfect product, awesome service 🙄',
        'Excellent, outstanding, 10/10 /s',
        'Your competitor is amazing, excellent support there',
        'Best way to waste an afternoon. Brilliant!',
      ],
    ],
    [
      'de',
      [
        'Na toll, schon wieder ein Ausfall, super',
        'Ich liebe es, wochenlang auf Antwort zu warten',
        'Super Tool, tolles Team, aber viel zu teuer',
        'Nicht perfekt, nicht hervorragend',
        'Früher war es großartig und toll',
        '10 von 10 würde ich geben, wenn es liefe',
        'Danke für nichts, ganz großartig, prima',
        'Super gemacht, ganz toll: Daten weg',
        'Prima, klasse, die Rechnung ist falsch',
        'weiter so',
        'gut',
      ],
    ],
    [
      'fr',
      [
        'Bravo, encore une panne, génial, parfait',
        'J’adore attendre trois semaines une réponse',
        'Excellent outil, équipe formidable, mais trop cher',
        'Ce n’est pas génial, ni parfait',
        'C’était formidable et excellent avant',
        'Merci pour rien, excellent, formidable',
        'Super, parfait, la facture est fausse',
        'À l’usage rien à redire. L’hébergement américain m’empêche de dormir.',
        'Intervenant au top, camionnette à moitié vide',
        'bien',
      ],
    ],
    [
      'es',
      [
        'Genial, otra vez caído, perfecto',
        'Me encanta esperar semanas por una respuesta',
        'Excelente herramienta, equipo maravilloso, pero muy caro',
        'No es excelente ni perfecto',
        'Antes era fantástico y excelente',
        'Gracias por nada, excelente, maravilloso',
        'Me encanta que se caiga cada día',
        'Muy contentos, sólo echamos de menos que hable con lo demás',
        'bien',
      ],
    ],
    [
      'pt',
      [
        'Ótimo, perfeito, caiu de novo',
        'Adoro esperar semanas por uma resposta',
        'Excelente ferramenta, equipe maravilhosa, mas muito caro',
        'Não é excelente nem perfeito',
        'Antes era fantástico e excelente',
        'Parabéns, perfeito, excelente, outra falha',
        'Obrigado por nada, ótimo, excelente',
        'O sistema é nota dez. Na próxima filial, mandem alguém na primeira semana.',
        'bom',
      ],
    ],
  ])('%s, under a 0', (language, texts) => {
    test.each(texts)('%s', (text) => {
      expect(contradicts({ text, score: at(0), language })).toBe(false);
      expect(contradicts({ text, score: at(0), language: null })).toBe(false);
    });
  });

  describe.each([
    [
      'en',
      [
        'Our old tool was terrible, a nightmare. You are great!',
        'Before you, reporting was horrible and useless',
        'It would be a disaster without you, a nightmare',
        'Not terrible, not useless',
        'I hate spreadsheets, terrible things. This is good.',
        'Never again without this',
        'Better than the worst, terrible alternatives',
        'Support was terrible once, fixed quickly',
        'The price is a bit high',
        'terrible',
        'Wickedly good, I hate how much I need it',
      ],
    ],
    [
      'de',
      [
        'Nie wieder ohne!',
        'Zugesagte Testphase: nie wieder was gehört',
        'Die Gebühren sind Abzocke',
        'Das alte System war furchtbar, eine Katastrophe',
        'Nicht schrecklich, nicht katastrophal',
        'Endlich keine furchtbaren Excel-Listen und kein Mist mehr',
        'Schrecklich gut, super',
        'furchtbar',
      ],
    ],
    [
      'fr',
      [
        'Plus jamais sans !',
        'Version promise en septembre, plus jamais entendu parler',
        'L’ancien outil était horrible, un cauchemar',
        'Ce n’est pas nul, ni horrible',
        'Le pire, c’est que j’adore',
        'nul',
      ],
    ],
    [
      'es',
      [
        'Nunca más sin ustedes',
        'El sistema anterior era horrible, una pesadilla',
        'No es horrible ni inútil',
        'Lo peor es que me encanta, horrible, excelente',
        'horrible',
      ],
    ],
    [
      'pt',
      [
        'Nunca mais fico sem',
        'O sistema anterior era horrível, um pesadelo',
        'Não é horrível nem inútil',
        'O pior é que adoro, horrível de bom',
        'péssimo',
      ],
    ],
  ])('%s, under a 10', (language, texts) => {
    test.each(texts)('%s', (text) => {
      expect(contradicts({ text, score: at(10), language })).toBe(false);
      expect(contradicts({ text, score: at(10), language: null })).toBe(false);
    });
  });
});
