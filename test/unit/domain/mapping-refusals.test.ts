import { refusedMapping } from '../../../src/domain/mapping-refusals';

test.each([
  ['arr', 'AnnualRevenue', 'its own turnover'],
  ['arr', 'annualrevenue', 'its own turnover'],
  ['arr', ' Account.AnnualRevenue ', 'its own turnover'],
  ['arr', 'annual_revenue', 'its own turnover'],
  ['arr', 'total_revenue', 'every closed deal'],
  ['doNotContact', 'hs_email_optout', 'marketing opt-out'],
  ['doNotContact', 'hs_email_optout_12345', 'marketing opt-out'],
  ['doNotContact', 'HasOptedOutOfEmail', 'marketing opt-out'],
  ['doNotContact', 'hasoptedoutoffax', 'marketing opt-out'],
  ['doNotContact', 'DoNotCall', 'telephone'],
] as const)('%s may not be %s', (kind, field, why) => {
  expect(refusedMapping(kind, field)).toContain(why);
  expect(refusedMapping(kind, field)).toContain('Map a field');
});

test.each([
  ['arr', 'ARR__c'],
  ['arr', 'annual_recurring_revenue'],
  ['arr', 'Annual_Revenue_With_Us__c'],
  ['arr', 'hs_arr'],
  ['doNotContact', 'Do_Not_Contact__c'],
  ['doNotContact', 'do_not_contact'],
  ['doNotContact', 'annualrevenue'],
] as const)('%s may be %s', (kind, field) => {
  expect(refusedMapping(kind, field)).toBeNull();
});

test('the whole sentence', () => {
  expect(refusedMapping('arr', 'AnnualRevenue')).toBe(
    '"AnnualRevenue" cannot be the ARR: it holds what the customer itself earns (its own turnover), not what it pays you: a large customer on a small plan would look like your largest account. Map a field of your own that holds the annual recurring revenue, in the corporate currency.',
  );
});
