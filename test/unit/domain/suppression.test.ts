import fc from 'fast-check';
import { tenantSettingsSchema } from '../../../src/domain/settings';
import { suppressionOf } from '../../../src/domain/suppression';
import type { Match, Scalar } from '../../../src/domain/types';

const settings = {
  suppress: tenantSettingsSchema.shape.suppress.parse({
    internalDomains: ['acme.com', '@Acme.de', '*.lab.example'],
    testAccounts: ['001A'],
    surveyIds: ['sv_old'],
    closedAccounts: { attribute: 'stage', values: ['Churned', 'Closed'] },
  }),
};

const response = (email: string | null, surveyId: string | null = null) => ({
  person: { externalId: null, email, name: null, phone: null },
  survey: surveyId === null ? null : { id: surveyId, name: null },
});

const facts = (accountId: string | null, attributes: Record<string, Scalar> = {}) => ({
  match: { outcome: 'matched', contactId: 'c', accountId, evidence: '' } satisfies Match,
  attributes,
});

describe('before the CRM was read', () => {
  test.each([
    ['ann@acme.com', 'internal domain (suppress.internalDomains)'],
    ['ANN@ACME.COM', 'internal domain (suppress.internalDomains)'],
    ['ann@mail.acme.com', 'internal domain (suppress.internalDomains)'],
    ['ann@acme.com.', 'internal domain (suppress.internalDomains)'],
    ['ann@acme.de', 'internal domain (suppress.internalDomains)'],
    ['bot@x.lab.example', 'internal domain (suppress.internalDomains)'],
    ['ann@notacme.com', null],
    ['acme.com@customer.org', null],
    ['"a@acme.com"@customer.org', null],
    ['acme.com', null],
    ['ann@', null],
    ['', null],
    [null, null],
  ])('%p: %p', (email, reason) => {
    expect(suppressionOf(response(email), null, settings)).toBe(reason);
  });

  test('a survey that is not followed up', () => {
    expect(suppressionOf(response('x@y.z', 'SV_OLD'), null, settings)).toBe(
      'survey not followed up (suppress.surveyIds)',
    );
    expect(suppressionOf(response('x@y.z', 'sv_new'), null, settings)).toBeNull();
  });

  test('a response of nobody', () => {
    expect(suppressionOf({ person: null, survey: null }, null, settings)).toBeNull();
  });
});

describe('with what the CRM says', () => {
  test.each([
    ['a test account', facts('001a'), 'test account (suppress.testAccounts)'],
    ['another account', facts('002'), null],
    ['no account', facts(null), null],
    ['a closed account', facts('002', { stage: ' churned' }), 'closed account (suppress.closedAccounts)'],
    ['an open account', facts('002', { stage: 'Customer' }), null],
    ['an account nobody filled in', facts('002', { stage: null }), null],
    ['nobody found', { match: { outcome: 'unmatched', evidence: '' } as const, attributes: {} }, null],
  ])('%s', (_name, known, reason) => {
    expect(suppressionOf(response('x@customer.org'), known, settings)).toBe(reason);
  });
});

test('nobody is suppressed by settings that name nobody', () => {
  const none = { suppress: tenantSettingsSchema.shape.suppress.parse({}) };
  fc.assert(
    fc.property(fc.option(fc.emailAddress()), fc.option(fc.string()), (email, id) => {
      expect(suppressionOf(response(email, id), facts(id, { stage: id }), none)).toBeNull();
    }),
  );
});

test('case decides nothing, and no reason repeats what was sent', () => {
  const mixed = (text: string) => fc.array(fc.boolean()).map((ups) => recase(text, ups));
  fc.assert(
    fc.property(mixed('someone@mail.acme.com'), mixed('Customer'), mixed('001a'), (email, stage, id) => {
      const bySender = suppressionOf(response(email), null, settings);
      expect(bySender).toBe('internal domain (suppress.internalDomains)');
      expect(suppressionOf(response('x@y.z'), facts(id, { stage }), settings)).toBe(
        'test account (suppress.testAccounts)',
      );
    }),
  );
});

function recase(text: string, ups: readonly boolean[]): string {
  return text.replace(/./g, (one, at: number) => (ups[at % (ups.length || 1)] === true ? one.toUpperCase() : one));
}
