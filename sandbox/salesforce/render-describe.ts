import type { ChildRelationship, FieldDef, FieldType, ObjectDef } from './schema';
import { isLongText } from './soql/compile-condition';

type Json = Readonly<Record<string, unknown>>;

const SOAP_TYPES: Partial<Record<FieldType, string>> = {
  id: 'tns:ID',
  reference: 'tns:ID',
  boolean: 'xsd:boolean',
  int: 'xsd:int',
  double: 'xsd:double',
  currency: 'xsd:double',
  percent: 'xsd:double',
  date: 'xsd:date',
  datetime: 'xsd:dateTime',
  time: 'xsd:time',
  base64: 'xsd:base64Binary',
};
const DECIMALS: readonly FieldType[] = ['double', 'currency', 'percent'];
/** What the system gives every record, whoever writes it. */
const GIVEN = [
  'Id',
  'IsDeleted',
  'OwnerId',
  'CreatedDate',
  'CreatedById',
  'LastModifiedDate',
  'LastModifiedById',
].concat('SystemModstamp');
const NAME_FIELDS = ['Name', 'CaseNumber', 'Subject'];
/** Of a byte of text in the database, three in UTF-8. */
const BYTES_PER_CHARACTER = 3;

function sizes({ type, length = 0, scale = 0 }: FieldDef): Json {
  const isId = type === 'id' || type === 'reference';
  return {
    byteLength: isId ? length : length * BYTES_PER_CHARACTER,
    digits: type === 'int' ? 8 : 0,
    length,
    precision: DECIMALS.includes(type) ? 18 : 0,
    scale,
  };
}

function abilities(field: FieldDef): Json {
  const { type, readOnly = false, createOnly = false, required = false } = field;
  const isGiven = GIVEN.includes(field.name) || type === 'boolean';
  const nillable = !isGiven && !required && field.autoNumber === undefined;
  const long = isLongText(field);
  return {
    aggregatable: !long && type !== 'boolean' && type !== 'multipicklist',
    createable: !readOnly,
    defaultedOnCreate: isGiven || field.defaultValue !== undefined || field.autoNumber !== undefined,
    filterable: !long,
    groupable: !long && !DECIMALS.includes(type) && type !== 'datetime' && type !== 'multipicklist',
    nillable,
    permissionable: nillable && !readOnly,
    sortable: !long && type !== 'multipicklist',
    updateable: !readOnly && !createOnly,
  };
}

function links({ type, referenceTo = [], relationshipName }: FieldDef): Json {
  const several = referenceTo.length > 1;
  return {
    cascadeDelete: false,
    namePointing: several,
    polymorphicForeignKey: several,
    referenceTargetField: null,
    referenceTo,
    relationshipName: relationshipName ?? null,
    relationshipOrder: null,
    restrictedDelete: false,
    searchPrefilterable: type === 'reference',
    writeRequiresMasterRead: false,
  };
}

function values({ values: listed = [], defaultValue = null, restricted = false }: FieldDef): Json {
  return {
    controllerName: null,
    defaultValue,
    defaultValueFormula: null,
    dependentPicklist: false,
    picklistValues: listed.map((value) => ({
      active: true,
      defaultValue: value === defaultValue,
      label: value,
      validFor: null,
      value,
    })),
    restrictedPicklist: restricted,
  };
}

/** Nothing of what these switch on is emulated. */
const PLAIN = {
  aiPredictionField: false,
  calculated: false,
  calculatedFormula: null,
  compoundFieldName: null,
  deprecatedAndHidden: false,
  displayLocationInDecimal: false,
  encrypted: false,
  filteredLookupInfo: null,
  formulaTreatNullNumberAsZero: false,
  highScaleNumber: false,
  htmlFormatted: false,
  inlineHelpText: null,
  mask: null,
  maskType: null,
  queryByDistance: false,
} as const;

