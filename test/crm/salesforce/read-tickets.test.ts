import { CrmRefused, CrmUnavailable } from '../../../src/ports';
import type { QueryAnswer } from '../../../src/crm-adapters/salesforce/queries';
import { openedSince, ticketsOf } from '../../../src/crm-adapters/salesforce/read-tickets';
import { MONDAY } from '../case-fixtures';

const refused = (code: string): QueryAnswer => ({
  kind: 'refused',
  refusal: { status: 400, code, message: code, fields: [] },
});
const row = (openedAt: number, more: object): { readonly [field: string]: unknown } => ({
  AccountId: '001',
  IsClosed: false,
  CreatedDate: new Date(openedAt).toISOString().replace('Z', '+0000'),
  ...more,
});

describe('support cases of an account', () => {
  test('count while open, as urgent in any spelling, and as recent for thirty days', () => {
    const rows = [
      ...['High', 'critical', 'URGENT', 'Medium', null].map((Priority) => row(MONDAY - 1, { Priority })),
      row(openedSince(MONDAY), { IsClosed: true, Priority: 'High' }),
      row(openedSince(MONDAY) + 1_000, { IsClosed: true, Priority: 'High' }),
      row(MONDAY + 1, {}),
      row(MONDAY, { AccountId: '002' }),
      row(MONDAY, { AccountId: null }),
    ];
    expect(ticketsOf({ kind: 'ok', rows }, MONDAY)).toEqual(
      new Map([
        ['001', { open: 5, openHighPriority: 3, last30Days: 6 }],
        ['002', { open: 1, openHighPriority: 0, last30Days: 1 }],
      ]),
    );
  });

  test('are unknown where they may not be read, which is not the same as none', () => {
    for (const code of ['INVALID_TYPE', 'INVALID_FIELD', 'INSUFFICIENT_ACCESS_OR_READONLY'])
      expect(ticketsOf(refused(code), MONDAY)).toBeNull();
  });

  test('are asked for again where Salesforce only had a bad moment', () => {
    const later: QueryAnswer = { kind: 'later', at: MONDAY, mayHaveHappened: false, because: 'status 503' };
    expect(() => ticketsOf(later, MONDAY)).toThrow(CrmUnavailable);
    expect(() => ticketsOf(refused('MALFORMED_QUERY'), MONDAY)).toThrow(CrmRefused);
  });
});
