import { foldText } from './readings';
import type { TenantSettings } from './settings';
import type { Facts, SurveyResponse } from './types';

/**
 * Why a response is not followed up at all, for the ledger. Asked twice: before the CRM was read, where the survey and
 * the address already tell, and again with its facts.
 * @param facts null = the CRM has not been read yet
 * @returns the reason with the setting that says so, never personal data; null = it is followed up
 */
export function suppressionOf(
  { person, survey }: Pick<SurveyResponse, 'person' | 'survey'>,
  facts: Pick<Facts, 'match' | 'attributes'> | null,
  { suppress }: Pick<TenantSettings, 'suppress'>,
): string | null {
  if (isListed(survey?.id, suppress.surveyIds)) return 'survey not followed up (suppress.surveyIds)';
  if (isInternal(person?.email, suppress.internalDomains)) return 'internal domain (suppress.internalDomains)';
  if (facts === null) return null;
  if (facts.match.outcome === 'matched' && isListed(facts.match.accountId, suppress.testAccounts))
    return 'test account (suppress.testAccounts)';
  return isClosedAccount(facts, suppress) ? 'closed account (suppress.closedAccounts)' : null;
}

/** Whether the mapped attribute has one of the values that say so; false also where it is not filled in. */
export function isClosedAccount(
  { attributes }: Pick<Facts, 'attributes'>,
  { closedAccounts }: Pick<TenantSettings['suppress'], 'closedAccounts'>,
): boolean {
  return closedAccounts !== null && isListed(attributes[closedAccounts.attribute], closedAccounts.values);
}

function isListed(value: string | number | boolean | null | undefined, list: readonly string[]): boolean {
  if (value === null || value === undefined) return false;
  const folded = foldText(String(value));
  return folded !== '' && list.some((one) => foldText(one) === folded);
}

/** "acme.com" also stands for mail.acme.com, and never for notacme.com; "@acme.com" is how people write it, too. */
function isInternal(email: string | null | undefined, domains: readonly string[]): boolean {
  const domain = bare(email?.split('@').at(-1) ?? '');
  if (domain === '' || !email?.includes('@')) return false;
  return domains
    .map((one) => bare(one.replace(/^\s*\*?[@.]/, '')))
    .some((internal) => internal !== '' && (domain === internal || domain.endsWith(`.${internal}`)));
}

/** A domain may be written with the dot of the root at its end. */
function bare(domain: string): string {
  return foldText(domain).replace(/\.$/, '');
}
