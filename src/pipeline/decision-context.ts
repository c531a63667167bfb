import type { Directory, Instant } from '../domain/types';
import { ruleSetSchema, type RuleSet } from '../rules/schema';
import { policySchema, type Policy } from '../sla/policy';
import type { Connection, StoredDocument, Tenant } from '../store-ports';
import type { Loop } from './loop';

/** Everything a walk reads beside its facts: the same for a whole batch, so that a batch is decided alike. */
export interface DecisionContext {
  readonly tenant: Tenant;
  readonly connections: ReadonlyMap<number, Connection>;
  readonly ruleSet: RuleSet;
  readonly policy: Policy;
  readonly calendar: StoredDocument;
  readonly directory: Directory;
  readonly now: Instant;
}

/** @throws when the tenant is not set up: connecting it stores every part. */
export async function loadDecisionContext(loop: Loop, tenantId: number): Promise<DecisionContext> {
  const { db } = loop;
  const { tenants } = loop.stores;
  const tenant = await tenants.tenant(db, tenantId);
  const ruleSet = await tenants.activeRuleSet(db, tenantId);
  const stored = await tenants.activePolicy(db, tenantId);
  const policy = stored && policySchema.parse(stored.body);
  const calendar = policy && (await tenants.newestCalendar(db, tenantId, policy.calendarId));
  if (tenant === null || ruleSet === null || policy === null || calendar === null) {
    throw new Error(`tenant ${tenantId} is not set up: connect it again`);
  }
  const connections = await tenants.connections(db, tenantId);
  return {
    tenant,
    connections: new Map(connections.map((connection) => [connection.connectionId, connection])),
    ruleSet: ruleSetSchema.parse(ruleSet.body),
    policy,
    calendar,
    directory: (await tenants.directory(db, tenantId)) ?? { readAt: 0, users: [] },
    now: await loop.clock.now(),
  };
}
