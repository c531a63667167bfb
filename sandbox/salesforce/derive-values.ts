import type { Org } from './org';
import type { Values } from './record';
import type { FieldValue, ObjectDef } from './schema';
import { stampOf } from './stamp';

interface Change {
  readonly before: Values | undefined;
  readonly after: Values;
  /** When it happened, ms. */
  readonly at: number;
}

type Derived = Record<string, FieldValue>;

function fullName(after: Values): Derived {
  const names = [after['FirstName'], after['LastName']].filter((name) => typeof name === 'string');
  return { Name: names.join(' ') };
}

/** A seed may bring the flag alone; otherwise it says whether there is a date. */
function bounced({ before, after }: Change): Derived {
  const seeded = before === undefined && after['IsEmailBounced'] === true;
  return { IsEmailBounced: seeded || (after['EmailBouncedDate'] ?? null) !== null };
}

/** Set when the record closes, emptied when it opens again; a seed may bring its own. */
function closing(change: Change, isClosed: boolean, field: string): Derived {
  if (!isClosed) return { IsClosed: false, [field]: null };
  if (change.before?.['IsClosed'] === true) return { IsClosed: true };
  return { IsClosed: true, [field]: change.after[field] ?? stampOf(change.at) };
}

/** facts, objects: the account it is about, else the contact's; a lookup-only custom object gives none. */
function accountOf(org: Org, after: Values): FieldValue {
  const what = after['WhatId'];
  if (typeof what === 'string' && what.startsWith('001')) return what;
  const who = after['WhoId'];
  return typeof who === 'string' ? (org.records.current(who)?.fields['AccountId'] ?? null) : null;
}

function deriveTask(org: Org, change: Change): Derived {
  const { after } = change;
  const status = org.records.stored('TaskStatus').find(({ fields }) => fields['ApiName'] === after['Status']);
  return {
    ...closing(change, status?.fields['IsClosed'] === true, 'CompletedDateTime'),
    AccountId: accountOf(org, after),
    IsHighPriority: after['Priority'] === 'High',
  };
}

function deriveCase(change: Change): Derived {
  const { before, after } = change;
  // A seed may call a case closed whatever its status; that stands until the status changes.
  const asBefore = before === undefined || before['Status'] === after['Status'];
  const isClosed = after['Status'] === 'Closed' || (asBefore && after['IsClosed'] === true);
  return closing(change, isClosed, 'ClosedDate');
}

/** What the org fills in by itself after a write. */
export function deriveValues(org: Org, object: ObjectDef, change: Change): Derived {
  switch (object.name) {
    case 'Contact':
      return { ...fullName(change.after), ...bounced(change) };
    case 'User':
      return fullName(change.after);
    case 'Task':
      return deriveTask(org, change);
    case 'Event':
      return { AccountId: accountOf(org, change.after) };
    case 'Case':
      return deriveCase(change);
    default:
      return {};
  }
}

/** What a new record starts with: defaults, running numbers, the creator as owner. */
export function initialValues(org: Org, object: ObjectDef): Derived {
  const values: Derived = {};
  for (const field of object.fields) {
    if (field.autoNumber !== undefined) {
      const number = org.records.nextNumber(`${object.name}.${field.name}`);
      values[field.name] = field.autoNumber.prefix + String(number).padStart(field.autoNumber.digits, '0');
    } else if (field.name === 'OwnerId') values[field.name] = org.actor;
    else if (field.defaultValue !== undefined) values[field.name] = field.defaultValue;
    else if (field.type === 'boolean') values[field.name] = false;
  }
  return values;
}