function renderField(field: FieldDef): Json {
  const { name, label, type, custom = false, externalId = false, unique = false, caseSensitive = false } = field;
  const nameField = NAME_FIELDS.includes(name);
  return {
    ...PLAIN,
    ...sizes(field),
    ...abilities(field),
    ...links(field),
    ...values(field),
    autoNumber: field.autoNumber !== undefined,
    caseSensitive,
    custom,
    externalId,
    extraTypeInfo: type === 'textarea' ? 'plaintextarea' : null,
    idLookup: name === 'Id' || type === 'email' || externalId || (nameField && custom),
    label,
    name,
    nameField,
    soapType: SOAP_TYPES[type] ?? 'xsd:string',
    type,
    unique,
  };
}

function renderChild({ name, childType, field }: ChildRelationship): Json {
  return {
    cascadeDelete: childType === 'Task' || childType === 'Event',
    childSObject: childType,
    deprecatedAndHidden: false,
    field,
    junctionIdListNames: [],
    junctionReferenceTo: [],
    relationshipName: name,
    restrictedDelete: false,
  };
}

/** What a describe is rendered for. */
export interface Described {
  readonly object: ObjectDef;
  /** 'v64.0' */
  readonly version: string;
  /** Child types the org has. */
  readonly children: readonly ChildRelationship[];
}

/** An object in one paragraph, as the list of all objects has it. */
export function renderBrief({ object, version }: Pick<Described, 'object' | 'version'>): Json {
  const { name, label, labelPlural, keyPrefix, custom } = object;
  const sobject = `/services/data/${version}/sobjects/${name}`;
  return {
    activateable: false,
    associateEntityType: null,
    associateParentEntity: null,
    createable: true,
    custom,
    customSetting: false,
    deepCloneable: false,
    deletable: object.fields.some((field) => field.name === 'IsDeleted'),
    deprecatedAndHidden: false,
    feedEnabled: false,
    hasSubtypes: false,
    isInterface: false,
    isSubtype: false,
    keyPrefix,
    label,
    labelPlural,
    layoutable: true,
    mergeable: false,
    mruEnabled: true,
    name,
    queryable: true,
    replicateable: true,
    retrieveable: true,
    searchable: true,
    triggerable: true,
    undeletable: true,
    updateable: true,
    urls: { rowTemplate: `${sobject}/{ID}`, describe: `${sobject}/describe`, sobject },
  };
}

const MASTER_TYPE = '012000000000000AAA';

function details({ object: { name, labelPlural, keyPrefix }, version }: Described, instance: string): Json {
  const base = `/services/data/${version}/sobjects/${name}`;
  const master = {
    active: true,
    available: true,
    defaultRecordTypeMapping: true,
    developerName: 'Master',
    master: true,
  };
  const urls = { layout: `${base}/describe/layouts/${MASTER_TYPE}` };
  return {
    actionOverrides: [],
    compactLayoutable: true,
    defaultImplementation: null,
    extendedBy: null,
    extendsInterfaces: null,
    implementedBy: null,
    implementsInterfaces: null,
    listviewable: null,
    lookupLayoutable: null,
    namedLayoutInfos: [],
    networkScopeFieldName: null,
    recordTypeInfos: [{ ...master, name: 'Master', recordTypeId: MASTER_TYPE, urls }],
    searchLayoutable: true,
    sobjectDescribeOption: 'FULL',
    supportedScopes: [
      { label: `All ${labelPlural.toLowerCase()}`, name: 'everything' },
      { label: `My ${labelPlural.toLowerCase()}`, name: 'mine' },
    ],
    urls: {
      compactLayouts: `${base}/describe/compactLayouts`,
      rowTemplate: `${base}/{ID}`,
      uiDetailTemplate: `${instance}/{ID}`,
      uiEditTemplate: `${instance}/{ID}/e`,
      describe: `${base}/describe`,
      uiNewRecord: `${instance}/${keyPrefix}/e`,
      quickActions: `${base}/quickActions`,
      layouts: `${base}/describe/layouts`,
      sobject: base,
    },
  };
}

/** An object with all its fields. @param instance origin of the org's pages */
export function renderDescribe(described: Described, instance: string): Json {
  return {
    ...renderBrief(described),
    ...details(described, instance),
    childRelationships: described.children.map(renderChild),
    fields: described.object.fields.map(renderField),
  };
}
