import type { DescribedField, DescribedObject } from './describe';
import type { FieldDefinition } from './field-definitions';

/** What an object has to be like for us to write it. */
export interface NeededObject {
  readonly name: string;
  /** Custom fields, which have to be as we define them. */
  readonly fields: readonly FieldDefinition[];
  /** Salesforce's own, which only have to be ours to write. */
  readonly standardFields: readonly string[];
}

/**
 * What is missing, each named so that an admin finds it in Setup.
 *
 * @param there null = the object is not there, or not visible; then nothing else is listed
 */
export function missingOf(needed: NeededObject, there: DescribedObject | null): readonly string[] {
  if (there === null) return [`object ${needed.name}`];
  return [
    ...(there.createable ? [] : [`permission to create ${needed.name}`]),
    ...(there.updateable ? [] : [`permission to edit ${needed.name}`]),
    ...needed.standardFields.flatMap((name) => missingAccess(`${needed.name}.${name}`, there.fields.get(name))),
    ...needed.fields.flatMap((field) =>
      missingField(`${needed.name}.${field.name}`, field, there.fields.get(field.name)),
    ),
  ];
}

function missingAccess(path: string, there: DescribedField | undefined): readonly string[] {
  if (there === undefined) return [`field ${path}`];
  return there.createable && there.updateable ? [] : [`permission to edit ${path}`];
}

function missingField(path: string, wanted: FieldDefinition, there: DescribedField | undefined): readonly string[] {
  if (there?.type !== wanted.type)
    return [there === undefined ? `field ${path}` : `type ${wanted.type} of ${path}, which is ${there.type}`];
  const { length = 0, referenceTo } = wanted;
  const lacking = lackingValues(wanted, there);
  return [
    ...missingAccess(path, there),
    ...(there.length < length ? [`length ${length} of ${path}, which is ${there.length}`] : []),
    ...(lacking.length === 0 ? [] : [`values ${lacking.join(', ')} of ${path}`]),
    ...(referenceTo === undefined || there.referenceTo.includes(referenceTo)
      ? []
      : [`lookup to ${referenceTo} in ${path}`]),
    ...(wanted.key !== true || (there.unique && there.externalId) ? [] : [`unique external id in ${path}`]),
  ];
}

/** A picklist that is not restricted takes a value it has never heard of. */
function lackingValues({ values = [] }: FieldDefinition, there: DescribedField): readonly string[] {
  if (!there.restrictedPicklist) return [];
  const active = new Set(there.picklistValues.filter((one) => one.active).map(({ value }) => value));
  return values.filter((value) => !active.has(value));
}
