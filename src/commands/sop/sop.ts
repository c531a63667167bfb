import { tierListSchema } from '../../classify/tier-list';
import { playSchema } from '../../domain/play';
import { SetupError } from '../../errors';
import type { Loop } from '../../pipeline/loop';
import { storedRuleSet } from '../../pipeline/settings/stored-rule-set';
import { policySchema } from '../../sla/policy';
import type { DocumentVersion, StoredDocument, Tenant } from '../../store-ports';
import { minuteOf } from '../text-table';
import { closingSection, playSections } from './closing';
import { handoverSection, limitsSection } from './handover';
import { nameIn, peopleSections } from './people';
import { rulesSection } from './rules';
import type { Section, Sop } from './section';
import { targetSection, tierSection } from './tiers';

/** The procedure as it counts at this moment. @throws SetupError where the tenant has not been connected */
export async function sopOf(loop: Loop, tenant: Tenant): Promise<Sop> {
  const { tenants } = loop.stores;
  const { tenantId, settings } = tenant;
  const rules = await tenants.activeRuleSet(loop.db, tenantId);
  const tiers = await tenants.activeTierList(loop.db, tenantId);
  const policy = await tenants.activePolicy(loop.db, tenantId);
  if (rules === null || tiers === null || policy === null)
    throw new SetupError(`tenant ${tenantId} has no rules, tier list or policy yet: connect it again`);
  const plays = await tenants.plays(loop.db, tenantId);
  const model = await tenants.activeModelVersion(loop.db, tenantId);
  const at = await loop.clock.now();
  const nameOf = nameIn(await tenants.directory(loop.db, tenantId));
  const absences = await tenants.absences(loop.db, tenantId, at);
  const ruleSet = storedRuleSet(rules);
  const published = await tenants.documents(loop.db, tenantId, 'rule_set');
  return {
    title: `How ${tenant.name} answers unhappy customers`,
    facts: [
      ['As of', minuteOf(at)],
      ['Rules', `version ${rules.version}${publishedBy(published, rules, nameOf)}`],
      ['Tier list', `version ${tiers.version}`],
      ['Policy', `${policy.id} version ${policy.version}`],
      ['Settings', `version ${tenant.settingsVersion}`],
      ['Reasons are read by', model === null ? 'the built-in model' : `the model of this tenant, version ${model}`],
      ...(settings.mode === 'observe' ? [['Mode', 'observe: nothing is written to the CRM'] as const] : []),
    ],
    sections: [
      ...peopleSections(settings, { nameOf, absences }),
      rulesSection(ruleSet, settings, nameOf),
      tierSection(tierListSchema.parse(tiers.body)),
      targetSection('default', policySchema.parse(policy.body)),
      ...(await namedPolicies(
        loop,
        tenantId,
        ruleSet.rules.flatMap(({ then }) => then.policyId ?? []),
      )),
      handoverSection(settings, nameOf),
      limitsSection(settings),
      closingSection(),
      ...playSections(plays.map(({ body, version }) => ({ ...playSchema.parse(body), version }))),
    ],
  };
}

function publishedBy(
  versions: readonly DocumentVersion[],
  { id, version }: StoredDocument,
  nameOf: (user: string) => string,
): string {
  const publication = versions.find((one) => one.id === id && one.version === version)?.publication ?? null;
  if (publication === null) return ', as stored when the tenant was connected';
  const by = publication.by === 'operator' ? 'the operator' : nameOf(publication.by);
  return `, published ${minuteOf(publication.at)} by ${by}: ${publication.note}`;
}

async function namedPolicies(loop: Loop, tenantId: number, ids: readonly string[]): Promise<readonly Section[]> {
  const stored = await Promise.all(
    [...new Set(ids)].map((id) => loop.stores.tenants.newestPolicy(loop.db, tenantId, id)),
  );
  return stored.flatMap((policy) =>
    policy === null ? [] : [targetSection(policy.id, policySchema.parse(policy.body))],
  );
}
