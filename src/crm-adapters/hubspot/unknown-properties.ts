import { tryAsk } from './provisioner';
import type { Transport } from './transport';
import { propertiesSchema } from './wire';

const OBJECT = { account: 'companies', contact: 'contacts' } as const;

/**
 * Which of the names an admin has mapped are no property of companies, or of contacts. An app that may not look at the
 * properties says nothing about them. @throws CrmUnavailable, CrmAuthLost
 */
export async function unknownProperties(
  transport: Transport,
  names: readonly string[],
  of: keyof typeof OBJECT,
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const path = `/crm/properties/V/${OBJECT[of]}`;
  const answer = await tryAsk({ transport }, propertiesSchema, { method: 'GET', path });
  if (answer.kind !== 'ok') return [];
  const known = new Set(answer.body.results.map(({ name }) => name));
  return names.filter((name) => !known.has(name));
}
