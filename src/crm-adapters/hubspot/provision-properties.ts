import type { CrmCapabilities } from '../../ports';
import { z } from 'zod';
import { asError } from './answer';
import { CLOCK_DETAILS } from './clock-details';
import { DOCUMENTATION } from './documentation';
import { CASE_PROPERTIES, HANDOVER_KEY_DEFINITION, PROPERTY_GROUP, TASK_KEY_DEFINITION } from './objects';
import type { CaseProperty } from './objects';
import type { PortalConfig } from './portal-config';
import type { PropertyDefinition } from './property-definitions';
import type { Provisioner } from './provisioner';
import { ask, tryAsk } from './provisioner';
import { QUEUE_ORDER } from './queue-order';
import { isMissingScopes, toRefusal } from './refusal';
import type { WireProperty } from './wire';
import { errorSchema, groupsSchema, propertiesSchema } from './wire';

const anything = z.unknown();
const batchErrors = z.object({ errors: z.array(errorSchema).nullish().catch(null) });

/**
 * Creates the properties of a case that are missing, and the options that newer versions brought. Without what a clock has
 * used, and what persons wrote down, a case can be written, so that a portal which refuses those is only told about.
 *
 * @returns which of the tables that came later the portal has in full
 */
export async function provisionCaseProperties(run: Provisioner, objectType: string): Promise<LaterTables> {
  const existing = await readProperties(run, objectType);
  const wanted = [...CASE_PROPERTIES, ...LATER].map((row) => row.definition);
  await createProperties(
    run,
    objectType,
    wanted.filter(({ name }) => !existing.has(name)),
  );
  for (const definition of wanted) {
    const there = existing.get(definition.name);
    if (there !== undefined) await addOptions(run, objectType, { definition, there });
  }
  const has = (table: readonly CaseProperty[]): boolean =>
    !table.some(({ definition }) => run.lacking.includes(nameOf(definition, objectType)));
  return { clockDetails: has(CLOCK_DETAILS), documentation: has(DOCUMENTATION), queueOrder: has(QUEUE_ORDER) };
}

/** What cases can do without for now. */
const LATER = [...CLOCK_DETAILS, ...DOCUMENTATION, ...QUEUE_ORDER];
/** Whether the portal has each of these tables. */
type LaterTables = Pick<PortalConfig, 'clockDetails' | 'documentation' | 'queueOrder'>;

function nameOf({ name }: PropertyDefinition, objectType: string): string {
  return `property ${name} on ${objectType}`;
}

/**
 * The key of a task: unique where HubSpot lets tasks have a unique property, plain where not. Whether it does is
 * documented nowhere, hence asked of each portal; a property's uniqueness can never be changed afterwards.
 */
export async function provisionTaskKey(run: Provisioner): Promise<CrmCapabilities['taskKey']> {
  const { name } = TASK_KEY_DEFINITION;
  const existing = (await readProperties(run, 'tasks')).get(name);
  if (existing !== undefined) return existing.hasUniqueValue === true ? 'unique' : 'via_case';
  if (!run.apply) {
    run.missing.push(`property ${name} on tasks`);
    return 'via_case';
  }
  await createGroup(run, 'tasks');
  const plain = { ...TASK_KEY_DEFINITION, groupName: PROPERTY_GROUP.name };
  const path = '/crm/properties/V/tasks';
  const unique = await tryAsk(run, anything, { method: 'POST', path, body: { ...plain, hasUniqueValue: true } });
  if (unique.kind === 'refused') {
    if (isMissingScopes(unique.refusal)) throw asError(unique, 'to create a property on tasks');
    await ask(run, anything, { method: 'POST', path, body: plain });
  }
  run.created.push(`property ${name} on tasks`);
  return unique.kind === 'ok' ? 'unique' : 'via_case';
}

/**
 * The unique key of tickets that announce hand-overs. A portal that refuses it, or an app that may not see tickets, does
 * without announcements and with everything else, hence nothing is missing then.
 *
 * @param before what an earlier run found out
 * @returns whether tickets have it; null while it is missing
 */
