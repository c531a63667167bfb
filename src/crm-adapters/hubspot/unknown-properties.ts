import { tryAsk } from './provisioner';
import type { Transport } from './transport';
import { propertiesSchema } from './wire';

/**
 * Which of the names an admin has mapped are no property of companies. An app that may not look at the properties says
 * nothing about them. @throws CrmUnavailable, CrmAuthLost
 */
export async function unknownProperties(transport: Transport, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const answer = await tryAsk({ transport }, propertiesSchema, { method: 'GET', path: '/crm/properties/V/companies' });
  if (answer.kind !== 'ok') return [];
  const known = new Set(answer.body.results.map(({ name }) => name));
  return names.filter((name) => !known.has(name));
}
