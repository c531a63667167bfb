import { z } from 'zod';
import { ACTIVITY_KEY_DEFINITION } from './activities';
import type { LoggedType } from './logged-types';
import { LOGGED_TYPES } from './logged-types';
import { PROPERTY_GROUP } from './objects';
import type { LinkType, PortalConfig } from './portal-config';
import { discoverActivityLink } from './provision-links';
import { tryCreateGroup } from './provision-properties';
import type { Provisioner } from './provisioner';
import { tryAsk } from './provisioner';
import { propertiesSchema } from './wire';

type Places = PortalConfig['activities'];
type KeyMode = NonNullable<Places[LoggedType]>['key'];

const anything = z.unknown();

/**
 * What outreach is logged with: our key on each kind of activity, unique where HubSpot lets it be, and the link to a case.
 * Cases and tasks do without, so a kind that the portal refuses is only told about.
 *
 * @param objectType where cases live; null = nowhere yet
 */
export async function provisionActivities(run: Provisioner, objectType: string | null): Promise<Places> {
  const places: { [type in LoggedType]?: { key: KeyMode; toCase: LinkType } } = {};
  for (const type of LOGGED_TYPES) {
    const key = await provisionKey(run, type);
    if (key === null) run.lacking.push(`property ${ACTIVITY_KEY_DEFINITION.name} on ${type}`);
    const toCase = objectType === null ? null : await discoverActivityLink(run, type, objectType);
    if (key !== null && toCase !== null) places[type] = { key, toCase };
  }
  return places;
}

/** @returns null where it is missing, and cannot be made now */
async function provisionKey(run: Provisioner, type: LoggedType): Promise<KeyMode | null> {
  const path = `/crm/properties/V/${type}`;
  const { name } = ACTIVITY_KEY_DEFINITION;
  const listed = await tryAsk(run, propertiesSchema, { method: 'GET', path });
  if (listed.kind === 'refused') return null;
  const existing = listed.body.results.find((property) => property.name === name);
  if (existing !== undefined) return existing.hasUniqueValue === true ? 'unique' : 'via_case';
  if (!run.apply || (await tryCreateGroup(run, type)) !== null) return null;
  const plain = { ...ACTIVITY_KEY_DEFINITION, groupName: PROPERTY_GROUP.name };
  for (const [key, body] of [
    ['unique', { ...plain, hasUniqueValue: true }],
    ['via_case', plain],
  ] as const) {
    const made = await tryAsk(run, anything, { method: 'POST', path, body });
    if (made.kind === 'refused') continue;
    run.created.push(`property ${name} on ${type}`);
    return key;
  }
  return null;
}
