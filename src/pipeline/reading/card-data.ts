import type { CardView, CaseCard, CaseLine, Person } from '../../../extension-ui/contract/src/view';
import type { Instant } from '../../domain/types';

/** The names that `datedJson` writes as ISO 8601. */
type DatedName = 'at' | 'asOf' | `${string}At` | `${string}Until`;

/** What a contract names, with instants as numbers: whoever sends it writes them as texts. */
type WithInstants<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer One)[]
    ? readonly WithInstants<One>[]
    : { readonly [K in keyof T]: K extends DatedName ? Exclude<T[K], string> | Instant : WithInstants<T[K]> };

export type CardData = WithInstants<CardView>;
export type CaseCardData = WithInstants<CaseCard>;
export type CaseLineData = WithInstants<CaseLine>;
export type LastResponseData = NonNullable<CardData['lastResponse']>;
export type ClosureData = NonNullable<CaseCardData['closure']>;
export type DetailsData = NonNullable<CaseCardData['details']>;

/** Pure: finds a person by his id: whom the CRM does not know any more is called by it. */
export type PersonOf = (userId: string) => Person;
