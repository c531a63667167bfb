import type { FieldDefinition } from '../../src/crm-adapters/salesforce/field-definitions';
import { DOCUMENTATION } from '../../src/crm-adapters/salesforce/documentation';
import { CLOCK_DETAILS } from '../../src/crm-adapters/salesforce/clock-details';
import { CASE_FIELDS, CASE_KEY_FIELD, LATER_TASK_FIELDS, TASK_FIELDS } from '../../src/crm-adapters/salesforce/fields';
import { read } from './repository';

const page = read('docs/salesforce.md');

/** What Setup calls a field of that type. */
const IN_SETUP: { readonly [type in FieldDefinition['type']]: (field: FieldDefinition) => string } = {
  string: ({ length }) => `Text(${length ?? ''})`,
  textarea: ({ length }) => `Long Text Area(${length ?? ''})`,
  picklist: () => 'Picklist',
  multipicklist: () => 'Picklist (Multi-Select)',
  boolean: () => 'Checkbox',
  double: ({ scale }) => (scale === 0 ? 'Number(18, 0)' : 'Number(16, 2)'),
  datetime: () => 'Date/Time',
  reference: ({ referenceTo }) => `Lookup(${referenceTo ?? ''})`,
};

function rowOf(field: FieldDefinition): string {
  const values = (field.values ?? []).map((value) => `\`${value}\``).join(', ');
  const more = field.key === true ? 'External ID, Unique (case sensitive)' : values;
  return [`\`${field.name}\``, IN_SETUP[field.type](field), more].join(' | ');
}

/** Rows of all tables of the page, without the padding that keeps their columns straight. */
const rows = page.split('\n').flatMap((line) => {
  const cells = /^\| (.*) \|$/.exec(line)?.[1]?.split(/(?<=\s|^)\| ?/) ?? [];
  return cells.length === 0 ? [] : [cells.map((cell) => cell.trim()).join(' | ')];
});

const ofTasks = [...TASK_FIELDS, ...LATER_TASK_FIELDS];
const ours = [...CASE_FIELDS, ...CLOCK_DETAILS, ...DOCUMENTATION].map((row) => row.definition);
const made = [CASE_KEY_FIELD, ...ours.filter(({ name }) => name.endsWith('__c'))];

describe('docs/salesforce.md', () => {
  test.each([...made, ...ofTasks])('has $name as an admin has to make it', (field) => {
    expect(rows).toContain(rowOf(field));
  });

  test('asks for no field that is not written', () => {
    const named = rows.flatMap((row) => /^`(\w+__c)`/.exec(row)?.[1] ?? []);
    expect(named.sort()).toEqual([...made, ...ofTasks].map(({ name }) => name).sort());
  });
});
