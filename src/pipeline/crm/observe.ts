import type { CaseAppend } from '../../case-ports';
import type { TenantSettings } from '../../domain/settings';
import type { Tenant } from '../../store-ports';
import type { Loop } from '../loop';

/** Whether a tenant is only watched: everything is decided, and nothing is written to his CRM. */
export function isObserved({ settings }: Pick<Tenant, 'settings'>): boolean {
  return settings.mode === 'observe';
}

/** Says in the log what was decided while nobody writes it anywhere; no personal data, no score. */
export function tellObserved(
  loop: Pick<Loop, 'log'>,
  tenant: { readonly tenantId: number; readonly settings: TenantSettings },
  changes: readonly CaseAppend[],
): void {
  if (!isObserved(tenant)) return;
  for (const { state, events } of changes) {
    const { caseKey, route, ownerId, tier, process, status } = state;
    const decided = events.map(({ body }) => body.type);
    loop.log.info(
      { tenantId: tenant.tenantId, caseKey, rule: route.ruleId, ownerId, tier: tier.tier, process, status, decided },
      'decided, and not written: the tenant is in observe mode',
    );
  }
}
