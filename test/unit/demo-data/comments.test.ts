import { WORLD, detractors } from './sample-world';

/** Words that another process, a farewell or a failure that came back would start with, in all five languages. */
const ALARMING = new RegExp(
  [
    'lawyer|legal|breach|lawsuit|attorney|court|anwalt|avocat|abogad|advogad|demanda',
    'complain|beschwer|plainte|queja|reclama|authority|ombuds|regulat|behörde|gdpr|dsgvo|rgpd|lgpd|data protection',
    'injur|hurt|accident|danger|unsafe|safety|killed|unfall|verletz|blessé|herid|ferid',
    'cancel|leav(e|ing)|switch|replac|alternativ|competitor|evaluat|terminat|move on|renew|kündig|wechsel',
    'again|twice|wieder|à nouveau|otra vez|de novo',
    'résili|concurren|quitter|cancelar|nos vamos|competid|trocar|troca |concorren|cancela',
  ].join('|'),
  'i',
);

const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

/** Share of the words two texts have in common: near 1 = one template with another noun. */
function likeness(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common);
}

const spoken = detractors(WORLD).flatMap(({ comment }) => (comment === null ? [] : [comment]));

describe('what detractors wrote', () => {
  test('is 76 different comments', () => {
    expect(new Set(spoken).size).toBe(76);
  });

  test('is never one sentence with another noun', () => {
    const alike = spoken.flatMap((one, place) =>
      spoken.slice(place + 1).flatMap((other) => (likeness(one, other) > 0.35 ? [[one, other]] : [])),
    );
    expect(alike).toEqual([]);
  });

  test('covers every reason and five languages', () => {
    expect(new Set(detractors(WORLD).map(({ reason }) => reason)).size).toBe(11);
    expect(new Set(detractors(WORLD).map(({ language }) => language))).toEqual(new Set(['en', 'de', 'fr', 'es', 'pt']));
  });

  test('holds one comment each for safety, law, data protection and the own CSM', () => {
    const marked = detractors(WORLD).flatMap(({ markings }) => markings);
    const count = (marking: string) => marked.filter((one) => one === marking).length;
    expect(['safety', 'legal', 'regulated_complaint', 'about_owner'].map(count)).toEqual([1, 1, 1, 1]);
    expect(count('churn_intent')).toBeGreaterThanOrEqual(5);
    expect(count('executive')).toBe(3);
  });

  test('names the CSM of the very customer where it is about him', () => {
    const about = detractors(WORLD).find(({ markings }) => markings.includes('about_owner'));
    const csmEmail = WORLD.companies.find(({ key }) => key === about?.companyKey)?.csmEmail;
    const csm = WORLD.owners.find(({ email }) => email === csmEmail);
    expect(about?.comment).toContain(`${csm?.firstName} ${csm?.lastName}`);
  });

  test('tries what a page must escape or may break on', () => {
    const missing = ['<b>5</b>', '&', '"', "'", '\n', '%', 'ü', 'ß', 'é', 'ó', 'ã', '🤖'].filter(
      (mark) => !spoken.some((comment) => comment.includes(mark)),
    );
    expect(missing).toEqual([]);
  });
});

describe('what everybody else wrote', () => {
  const others = WORLD.responses.filter(({ score }) => score > 6);

  test('holds nothing that a process or a farewell would start with', () => {
    expect(others.map(({ comment }) => comment).filter((comment) => ALARMING.test(comment ?? ''))).toEqual([]);
    expect(others.flatMap(({ markings }) => markings)).toEqual([]);
  });

  test('is the same twice only where it is four words or fewer', () => {
    const texts = others.flatMap(({ comment }) => comment ?? []);
    const twice = texts.filter((text, place) => texts.indexOf(text) !== place);
    expect(twice.filter((text) => text.split(' ').length > 4)).toEqual([]);
  });

  test('is missing about half the time', () => {
    const silent = others.filter(({ comment }) => comment === null).length / others.length;
    expect(silent).toBeGreaterThan(0.4);
    expect(silent).toBeLessThan(0.6);
  });
});

describe('the alarm of this test', () => {
  test('rings for the flagged detractors, so that its silence above 6 means something', () => {
    const flagged = detractors(WORLD).filter(({ markings }) =>
      markings.some((marking) => ['safety', 'legal', 'regulated_complaint'].includes(marking)),
    );
    expect(flagged.every(({ comment }) => ALARMING.test(comment ?? ''))).toBe(true);
  });
});
