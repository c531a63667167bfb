import { DETRACTOR_CASE, ACTIVITY_FIELDS } from '../../sandbox/salesforce/package-objects';
import type { FieldDef } from '../../sandbox/salesforce/schema';
import { CLOCK_DETAILS } from '../../src/crm-adapters/salesforce/clock-details';
import { DOCUMENTATION } from '../../src/crm-adapters/salesforce/documentation';
import type { FieldDefinition } from '../../src/crm-adapters/salesforce/field-definitions';
import {
  CASE_FIELDS,
  CASE_KEY_FIELD,
  CASE_OBJECT,
  LATER_TASK_FIELDS,
  TASK_FIELDS,
} from '../../src/crm-adapters/salesforce/fields';
import type { Element } from './salesforce/metadata-files';
import { childrenOf, metadata, metadataIn, text, texts } from './salesforce/metadata-files';

const CASE = `objects/${CASE_OBJECT}`;
const ours = [CASE_KEY_FIELD, ...[...CASE_FIELDS, ...CLOCK_DETAILS, ...DOCUMENTATION].map((row) => row.definition)];
const ofCases = ours.filter(({ name }) => name.endsWith('__c'));
const ofActivities = [...TASK_FIELDS, ...LATER_TASK_FIELDS];
/** The package's own: what the service writes, as one text that sorts. */
const DERIVED = ['Queue_Order__c'];

const KINDS: Readonly<Record<string, FieldDefinition['type']>> = {
  Text: 'string',
  LongTextArea: 'textarea',
  Picklist: 'picklist',
  MultiselectPicklist: 'multipicklist',
  Checkbox: 'boolean',
  Number: 'double',
  DateTime: 'datetime',
  Lookup: 'reference',
};

const fieldsIn = (folder: string): readonly Element[] => metadataIn(`${folder}/fields`);
const nameOf = (field: Element): string => text(field, 'fullName') ?? '';
const isTrue = (field: Element, name: string): boolean => text(field, name) === 'true';

/** The values of a picklist, and whether it takes no others. */
function valuesOf(field: Element): { readonly values?: readonly string[] } {
  const [set] = childrenOf(field, 'valueSet');
  if (set === undefined) return {};
  const [definition] = childrenOf(set, 'valueSetDefinition');
  const values = definition === undefined ? [] : childrenOf(definition, 'value').map(nameOf);
  return { values: isTrue(set, 'restricted') ? values : ['anything'] };
}

/** What the metadata says of a field, in the words of the adapter. */
function asDefined(field: Element): FieldDefinition {
  const type = KINDS[text(field, 'type') ?? ''] ?? 'string';
  const length = text(field, 'length');
  const isKey = isTrue(field, 'externalId') && isTrue(field, 'unique') && isTrue(field, 'caseSensitive');
  return {
    ...{ name: nameOf(field), label: text(field, 'label') ?? '', type },
    ...(length === null ? {} : { length: Number(length) }),
    ...(text(field, 'scale') === '0' ? { scale: 0 } : {}),
    ...valuesOf(field),
    ...(type === 'reference' ? { referenceTo: text(field, 'referenceTo') ?? '' } : {}),
    ...(isKey ? { key: true } : {}),
  };
}

/** The same of the emulator's, of which keys of texts and the lengths of pointers and picklists are nobody's choice. */
function asEmulated({ name, label, type, length, scale, values, referenceTo, unique }: FieldDef): FieldDefinition {
  return {
    ...{ name, label, type: type as FieldDefinition['type'] },
    ...(length !== undefined && ['string', 'textarea'].includes(type) ? { length } : {}),
    ...(type === 'double' && scale === 0 ? { scale } : {}),
    ...(values === undefined ? {} : { values }),
    ...(referenceTo === undefined ? {} : { referenceTo: referenceTo[0] ?? '' }),
    ...(unique === true ? { key: true } : {}),
  };
}

const byName = (fields: readonly FieldDefinition[]): readonly FieldDefinition[] =>
  [...fields].sort((a, b) => (a.name < b.name ? -1 : 1));

