import type { FieldDef, FieldType } from './schema';

type Details = Partial<Omit<FieldDef, 'name' | 'type'>>;

/** 'First_Touch_Due__c' -> 'First Touch Due', 'ActivityDate' -> 'Activity Date'. */
function labelOf(name: string): string {
  const words = name.replace(/__c$/, '').replaceAll('_', ' ');
  return words.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/ Id$/, ' ID');
}

/** A field in one line; label and custom follow from the name. */
export function field(name: string, type: FieldType, details: Details = {}): FieldDef {
  return { name, type, label: labelOf(name), custom: name.endsWith('__c'), ...details };
}

export const text = (name: string, length: number, details: Details = {}): FieldDef =>
  field(name, 'string', { length, ...details });

export const area = (name: string, length: number, details: Details = {}): FieldDef =>
  field(name, 'textarea', { length, ...details });

export const flag = (name: string, details: Details = {}): FieldDef =>
  field(name, 'boolean', { defaultValue: false, ...details });

export const amount = (name: string, type: 'double' | 'currency' | 'int', scale: number): FieldDef =>
  field(name, type, { scale });

export const moment = (name: string, details: Details = {}): FieldDef => field(name, 'datetime', details);

/** Anything may be written unless `restricted` is set. */
export const picklist = (name: string, values: readonly string[], details: Details = {}): FieldDef =>
  field(name, 'picklist', { values, length: 255, ...details });

/** `AccountId` is `Account` in a query, `Raised_To__c` is `Raised_To__r`. */
export function lookup(name: string, referenceTo: readonly string[], details: Details = {}): FieldDef {
  const relationshipName = name.endsWith('__c') ? name.replace(/__c$/, '__r') : name.replace(/Id$/, '');
  return field(name, 'reference', { referenceTo, relationshipName, length: 18, ...details });
}

const READ_ONLY = { readOnly: true } as const;

const STAMPS: readonly FieldDef[] = [
  moment('CreatedDate', READ_ONLY),
  lookup('CreatedById', ['User'], READ_ONLY),
  moment('LastModifiedDate', READ_ONLY),
  lookup('LastModifiedById', ['User'], READ_ONLY),
  moment('SystemModstamp', READ_ONLY),
];

/** What every record carries. */
export const SYSTEM_FIELDS: readonly FieldDef[] = [field('Id', 'id', { length: 18, ...READ_ONLY }), ...STAMPS];

/** Records that go to the recycle bin say so; users, organisations and setup rows cannot be deleted. */
export const DELETABLE: readonly FieldDef[] = [flag('IsDeleted', { label: 'Deleted', ...READ_ONLY })];

export const OWNER: FieldDef = lookup('OwnerId', ['User']);
