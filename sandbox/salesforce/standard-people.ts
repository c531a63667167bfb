import { DELETABLE, SYSTEM_FIELDS, field, flag, lookup, moment, picklist, text } from './field-notation';
import type { ObjectDef } from './schema';

const READ_ONLY = { readOnly: true } as const;

export const USER: ObjectDef = {
  name: 'User',
  label: 'User',
  labelPlural: 'Users',
  keyPrefix: '005',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    text('Username', 80, { required: true, unique: true }),
    text('LastName', 80, { required: true }),
    text('FirstName', 40),
    text('Name', 121, READ_ONLY),
    text('Alias', 8),
    field('Email', 'email', { length: 128, required: true }),
    text('Title', 80),
    text('Department', 80),
    flag('IsActive', { label: 'Active', defaultValue: true }),
    lookup('ManagerId', ['User']),
    lookup('DelegatedApproverId', ['User']),
    picklist('TimeZoneSidKey', [], { label: 'Time Zone' }),
    picklist('LanguageLocaleKey', [], { label: 'Language', defaultValue: 'en_US' }),
    picklist('UserType', ['Standard', 'CsnOnly', 'CloudIntegrationUser', 'AutomatedProcess', 'PowerPartner', 'Guest'], {
      defaultValue: 'Standard',
      ...READ_ONLY,
    }),
  ],
  children: [{ name: 'ManagedUsers', childType: 'User', field: 'ManagerId' }],
};

export const ORGANIZATION: ObjectDef = {
  name: 'Organization',
  label: 'Organization',
  labelPlural: 'Organizations',
  keyPrefix: '00D',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    text('Name', 80),
    text('Country', 80),
    text('PrimaryContact', 80),
    picklist('TimeZoneSidKey', [], { label: 'Time Zone' }),
    picklist('LanguageLocaleKey', [], { label: 'Language', defaultValue: 'en_US' }),
    picklist('DefaultLocaleSidKey', [], { label: 'Locale', defaultValue: 'en_US' }),
    flag('IsSandbox', READ_ONLY),
    text('InstanceName', 5, READ_ONLY),
    text('NamespacePrefix', 15, READ_ONLY),
    picklist('OrganizationType', [], { ...READ_ONLY, defaultValue: 'Enterprise Edition' }),
    moment('TrialExpirationDate', READ_ONLY),
  ],
};

/** Only there where the admin has switched account teams on. */
export const ACCOUNT_TEAM_MEMBER: ObjectDef = {
  name: 'AccountTeamMember',
  label: 'Account Team Member',
  labelPlural: 'Account Team Member',
  keyPrefix: '01M',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    ...DELETABLE,
    lookup('AccountId', ['Account'], { required: true }),
    lookup('UserId', ['User'], { required: true }),
    picklist('TeamMemberRole', ['Account Manager', 'Customer Success Manager', 'Executive Sponsor', 'Sales Rep']),
    picklist('AccountAccessLevel', ['None', 'Read', 'Edit', 'All']),
  ],
};

/** Only there where the admin has switched the feature on. */
export const OUT_OF_OFFICE: ObjectDef = {
  name: 'OutOfOffice',
  label: 'Out of Office',
  labelPlural: 'Out of Office',
  keyPrefix: '0pO',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    ...DELETABLE,
    lookup('UserId', ['User'], { required: true }),
    moment('StartDate', { required: true }),
    moment('EndDate', { required: true }),
    flag('IsEnabled'),
    text('Message', 40),
  ],
};
