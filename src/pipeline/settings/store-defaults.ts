import { defaultTierList } from '../../classify/default-tier-list';
import { DEFAULT_PLAYS } from '../../domain/default-plays';
import type { TenantSettings } from '../../domain/settings';
import type { DocumentKind, SettingsActor } from '../../domain/settings-events';
import type { Instant } from '../../domain/types';
import { defaultRuleSet } from '../../rules/default-rules';
import { policySchema } from '../../sla/policy';
import type { Sql } from '../../sql-port';
import type { Loop } from '../loop';

export interface Defaults {
  readonly tenantId: number;
  readonly settings: TenantSettings;
  /** A checked calendar; what an admin gave counts also where there is one already. */
  readonly calendar: { readonly body: object; readonly given: boolean };
  readonly at: Instant;
  readonly actor: SettingsActor;
}

interface Default {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly body: unknown;
}

const NOTE = 'Stored when the tenant was connected';

/**
 * Stores what a tenant starts with, each only where he has nothing of the kind yet: what an admin has published is his.
 * Call it in the transaction that stores the tenant.
 */
export async function storeDefaults(loop: Loop, sql: Sql, defaults: Defaults): Promise<void> {
  const { settings, calendar } = defaults;
  const rules = defaultRuleSet(settings);
  const list = defaultTierList(settings);
  const single: readonly Default[] = [
    { kind: 'policy', id: 'default', body: policySchema.parse({}) },
    { kind: 'rule_set', id: rules.id, body: rules },
    { kind: 'tier_list', id: list.id, body: list },
  ];
  if (calendar.given) await store(loop, sql, { document: calendarOf(calendar.body), defaults });
  else await storeMissing(loop, sql, { documents: [calendarOf(calendar.body)], defaults });
  for (const document of single) await storeMissing(loop, sql, { documents: [document], defaults });
  const plays = DEFAULT_PLAYS.map((play): Default => ({ kind: 'play', id: play.id, body: { ...play, version: 1 } }));
  await storeMissing(loop, sql, { documents: plays, defaults });
}

function calendarOf(body: object): Default {
  return { kind: 'calendar', id: 'default', body };
}

/** Documents of one kind, where there is none of it. */
async function storeMissing(
  loop: Loop,
  sql: Sql,
  { documents, defaults }: { readonly documents: readonly Default[]; readonly defaults: Defaults },
): Promise<void> {
  const [first] = documents;
  if (first === undefined) return;
  const there = await loop.stores.tenants.documents(sql, defaults.tenantId, first.kind);
  if (there.length > 0) return;
  for (const document of documents) await store(loop, sql, { document, defaults });
}

async function store(
  loop: Loop,
  sql: Sql,
  { document, defaults }: { readonly document: Default; readonly defaults: Defaults },
): Promise<void> {
  const { kind, id } = document;
  const { tenantId, at, actor } = defaults;
  const before = await loop.stores.tenants.documents(sql, tenantId, kind);
  const version = await loop.stores.setup.publish(sql, tenantId, { ...document, publication: null });
  if (before.some((one) => one.id === id && one.version === version)) return;
  await loop.stores.settingsLog.append(sql, tenantId, {
    at,
    actor,
    body: { type: 'published', kind, id, version, rollbackTo: null, note: NOTE, replay: null },
  });
}
