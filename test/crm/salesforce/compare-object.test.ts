import { missingOf } from '../../../src/crm-adapters/salesforce/compare-object';
import type { DescribedField, DescribedObject } from '../../../src/crm-adapters/salesforce/describe';
import { define } from '../../../src/crm-adapters/salesforce/field-definitions';

const NEEDED = {
  name: 'Thing__c',
  fields: [
    define.key({ name: 'Key__c', label: 'Key' }, 64),
    define.longText({ name: 'Words__c', label: 'Words' }),
    define.one({ name: 'State__c', label: 'State' }, ['open', 'closed']),
    define.link({ name: 'Account__c', label: 'Account' }, 'Account'),
  ],
  standardFields: ['OwnerId'],
};

const field = (name: string, type: string, more: Partial<DescribedField> = {}): DescribedField => ({
  name,
  type,
  length: 0,
  createable: true,
  updateable: true,
  unique: false,
  externalId: false,
  restrictedPicklist: false,
  picklistValues: [],
  referenceTo: [],
  ...more,
});
const KEY = field('Key__c', 'string', { length: 64, unique: true, externalId: true });
const WORDS = field('Words__c', 'textarea', { length: 131_072 });
const STATE = field('State__c', 'picklist', {
  restrictedPicklist: true,
  picklistValues: values('open', 'closed', 'own'),
});
const ACCOUNT = field('Account__c', 'reference', { referenceTo: ['Account'] });
const OWNER = field('OwnerId', 'reference');

function values(...active: readonly string[]): { value: string; active: boolean }[] {
  return active.map((value) => ({ value, active: true }));
}

const object = (...fields: readonly DescribedField[]): DescribedObject => ({
  name: 'Thing__c',
  createable: true,
  updateable: true,
  fields: new Map(fields.map((one) => [one.name, one])),
});

describe('what an object lacks', () => {
  test('is nothing where it is as needed, or offers more', () => {
    expect(missingOf(NEEDED, object(KEY, WORDS, STATE, ACCOUNT, OWNER, field('Own__c', 'string')))).toEqual([]);
    const free = { ...STATE, restrictedPicklist: false, picklistValues: [] };
    expect(missingOf(NEEDED, object(KEY, WORDS, free, ACCOUNT, OWNER))).toEqual([]);
  });

  test('is all of it where it is not there or not to be seen', () => {
    expect(missingOf(NEEDED, null)).toEqual(['object Thing__c']);
  });

  test.each([
    [object(WORDS, STATE, ACCOUNT, OWNER), 'field Thing__c.Key__c'],
    [object(KEY, WORDS, STATE, ACCOUNT), 'field Thing__c.OwnerId'],
    [object({ ...KEY, unique: false }, WORDS, STATE, ACCOUNT, OWNER), 'unique external id in Thing__c.Key__c'],
    [object({ ...KEY, externalId: false }, WORDS, STATE, ACCOUNT, OWNER), 'unique external id in Thing__c.Key__c'],
    [object({ ...KEY, length: 40 }, WORDS, STATE, ACCOUNT, OWNER), 'length 64 of Thing__c.Key__c, which is 40'],
    [
      object(KEY, { ...WORDS, type: 'string' }, STATE, ACCOUNT, OWNER),
      'type textarea of Thing__c.Words__c, which is string',
    ],
    [
      object(KEY, WORDS, { ...STATE, picklistValues: values('open') }, ACCOUNT, OWNER),
      'values closed of Thing__c.State__c',
    ],
    [
      object(
        KEY,
        WORDS,
        { ...STATE, picklistValues: [...values('open'), { value: 'closed', active: false }] },
        ACCOUNT,
        OWNER,
      ),
      'values closed of Thing__c.State__c',
    ],
    [
      object(KEY, WORDS, STATE, { ...ACCOUNT, referenceTo: ['Lead'] }, OWNER),
      'lookup to Account in Thing__c.Account__c',
    ],
    [object(KEY, { ...WORDS, updateable: false }, STATE, ACCOUNT, OWNER), 'permission to edit Thing__c.Words__c'],
    [object(KEY, WORDS, STATE, ACCOUNT, { ...OWNER, createable: false }), 'permission to edit Thing__c.OwnerId'],
    [{ ...object(KEY, WORDS, STATE, ACCOUNT, OWNER), createable: false }, 'permission to create Thing__c'],
    [{ ...object(KEY, WORDS, STATE, ACCOUNT, OWNER), updateable: false }, 'permission to edit Thing__c'],
  ])('is named so that an admin finds it: %#', (there, missing) => {
    expect(missingOf(NEEDED, there)).toEqual([missing]);
  });
});
