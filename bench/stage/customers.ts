/** The customers of a benchmark: every detractor is one of these contacts, two to a company, a ticket at every second company. */
export const DETRACTORS = 1_800;
export const COMPANIES = DETRACTORS / 2;
export const TICKETS = COMPANIES / 2;
export const CSMS = 20;

export const emailOf = (n: number): string => `person-${n}@customer-${n % COMPANIES}.example`;
