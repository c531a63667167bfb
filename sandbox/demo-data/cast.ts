import { DETRACTORS } from './comments/detractors';
import { PASSIVE } from './comments/passive';
import { PROMOTER, SHORT_PRAISE } from './comments/promoter';
import type { Exception, Language, Marking, Reason, Remark } from './comments/remark';
import type { Dice } from './dice';
import type { Customer } from './model';

/** A part in the play: who says what at which score. */
export interface Part {
  readonly company: Customer;
  readonly score: number;
  readonly comment: string | null;
  readonly reason: Reason | null;
  readonly markings: readonly Marking[];
  readonly exception: Exception | null;
  readonly title: string | null;
}

/** How often each score above 6 is given: with 78 detractors an NPS of +30. */
const SCORES_ABOVE_6: readonly (readonly [score: number, times: number])[] = [
  [7, 58],
  [8, 90],
  [9, 112],
  [10, 96],
];
const SHORT_WORDS = { passive: 14, promoter: 40 };

interface Words {
  readonly language: Language | null;
  readonly text: string | null;
}

/** Takes the first company that fits and is still free; a world in which none fits is a fault of this folder. */
function createCasting(companies: readonly Customer[]): (fits: (company: Customer) => boolean) => Customer {
  const free = new Set(companies);
  return (fits) => {
    for (const company of free) {
      if (!fits(company)) continue;
      free.delete(company);
      return company;
    }
    throw new RangeError('No free company fits this part');
  };
}

function fitsRemark(remark: Remark): (company: Customer) => boolean {
  return ({ language, segment, region }) =>
    language === remark.language && segment === remark.segment && (remark.region ?? region) === region;
}

function wordsOf(dice: Dice, texts: Readonly<Record<Language, readonly string[]>>, short: number): Words[] {
  const entries = Object.entries(texts) as [Language, readonly string[]][];
  const long = entries.flatMap(([language, list]) => list.map((text) => ({ language, text })));
  const brief = Array.from({ length: short }, () => {
    const { language } = dice.pick(long);
    return { language, text: dice.pick(SHORT_PRAISE[language]) };
  });
  return [...long, ...brief];
}

/** Pairs the words with the scores of one band; the scores left over come without words. */
function pairUp(
  dice: Dice,
  scores: readonly number[],
  words: readonly Words[],
): (Words & { readonly score: number })[] {
  const silent: Words = { language: null, text: null };
  return dice.shuffle(scores).map((score, place) => ({ score, ...(words[place] ?? silent) }));
}

/** 434 parts, each at its own company: first the 78 written by hand, then everybody else. */
export function castResponses(dice: Dice, companies: readonly Customer[]): Part[] {
  const take = createCasting(dice.shuffle(companies));
  const remarks = (Object.entries(DETRACTORS) as [Reason, readonly Remark[]][]).flatMap(([reason, list]) =>
    list.map((remark) => ({ reason, remark })),
  );
  const detractors = remarks.map(({ reason, remark }) => ({
    company: take(fitsRemark(remark)),
    score: remark.score,
    comment: remark.text,
    reason,
    markings: remark.markings ?? [],
    exception: remark.exception ?? null,
    title: remark.title ?? null,
  }));
  const scores = SCORES_ABOVE_6.flatMap(([score, times]) => Array.from({ length: times }, () => score));
  const content = [
    ...pairUp(
      dice,
      scores.filter((score) => score <= 8),
      wordsOf(dice, PASSIVE, SHORT_WORDS.passive),
    ),
    ...pairUp(
      dice,
      scores.filter((score) => score > 8),
      wordsOf(dice, PROMOTER, SHORT_WORDS.promoter),
    ),
  ];
  const others = content.map(({ score, language, text }) => ({
    company: take((company) => language === null || company.language === language),
    score,
    comment: text,
    reason: null,
    markings: [],
    exception: null,
    title: null,
  }));
  return [...detractors, ...others];
}
