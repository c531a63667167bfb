import type { ErrorDetail } from './answer';
import type { PropertyDef } from './object-types';
import type { HubspotOptions } from './options';
import type { Owner } from './portal';

/** The value as it is stored, or why it cannot be. */
export type CheckedValue = { readonly value: string } | { readonly problem: ErrorDetail };

/** Whom an owner property may name. */
export interface OwnerRule {
  readonly owners: ReadonlyMap<string, Owner>;
  readonly ownerCheck: HubspotOptions['ownerCheck'];
}

const MAX_TEXT = 65_536;
const REMINDERS = 'hs_task_reminders';

function bad(def: PropertyDef, code: string, message: string): CheckedValue {
  return { problem: { message, code, context: { propertyName: [def.name] } } };
}

/** Epoch ms as digits, or an ISO instant in UTC. */
function parseInstant(value: string): number | null {
  if (/^-?\d+$/.test(value)) return Number(value);
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|\+00:00))?$/.test(value)) return null;
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? null : ms;
}

function checkOwner(rule: OwnerRule, def: PropertyDef, value: string): CheckedValue {
  if (rule.ownerCheck === 'off') return { value };
  const owner = rule.owners.get(value);
  if (owner === undefined) return bad(def, 'INVALID_OWNER_ID', `${value} is not a valid owner id for ${def.name}.`);
  const refused = owner.archived && rule.ownerCheck === 'active';
  return refused ? bad(def, 'INVALID_OWNER_ID', `Owner ${value} is deactivated and cannot be set.`) : { value };
}

function checkOption(def: PropertyDef, value: string): CheckedValue {
  const allowed = def.options.map((option) => option.value);
  const chosen = def.fieldType === 'checkbox' ? value.split(';') : [value];
  const stranger = chosen.find((one) => !allowed.includes(one));
  if (stranger === undefined) return { value };
  return bad(def, 'INVALID_OPTION', `${stranger} was not one of the allowed options: [${allowed.join(', ')}]`);
}

function checkDate(def: PropertyDef, value: string): CheckedValue {
  const ms = parseInstant(value);
  if (ms === null || !Number.isFinite(ms) || Math.abs(ms) > 8.64e15) {
    return bad(def, 'INVALID_DATE', `${value} was not a valid ${def.type}.`);
  }
  if (def.type === 'datetime') return { value: new Date(ms).toISOString() };
  return ms % 86_400_000 === 0
    ? { value: new Date(ms).toISOString().slice(0, 10) }
    : bad(def, 'INVALID_DATE', `${value} is not midnight UTC.`);
}

/** Unix time in milliseconds, as the tasks guide wants it: no ISO text, no seconds. */
function checkReminder(def: PropertyDef, value: string): CheckedValue {
  if (/^\d{12,14}$/.test(value)) return { value };
  return bad(def, 'INVALID_LONG', `${value} was not a Unix timestamp in milliseconds.`);
}

/** Checks one written value against its definition; '' empties a property and is always fine here. */
export function checkValue(rule: OwnerRule, def: PropertyDef, value: string): CheckedValue {
  if (value === '') return { value };
  switch (def.type) {
    case 'enumeration':
      if (def.referencedObjectType === 'OWNER') return checkOwner(rule, def, value);
      return def.externalOptions ? { value } : checkOption(def, value);
    case 'bool':
      return value === 'true' || value === 'false'
        ? { value }
        : bad(def, 'INVALID_OPTION', `${value} was not one of the allowed options: [true, false]`);
    case 'number':
      if (def.name === REMINDERS) return checkReminder(def, value);
      return Number.isFinite(Number(value)) && value.trim() !== ''
        ? { value }
        : bad(def, 'INVALID_NUMBER', `${value} was not a valid number.`);
    case 'date':
    case 'datetime':
      return checkDate(def, value);
    case 'string':
      return checkText(def, value);
  }
}

function checkText(def: PropertyDef, value: string): CheckedValue {
  if (value.length > MAX_TEXT) return bad(def, 'INVALID_LENGTH', `${def.name} is longer than ${MAX_TEXT} characters.`);
  if (def.name === 'email' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value)) {
    return bad(def, 'INVALID_EMAIL', `Email address ${value} is invalid`);
  }
  return { value: def.name === 'email' ? value.trim().toLowerCase() : value };
}
