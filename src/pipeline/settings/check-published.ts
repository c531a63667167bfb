import { lintTierList } from '../../classify/tier-lint';
import type { TenantSettings } from '../../domain/settings';
import type { Directory } from '../../domain/types';
import { SetupError } from '../../errors';
import { lintRuleSet } from '../../rules/lint';
import type { Tenant } from '../../store-ports';
import type { Loop } from '../loop';
import { presentContext } from './rule-lint-context';

/** More would not be read. */
const MOST_SHOWN = 3;

/**
 * Rules and tier list were checked against the settings of the day they were published. Settings that they no longer
 * fit would make them pass over cases without a word, so they are refused; what did not fit before is no reason.
 * @throws SetupError that names the rules and what to do
 */
export async function checkPublished(
  loop: Loop,
  { tenantId, settings: before }: Pick<Tenant, 'tenantId' | 'settings'>,
  { settings, directory }: { readonly settings: TenantSettings; readonly directory: Directory },
): Promise<void> {
  const errorsBy = async (set: TenantSettings): Promise<readonly string[]> => [
    ...(await ruleErrors(loop, { tenantId, settings: set }, directory)),
    ...(await tierErrors(loop, { tenantId, settings: set })),
  ];
  const known = new Set(await errorsBy(before));
  const found = (await errorsBy(settings)).filter((error) => !known.has(error));
  if (found.length === 0) return;
  const rest = found.length > MOST_SHOWN ? `\n... and ${found.length - MOST_SHOWN} more` : '';
  throw new SetupError(
    `what is published would not fit these settings: publish what fits both first\n${found.slice(0, MOST_SHOWN).join('\n')}${rest}`,
  );
}

type Wanted = Pick<Tenant, 'tenantId' | 'settings'>;

async function ruleErrors(loop: Loop, wanted: Wanted, directory: Directory): Promise<readonly string[]> {
  const stored = await loop.stores.tenants.activeRuleSet(loop.db, wanted.tenantId);
  if (stored === null) return [];
  const context = { directory, ...(await presentContext(loop, wanted)) };
  return lintRuleSet(stored.body, context).flatMap(({ severity, ruleId, message }) =>
    severity === 'error' ? [`rule ${ruleId ?? 'set'}: ${message}`] : [],
  );
}

async function tierErrors(loop: Loop, { tenantId, settings }: Wanted): Promise<readonly string[]> {
  const stored = await loop.stores.tenants.activeTierList(loop.db, tenantId);
  if (stored === null) return [];
  return lintTierList(stored.body, { mapping: settings.mapping }).flatMap(({ severity, criterionId, message }) =>
    severity === 'error' ? [`criterion ${criterionId ?? 'list'}: ${message}`] : [],
  );
}
