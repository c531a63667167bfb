import {
  DELETABLE,
  OWNER,
  SYSTEM_FIELDS,
  amount,
  area,
  field,
  flag,
  lookup,
  moment,
  picklist,
  text,
} from './field-notation';
import type { FieldDef, ObjectDef } from './schema';

/** The product's words as its package puts them into the org: written down once more, see ../README.md. */
const STATUSES = [
  'needs_verification',
  'open',
  'contacted',
  'in_progress',
  'waiting_on_customer',
  'resolved',
  'partially_resolved',
  'escalated',
  'churned',
  'withdrawn',
];
const TIERS = ['critical', 'high', 'medium', 'low'];
const PROCESSES = ['standard', 'safety', 'legal', 'regulated', 'non_conformance'];
const REASONS = [
  'billing_pricing',
  'product_gap',
  'reliability_performance',
  'usability',
  'onboarding_implementation',
  'support_experience',
  'account_management',
  'service_delivery',
  'security_compliance',
  'competitor_value',
  'unclear',
];
const FLAGS = ['safety', 'legal', 'regulated_complaint', 'churn_intent', 'executive', 'repeat_failure', 'about_owner'];
const CLOCK_STATES = ['running', 'paused', 'met', 'breached', 'cancelled'];

const VERDICTS = ['open', 'in_time', 'late'];

const RESTRICTED = { restricted: true } as const;
const OUR_KEY = { externalId: true, unique: true, caseSensitive: true } as const;

const several = (name: string, values: readonly string[]): FieldDef =>
  field(name, 'multipicklist', { values, length: 4_099, ...RESTRICTED });

const clockDetails = (clock: string): readonly FieldDef[] => [
  amount(`${clock}_Cycle__c`, 'double', 0),
  amount(`${clock}_Elapsed_Minutes__c`, 'double', 0),
  amount(`${clock}_Paused_Minutes__c`, 'double', 0),
  picklist(`${clock}_Verdict__c`, VERDICTS, RESTRICTED),
];

const ENDINGS = STATUSES.slice(5);
const AREAS = ['product', 'service_delivery', 'billing', 'onboarding', 'communication', 'other'];

/** What people find out about a case, and how it ends. */
const DOCUMENTATION: readonly FieldDef[] = [
  amount('Queue_Rank__c', 'double', 0),
  moment('First_Touch_At__c'),
  moment('Closed_At__c'),
  area('Stated_Issue__c', 32_768),
  area('Desired_Outcome__c', 32_768),
  area('Next_Step__c', 32_768),
  moment('Next_Step_Due__c'),
  picklist('Root_Cause_Area__c', AREAS, RESTRICTED),
  area('Root_Cause__c', 32_768),
  area('Evidence__c', 32_768),
  amount('Corrective_Actions__c', 'double', 0),
  text('Common_Cause__c', 255),
  moment('Confirmed_At__c'),
  text('Confirmed_By__c', 255),
  area('Lessons_Learned__c', 32_768),
  picklist('Outcome__c', ENDINGS, RESTRICTED),
  picklist('Outcome_Because__c', ['remaining', 'no_response'], RESTRICTED),
  area('Remaining__c', 32_768),
  picklist('Escalated_To__c', ['product', 'leadership', 'save_play', 'process'], RESTRICTED),
  lookup('Receiver__c', ['User']),
  text('Reference__c', 255),
  area('Closing_Reason__c', 32_768),
  moment('Follow_Up_Due__c'),
  picklist('Follow_Up_Result__c', ['saved', 'lost', 'pending'], RESTRICTED),
  moment('Churned_At__c'),
];

export const DETRACTOR_CASE: ObjectDef = {
  name: 'Detractor_Case__c',
  label: 'Detractor Case',
  labelPlural: 'Detractor Cases',
  keyPrefix: 'a0D',
  custom: true,
  fields: [
    ...SYSTEM_FIELDS,
    ...DELETABLE,
    OWNER,
    text('Name', 80, { label: 'Case Number', readOnly: true, autoNumber: { prefix: 'DC-', digits: 6 } }),
    text('External_Key__c', 64, { required: true, ...OUR_KEY }),
    text('Title__c', 255),
    picklist('Status__c', STATUSES, { required: true, ...RESTRICTED }),
    picklist('Risk_Tier__c', TIERS, RESTRICTED),
    picklist('Process__c', PROCESSES, RESTRICTED),
    flag('Restricted__c'),
    amount('Score__c', 'double', 2),
    amount('Score_Max__c', 'double', 2),
    text('Metric__c', 40),
    area('Verbatim__c', 32_768),
    picklist('Reason__c', REASONS, RESTRICTED),
    several('Secondary_Reasons__c', REASONS),
    amount('Reason_Confidence__c', 'double', 2),
    area('Reason_Evidence__c', 32_768),
    several('Flags__c', FLAGS),
    area('Owner_Reason__c', 32_768),
    lookup('Raised_To__c', ['User']),
    lookup('Account__c', ['Account']),
    lookup('Contact__c', ['Contact']),
    text('Account_Name__c', 255),
    moment('Responded_At__c'),
    moment('Opened_At__c'),
    moment('First_Touch_Due__c'),
    moment('First_Touch_Breached_At__c'),
    picklist('First_Touch_Clock__c', CLOCK_STATES, RESTRICTED),
    ...clockDetails('First_Touch'),
    moment('Resolution_Due__c'),
    moment('Resolution_Breached_At__c'),
    picklist('Resolution_Clock__c', CLOCK_STATES, RESTRICTED),
    ...clockDetails('Resolution'),
    text('Lead_Case_Key__c', 32),
    text('Previous_Case_Key__c', 32),
    area('Loop_Log__c', 32_768),
    ...DOCUMENTATION,
  ],
  children: [{ name: 'Tasks', childType: 'Task', field: 'WhatId' }],
};

/** Custom fields of Activity show on Task and on Event. */
export const ACTIVITY_FIELDS: readonly FieldDef[] = [
  text('Closed_Loop_Key__c', 80, OUR_KEY),
  // The exact time: ActivityDate has none.
  moment('Closed_Loop_Due__c'),
  text('Closed_Loop_Case__c', 32),
];
