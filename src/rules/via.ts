const WORDS: Readonly<Record<string, string>> = {
  account_csm: 'account CSM',
  account_owner: 'account owner',
  contact_owner: 'contact owner',
  named_user: 'named in the rule',
  fallback_named: 'fallback named in the rule',
  program_owner: 'program owner',
  product_liaison: 'product liaison',
  owner: 'case owner',
};
const PROCESS = /^process_owner\((\w+)\)$/;
const MANAGER = /^manager_of\((\w+)\)$/;

/** A `via` of a route as a person says it: 'manager_of(account_csm)' -> 'manager of the account CSM'. */
export function viaInWords(via: string): string {
  const below = MANAGER.exec(via)?.[1];
  if (below !== undefined) return `manager of the ${viaInWords(below)}`;
  const process = PROCESS.exec(via)?.[1];
  if (process !== undefined) return `${process} process owner`;
  return Object.hasOwn(WORDS, via) ? (WORDS[via] ?? via) : via;
}
