import fc from 'fast-check';
import { CSAT_1_5, NPS } from '../../../src/domain/band';
import { checksOf, type ChecksInput } from '../../../src/domain/checks';
import { tenantSettingsSchema } from '../../../src/domain/settings';
import { CHECKS, type Check, type CheckCode, type Match } from '../../../src/domain/types';

const NOW = Date.UTC(2026, 5, 1);
const DAY_MS = 86_400_000;
const settings: ChecksInput['settings'] = {
  suppress: tenantSettingsSchema.shape.suppress.parse({
    closedAccounts: { attribute: 'stage', values: ['Churned'] },
  }),
  checks: { recordFreshDays: 365 },
};
const matched: Match = { outcome: 'matched', contactId: 'c', accountId: 'a', evidence: 'by e-mail' };
const FINE: ChecksInput = {
  facts: {
    match: matched,
    contact: { emailBounced: false, updatedAt: NOW - DAY_MS },
    attributes: { stage: 'Customer' },
  },
  score: { value: 2, scale: NPS },
  comment: 'too slow',
  previousAccountId: null,
  settings,
  now: NOW,
  contradiction: false,
};

function given(change: Partial<Omit<ChecksInput, 'facts'>>, facts: Partial<ChecksInput['facts']> = {}): ChecksInput {
  return { ...FINE, ...change, facts: { ...FINE.facts, ...facts } };
}

function check(input: ChecksInput, code: CheckCode): Check | undefined {
  return checksOf(input).find((one) => one.check === code);
}

test('a case about whom everything is known and well passes all checks, in order', () => {
  expect(checksOf(FINE).map(({ check: code, outcome }) => `${code} ${outcome}`)).toEqual(
    CHECKS.map((code) => `${code} passed`),
  );
});

test.each<readonly [CheckCode, Check['outcome'], ChecksInput]>([
  ['contact_linked', 'failed', given({}, { match: { ...matched, accountId: null } })],
  ['contact_linked', 'failed', given({ previousAccountId: 'b' })],
  ['contact_linked', 'passed', given({ previousAccountId: 'a' })],
  ['contact_linked', 'unknown', given({}, { match: { outcome: 'unmatched', evidence: '' } })],
  ['email_deliverable', 'failed', given({}, { contact: { emailBounced: true, updatedAt: null } })],
  ['email_deliverable', 'unknown', given({}, { contact: { emailBounced: null, updatedAt: NOW } })],
  ['email_deliverable', 'unknown', given({}, { contact: null })],
  ['account_open', 'failed', given({}, { attributes: { stage: 'CHURNED' } })],
  ['account_open', 'unknown', given({}, { attributes: {} })],
  [
    'account_open',
    'unknown',
    given({ settings: { ...settings, suppress: { ...settings.suppress, closedAccounts: null } } }),
  ],
  ['record_fresh', 'passed', given({}, { contact: { emailBounced: null, updatedAt: NOW - 365 * DAY_MS } })],
  ['record_fresh', 'failed', given({}, { contact: { emailBounced: null, updatedAt: NOW - 366 * DAY_MS } })],
  ['record_fresh', 'passed', given({}, { contact: { emailBounced: null, updatedAt: NOW + DAY_MS } })],
  ['record_fresh', 'unknown', given({}, { contact: { emailBounced: null, updatedAt: null } })],
  ['record_fresh', 'unknown', given({}, { contact: null })],
  ['record_fresh', 'unknown', given({ settings: { ...settings, checks: { recordFreshDays: null } } })],
  ['score_fits_comment', 'failed', given({ contradiction: true })],
  ['score_fits_comment', 'unknown', given({ score: null, contradiction: true })],
  ['score_fits_comment', 'unknown', given({ comment: ' ' })],
  ['score_fits_comment', 'unknown', given({ comment: null })],
  ['subject_certain', 'failed', given({}, { match: { outcome: 'unmatched', evidence: 'nobody' } })],
  [
    'subject_certain',
    'failed',
    given(
      {},
      { match: { outcome: 'ambiguous', evidence: '', candidates: [{ contactId: 'c', accountId: 'a', evidence: '' }] } },
    ),
  ],
])('%s: %s', (code, outcome, input) => {
  expect(check(input, code)?.outcome).toBe(outcome);
});

test('details say why, for the person who confirms', () => {
  const worst = given(
    { previousAccountId: 'b', contradiction: true },
    { contact: { emailBounced: true, updatedAt: NOW - 400 * DAY_MS }, attributes: { stage: 'Churned' } },
  );
  expect(checksOf(worst).map(({ detail }) => detail)).toEqual([
    'the contact is linked to another account now than when the case was opened',
    'e-mails to the contact come back',
    'the account is closed, says "stage"',
    'the contact was last changed 400 days ago, more than 365',
    'the words say the opposite of the score',
    'one contact fits',
  ]);
});

test('details never repeat words, scores, ids or evidence', () => {
  const words = fc.string({ minLength: 1, maxLength: 8 }).map((text) => `§${text}§`);
  fc.assert(
    fc.property(words, words, fc.constantFrom(1, 3, 5), (secret, id, value) => {
      const input = given(
        { comment: secret, score: { value, scale: CSAT_1_5 }, previousAccountId: secret },
        {
          match: { outcome: 'matched', contactId: id, accountId: id, evidence: secret },
          attributes: { stage: secret },
        },
      );
      const said = checksOf(input)
        .map(({ detail }) => detail)
        .join(' ');
      expect(said.includes(secret) || said.includes(id)).toBe(false);
    }),
  );
});