describe('the fields of the package', () => {
  const made = fieldsIn(CASE).filter((field) => !DERIVED.includes(nameOf(field)));

  test('of a case are those that the service writes, as it writes them', () => {
    expect(byName(made.map(asDefined))).toEqual(byName(ofCases));
  });

  test('of activities are those that the service writes', () => {
    expect(byName(fieldsIn('objects/Activity').map(asDefined))).toEqual(byName(ofActivities));
  });

  test('are those of the emulated org', () => {
    const unlabelled = (fields: readonly FieldDefinition[]): readonly FieldDefinition[] =>
      byName(fields.map((field) => ({ ...field, label: '' })));
    const custom = DETRACTOR_CASE.fields.filter(({ name }) => name.endsWith('__c'));
    expect(unlabelled(custom.map(asEmulated))).toEqual(unlabelled(made.map(asDefined)));
    expect(unlabelled(ACTIVITY_FIELDS.map(asEmulated))).toEqual(unlabelled(ofActivities));
    const required = custom.filter((field) => field.required === true).map(({ name }) => name);
    expect(made.filter((field) => isTrue(field, 'required')).map(nameOf)).toEqual(required);
  });

  test('say what they hold', () => {
    for (const field of [...made, ...fieldsIn('objects/Activity')])
      expect(text(field, 'inlineHelpText')).toMatch(/^\S.{10,250}\.$/);
  });
});

describe('a case in the org', () => {
  const object = metadata(`${CASE}/${CASE_OBJECT}.object-meta.xml`);

  test('is private, and belongs to whoever has it', () => {
    expect(text(object, 'sharingModel')).toBe('Private');
    expect(text(object, 'externalSharingModel')).toBe('Private');
    expect(fieldsIn(CASE).map(nameOf)).not.toContain('Assigned_To__c');
  });

  test('takes tasks, and is found by the card on accounts and contacts', () => {
    expect(text(object, 'enableActivities')).toBe('true');
    const linked = fieldsIn(CASE).filter((field) => ['Account__c', 'Contact__c'].includes(nameOf(field)));
    expect(linked.map((field) => text(field, 'relationshipName'))).toEqual(['Detractor_Cases', 'Detractor_Cases']);
    const links = fieldsIn(CASE).filter((field) => text(field, 'type') === 'Lookup');
    const ends = links.map((field) => `${text(field, 'referenceTo') ?? ''}.${text(field, 'relationshipName') ?? ''}`);
    expect(new Set(ends).size).toBe(links.length);
  });

  test('keeps a history of what it is, and of nothing that somebody said', () => {
    const tracked = fieldsIn(CASE).filter((field) => isTrue(field, 'trackHistory'));
    expect(text(object, 'enableHistory')).toBe('true');
    expect(tracked.length).toBeLessThanOrEqual(20);
    expect(tracked.map(nameOf)).toEqual(expect.arrayContaining(['Status__c', 'Risk_Tier__c', 'Outcome__c']));
    const plain = ['Picklist', 'Lookup', 'DateTime'];
    expect(tracked.filter((field) => !plain.includes(text(field, 'type') ?? '')).map(nameOf)).toEqual([]);
  });

  test('shows every field once on its own page', () => {
    const layout = metadata(`layouts/${CASE_OBJECT}-Detractor Case Layout.layout-meta.xml`);
    const items = childrenOf(layout, 'layoutSections')
      .flatMap((section) => childrenOf(section, 'layoutColumns'))
      .flatMap((column) => childrenOf(column, 'layoutItems'))
      .flatMap((item) => texts(item, 'field'));
    const shown = items.filter((name) => name.endsWith('__c')).sort();
    expect(shown).toEqual(fieldsIn(CASE).map(nameOf).sort());
  });
});

describe('the list views', () => {
  const views = metadataIn(`${CASE}/listViews`);
  const called = (name: string): Element | undefined => views.find((view) => nameOf(view) === name);

  test('show fields that are there', () => {
    const known = new Set(['NAME', 'OWNER.ALIAS', ...fieldsIn(CASE).map(nameOf)]);
    const named = views.flatMap((view) => [
      ...texts(view, 'columns'),
      ...childrenOf(view, 'filters').flatMap((filter) => texts(filter, 'field')),
    ]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('ask for statuses that there are, and have no case in two of open and ended', () => {
    const status = fieldsIn(CASE).find((field) => nameOf(field) === 'Status__c');
    const all = status === undefined ? [] : (asDefined(status).values ?? []);
    const asked = (name: string): readonly string[] => {
      const filter = childrenOf(called(name) ?? { name, text: '', children: [] }, 'filters')[0];
      return filter === undefined ? [] : (text(filter, 'value') ?? '').split(',');
    };
    expect([...asked('Queue'), ...asked('Ended')].sort()).toEqual([...all].sort());
    expect(asked('My_Cases')).toEqual(asked('Queue'));
  });

  // A list sorts by one column, and metadata cannot say which: so the order is a column, and the first one.
  test('begin with the order of the queue, but that of what has ended', () => {
    const others = views.filter((view) => nameOf(view) !== 'Ended');
    expect(others.map((view) => texts(view, 'columns')[0])).toEqual(others.map(() => 'Queue_Order__c'));
    expect(text(called('My_Cases') ?? views[0]!, 'filterScope')).toBe('Mine');
  });
});
