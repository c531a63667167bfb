/** The customers of the crash test: enough that accounts are shared and locks are met, few enough to seed in no time. */
const ACCOUNTS = 60;
/** People 0 to 5 look after accounts, 6 is their manager, 7 runs the program, 8 speaks for the product. */
const CSMS = 6;

export interface Customer {
  readonly n: number;
  readonly name: string;
  readonly arr: number;
  /** Place of the person who looks after it. */
  readonly csm: number;
  /** The one contact. */
  readonly email: string;
}

export const CUSTOMERS: readonly Customer[] = Array.from({ length: ACCOUNTS }, (_, n) => ({
  n,
  name: `Customer ${n}`,
  arr: 5_000 * n,
  csm: n % CSMS,
  email: `person-${n}@customer-${n}.example`,
}));

/** Addresses the answers come from. */
export const CONTACT_EMAILS: readonly string[] = CUSTOMERS.map(({ email }) => email);

export interface Colleague {
  readonly n: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Place of the manager. */
  readonly manager: number | null;
}

export const COLLEAGUES: readonly Colleague[] = Array.from({ length: CSMS + 3 }, (_, n) => ({
  n,
  email: `owner-${n}@vendor.example`,
  firstName: 'Owner',
  lastName: String(n),
  manager: n < CSMS ? CSMS : null,
}));

export const PROGRAM_OWNER = CSMS + 1;
export const PRODUCT_LIAISON = CSMS + 2;
