/** The customers of a benchmark: every detractor is one of these contacts, two to a company, a ticket at every second company. */
export const DETRACTORS = 1_800;
export const COMPANIES = DETRACTORS / 2;
export const TICKETS = COMPANIES / 2;
export const CSMS = 20;

export const emailOf = (n: number): string => `person-${n}@customer-${n % COMPANIES}.example`;

/** Every fifth account counts as high-ARR (50,000 by default), so some cases call for their manager at once. */
export const arrOf = (n: number): number => (n % 5 === 0 ? 90_000 : 12_000);

/** How old the tickets are. */
export const SOME_DAYS_AGO_MS = 10 * 86_400_000;