export async function provisionHandoverKey(run: Provisioner, before: boolean | null): Promise<boolean | null> {
  const { name } = HANDOVER_KEY_DEFINITION;
  const path = '/crm/properties/V/tickets';
  const listed = await tryAsk(run, propertiesSchema, { method: 'GET', path });
  if (listed.kind === 'refused') return false;
  const existing = listed.body.results.find((property) => property.name === name);
  if (existing !== undefined) return existing.hasUniqueValue === true;
  if (!run.apply) {
    if (before !== false) run.missing.push(`property ${name} on tickets`);
    return before === false ? false : null;
  }
  const group = await tryCreateGroup(run, 'tickets');
  if (group !== null) return false;
  const body = { ...HANDOVER_KEY_DEFINITION, groupName: PROPERTY_GROUP.name };
  const created = await tryAsk(run, anything, { method: 'POST', path, body });
  if (created.kind === 'ok') run.created.push(`property ${name} on tickets`);
  return created.kind === 'ok';
}

async function readProperties(run: Provisioner, objectType: string): Promise<ReadonlyMap<string, WireProperty>> {
  const { results } = await ask(run, propertiesSchema, { method: 'GET', path: `/crm/properties/V/${objectType}` });
  return new Map(results.map((property) => [property.name, property]));
}

async function createProperties(
  run: Provisioner,
  objectType: string,
  definitions: readonly PropertyDefinition[],
): Promise<void> {
  if (definitions.length === 0) return;
  if (!run.apply) {
    report(run, objectType, definitions);
    return;
  }
  await createGroup(run, objectType);
  const inputs = definitions.map((definition) => ({ ...definition, groupName: PROPERTY_GROUP.name }));
  const path = `/crm/properties/V/${objectType}/batch/create`;
  const { errors } = await ask(run, batchErrors, { method: 'POST', path, body: { inputs } });
  const refused = (errors ?? []).map((error) => toRefusal(400, error));
  const lost = definitions.filter(({ name }) => refused.some((refusal) => refusal.field === name));
  if (refused.length > lost.length)
    throw asError({ kind: 'refused', refusal: refused[0] ?? toRefusal(400, errorSchema.parse({})) }, path);
  report(run, objectType, lost);
  run.created.push(...definitions.filter((one) => !lost.includes(one)).map((one) => nameOf(one, objectType)));
}

const DISPENSABLE = new Set(LATER.map((row) => row.definition.name));

function report(run: Provisioner, objectType: string, absent: readonly PropertyDefinition[]): void {
  for (const one of absent) (DISPENSABLE.has(one.name) ? run.lacking : run.missing).push(nameOf(one, objectType));
}

async function createGroup(run: Provisioner, objectType: string): Promise<void> {
  const refused = await tryCreateGroup(run, objectType);
  if (refused !== null) throw asError(refused, `to create a property group on ${objectType}`);
}

/** @returns null once the group is there, or why it is not */
export async function tryCreateGroup(
  run: Provisioner,
  objectType: string,
): Promise<Extract<Awaited<ReturnType<typeof tryAsk>>, { kind: 'refused' }> | null> {
  const path = `/crm/properties/V/${objectType}/groups`;
  const listed = await tryAsk(run, groupsSchema, { method: 'GET', path });
  if (listed.kind === 'refused') return listed;
  if (listed.body.results.some((group) => group.name === PROPERTY_GROUP.name)) return null;
  const created = await tryAsk(run, anything, { method: 'POST', path, body: { ...PROPERTY_GROUP, displayOrder: -1 } });
  return created.kind === 'refused' ? created : null;
}

/** HubSpot replaces the options of a property as a whole, so those an admin has added are sent along. */
async function addOptions(
  run: Provisioner,
  objectType: string,
  { definition, there }: { readonly definition: PropertyDefinition; readonly there: WireProperty },
): Promise<void> {
  const has = there.options ?? [];
  const lacking = (definition.options ?? []).filter((option) => !has.some(({ value }) => value === option.value));
  if (lacking.length === 0 || definition.type === 'bool') return;
  const name = `options ${lacking.map(({ value }) => value).join(', ')} of ${definition.name} on ${objectType}`;
  if (!run.apply) {
    run.missing.push(name);
    return;
  }
  const path = `/crm/properties/V/${objectType}/${definition.name}`;
  await ask(run, anything, { method: 'PATCH', path, body: { options: [...has, ...lacking] } });
  run.created.push(name);
}
