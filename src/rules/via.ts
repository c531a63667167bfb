const WORDS: Readonly<Record<string, string>> = {
  account_csm: 'account CSM',
  account_owner: 'account owner',
  contact_owner: 'contact owner',
  last_case_owner: 'owner of the last case',
  lead_case: 'already talks to this account',
  named_user: 'named in the rule',
  fallback_named: 'fallback named in the rule',
  program_owner: 'program owner',
  fallback_manager: 'fallback manager',
  product_liaison: 'product liaison',
  verifier: 'verifier',
  coordinator: 'coordinator',
  owner: 'case owner',
  person: 'chosen by a person',
  raised: 'took over a missed deadline',
};

/** How a strategy with something in brackets is said; `inner` is what stands in them. */
const FORMS: Readonly<Record<string, (inner: string) => string>> = {
  process_owner: (process) => `${process.replaceAll('_', ' ')} process owner`,
  manager_of: (via) => `manager of the ${viaInWords(via)}`,
  delegate_of: (via) => `standing in for the ${viaInWords(via)}`,
  account_team_role: (role) => `${role} of the account team`,
  property_user: (attribute) => `named by ${attribute.replaceAll('_', ' ')}`,
  round_robin: (pool) => `next in turn of ${pool}`,
  least_open_cases: (pool) => `fewest open cases of ${pool}`,
};
const FORM = /^(\w+)\((.*)\)$/s;

/** A `via` of a route as a person says it: 'manager_of(account_csm)' -> 'manager of the account CSM'. */
export function viaInWords(via: string): string {
  const [, form = '', inner = ''] = FORM.exec(via) ?? [];
  const said = Object.hasOwn(FORMS, form) ? FORMS[form]?.(inner) : undefined;
  return said ?? (Object.hasOwn(WORDS, via) ? (WORDS[via] ?? via) : via);
}
