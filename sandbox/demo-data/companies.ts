import type { Language, Region, Segment } from './comments/remark';
import { LEGAL_FORMS, PRODUCTS, STEMS, TRADES } from './company-words';
import type { Dice } from './dice';
import type { Company, Customer, Instant } from './model';
import { csmsOf, salesRepOf } from './owners';
import { slug } from './slug';

export const COMPANY_COUNT = 1_400;
export const DAY_MS = 86_400_000;

/** Of a hundred customers; the order is the order of the draw. */
const LANGUAGES: readonly (readonly [Language, number])[] = [
  ['en', 58],
  ['de', 14],
  ['fr', 10],
  ['es', 10],
  ['pt', 8],
];
const REGIONS: Readonly<Record<Language, readonly (readonly [Region, number])[]>> = {
  en: [
    ['EMEA', 40],
    ['AMER', 42],
    ['APAC', 18],
  ],
  de: [['EMEA', 100]],
  fr: [['EMEA', 100]],
  es: [
    ['EMEA', 60],
    ['AMER', 40],
  ],
  pt: [
    ['EMEA', 45],
    ['AMER', 55],
  ],
};
const SEGMENTS: readonly (readonly [Segment, number])[] = [
  ['smb', 55],
  ['mid', 32],
  ['enterprise', 13],
];

/** ARR is skewed in every segment: many near the median, a few far above. */
const ARR: Readonly<Record<Segment, { readonly median: number; readonly min: number; readonly max: number }>> = {
  smb: { median: 9_000, min: 4_000, max: 20_000 },
  mid: { median: 40_000, min: 20_000, max: 80_000 },
  enterprise: { median: 170_000, min: 80_000, max: 600_000 },
};

function weighted<T>(dice: Dice, table: readonly (readonly [T, number])[]): T {
  return dice.pick(table.flatMap(([value, weight]) => Array.from({ length: weight }, () => value)));
}

function drawArr(dice: Dice, segment: Segment): number {
  const { median, min, max } = ARR[segment];
  const drawn = median * Math.exp(0.45 * dice.normal());
  return Math.round(Math.min(max, Math.max(min, drawn)) / 100) * 100;
}

type NameParts = Pick<Company, 'name' | 'domain' | 'industry'>;

function drawName(dice: Dice, language: Language): NameParts {
  const trade = dice.pick(TRADES);
  const plain = `${dice.pick(STEMS[language])} ${dice.pick(trade.words[language])}`;
  const name = `${plain}${dice.pick(LEGAL_FORMS[language])}`;
  return { name, domain: `${slug(plain, '-')}.example`, industry: trade.industry };
}

function drawUnusedName(dice: Dice, language: Language, taken: Set<string>): NameParts {
  let drawn = drawName(dice, language);
  while (taken.has(drawn.domain)) drawn = drawName(dice, language);
  taken.add(drawn.domain);
  return drawn;
}

/** 1,400 customers with complete records; what is wrong with some of them is decided afterwards. */
export function makeCompanies(dice: Dice, endAt: Instant): Customer[] {
  const taken = new Set<string>();
  return Array.from({ length: COMPANY_COUNT }, (_, place) => {
    const language = weighted(dice, LANGUAGES);
    const region = weighted(dice, REGIONS[language]);
    const segment = weighted(dice, SEGMENTS);
    const renewsAt = endAt + dice.int(10, 364) * DAY_MS;
    return {
      key: `acct_${String(place + 1).padStart(4, '0')}`,
      ...drawUnusedName(dice, language, taken),
      language,
      region,
      segment,
      product: dice.pick(PRODUCTS),
      arr: drawArr(dice, segment),
      renewalDate: new Date(renewsAt).toISOString().slice(0, 10),
      ownerEmail: salesRepOf(region).email,
      csmEmail: dice.pick(csmsOf(region)).email,
      annualRevenue: Math.round(Math.exp(15.5 + (segment === 'enterprise' ? 3 : 1) + dice.normal()) / 1_000) * 1_000,
      usageChangePercent: null,
      unpaidInvoices: null,
      goLiveDate: null,
      productModule: null,
      strategic: false,
    };
  });
}
