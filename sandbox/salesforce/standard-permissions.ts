import { SYSTEM_FIELDS, flag, lookup, moment, text } from './field-notation';
import type { ObjectDef } from './schema';

const READ_ONLY = { readOnly: true } as const;
const REQUIRED = { required: true } as const;

/** What users are allowed, by name; an admin or a package makes them. */
export const PERMISSION_SET: ObjectDef = {
  name: 'PermissionSet',
  label: 'Permission Set',
  labelPlural: 'Permission Sets',
  keyPrefix: '0PS',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    text('Name', 80, REQUIRED),
    text('Label', 80, REQUIRED),
    text('NamespacePrefix', 15, READ_ONLY),
    flag('IsCustom', READ_ONLY),
  ],
};

export const PERMISSION_SET_GROUP: ObjectDef = {
  name: 'PermissionSetGroup',
  label: 'Permission Set Group',
  labelPlural: 'Permission Set Groups',
  keyPrefix: '0PG',
  custom: false,
  fields: [...SYSTEM_FIELDS, text('DeveloperName', 80, REQUIRED), text('MasterLabel', 80, REQUIRED)],
};

export const PERMISSION_SET_GROUP_COMPONENT: ObjectDef = {
  name: 'PermissionSetGroupComponent',
  label: 'Permission Set Group Component',
  labelPlural: 'Permission Set Group Components',
  keyPrefix: '0PH',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    lookup('PermissionSetGroupId', ['PermissionSetGroup'], REQUIRED),
    lookup('PermissionSetId', ['PermissionSet'], REQUIRED),
  ],
};

/** Who has what, given directly or through a group. */
export const PERMISSION_SET_ASSIGNMENT: ObjectDef = {
  name: 'PermissionSetAssignment',
  label: 'Permission Set Assignment',
  labelPlural: 'Permission Set Assignments',
  keyPrefix: '0Pa',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    lookup('AssigneeId', ['User'], REQUIRED),
    lookup('PermissionSetId', ['PermissionSet']),
    lookup('PermissionSetGroupId', ['PermissionSetGroup']),
    moment('ExpirationDate'),
  ],
};
