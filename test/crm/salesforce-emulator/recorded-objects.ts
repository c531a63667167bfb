/** Objects of the orgs that were recorded and that no org has to have, for a seed. */
const text = (name: string, more: object = {}) => ({ name, type: 'string', length: 255, ...more });
const lookup = (name: string, parent: string, more: object = {}) => ({
  name,
  type: 'reference',
  referenceTo: [parent],
  relationshipName: name.replace(/Id$/, ''),
  ...more,
});
const object = (name: string, keyPrefix: string, fields: readonly object[]) => ({
  name,
  label: name,
  labelPlural: `${name}s`,
  keyPrefix,
  custom: name.endsWith('__c'),
  fields,
});

export const MOVIE = object('Movie__c', 'a01', [
  text('Name'),
  { name: 'Rating__c', type: 'picklist', values: ['Excellent', 'Good', 'Poor'] },
  { name: 'ReleaseDate__c', type: 'date' },
]);

export const CONTENT_VERSION = object('ContentVersion', '068', [
  { name: 'VersionData', type: 'base64' },
  text('Title'),
  text('Description'),
  text('PathOnClient'),
]);

export const OPPORTUNITY = object('Opportunity', '006', [
  text('Name', { required: true }),
  text('StageName', { required: true }),
  { name: 'CloseDate', type: 'date', required: true },
  lookup('AccountId', 'Account', { childName: 'Opportunities' }),
  lookup('ContactId', 'Contact', { childName: 'Opportunities' }),
  lookup('Pricebook2Id', 'Pricebook2'),
]);

export const PRICEBOOK = object('Pricebook2', '01s', [text('Name')]);

export const ATTRIBUTE_DEFINITION = object('AttributeDefinition', '0tj', [text('Name', { unique: true })]);

export const CUSTOM_SETTING = object('Custom__c', 'a0C', [text('Name'), text('CustomField__c')]);

export const BILLING = [
  object('BillingSchedule', '44b', [text('Name')]),
  object('BillingMilestonePlan', '1gB', [text('Name'), lookup('BillingScheduleId', 'BillingSchedule')]),
  object('BillingMilestonePlanItem', '1gC', [text('Name'), lookup('BillingMilestonePlanId', 'BillingMilestonePlan')]),
];

export const QUOTES = [
  object('Product2', '01t', [text('Name')]),
  object('Quote', '0Q0', [text('CalculationStatus'), { name: 'LineItemCount', type: 'int' }]),
  object('QuoteLineItem', '0QL', [lookup('Product2Id', 'Product2')]),
  object('QuoteLineRelationship', '0yQ', [
    lookup('QuoteId', 'Quote'),
    lookup('MainQuoteLineId', 'QuoteLineItem'),
    lookup('AssociatedQuoteLineId', 'QuoteLineItem'),
  ]),
];
