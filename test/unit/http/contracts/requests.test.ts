import { z } from 'zod';
import { TERMINAL_STATUSES } from '../../../../src/domain/case-state';
import { bulkRequest, commandRequest, eraseRequest } from '../../../../src/http/contracts/card-requests';
import { actionRequest, actionsQuery, causeRequest, causesQuery } from '../../../../src/http/contracts/cause-requests';
import { readRequest, type FieldProblem } from '../../../../src/http/contracts/issues';
import { evidenceQuery, queueQuery } from '../../../../src/http/contracts/queue-query';
import { MAY } from '../../../../src/pipeline/actions/role-table';

const KEY = 'a'.repeat(32);

const command = (command: object): ReturnType<typeof readRequest<typeof commandRequest>> =>
  readRequest(commandRequest, { requestId: 'request-1', caseKey: KEY, command });
const problems = (read: { readonly ok: boolean; readonly fields?: readonly FieldProblem[] }): readonly string[] =>
  (read.fields ?? []).map(({ field, message }) => `${field}: ${message}`);

const TOUCH = { kind: 'touch', channel: 'call', result: 'spoke', at: '2026-09-15T10:00:00.123Z' };

describe('a command', () => {
  test('is read with its defaults, instants in ms, words trimmed', () => {
    expect(command({ ...TOUCH, said: { statedIssue: ' it is slow ', rootCause: '' } })).toEqual({
      ok: true,
      value: {
        ...{ requestId: 'request-1', caseKey: KEY, seenSeq: null, record: null },
        command: {
          ...{ ...TOUCH, at: Date.UTC(2026, 8, 15, 10), note: null, contactId: null },
          said: { statedIssue: 'it is slow', rootCause: null },
        },
      },
    });
  });

  test('exists for everything that roles are told of, and for nothing else', () => {
    const known = commandRequest.shape.command.options.flatMap((option) =>
      'options' in option ? option.options.map(({ shape }) => shape.kind.value) : [option.shape.kind.value],
    );
    expect([...new Set(known)].sort()).toEqual(Object.keys(MAY).sort());
  });

  test.each<[string, object, string]>([
    ['an unknown kind', { kind: 'forget' }, 'command.kind: must be one of correct_reason, '],
    ['no note', { kind: 'reassign', to: '101' }, 'command.note: is missing'],
    ['an empty note', { kind: 'reassign', to: '101', note: ' ' }, 'command.note: is empty'],
    ['too long a note', { kind: 'raise', note: 'x'.repeat(5001) }, 'command.note: is longer than 5000 characters'],
    [
      'an unknown channel',
      { ...TOUCH, channel: 'fax' },
      'command.channel: must be one of call, email, meeting, message',
    ],
    ['words for a time', { ...TOUCH, at: 'now' }, 'command.at: write an instant as RFC 3339'],
    [
      'a year that nobody lives to see',
      { kind: 'wait', until: { date: '9999-12-31' }, note: 'x' },
      'command.until.date: the year must lie between 1900 and 2199',
    ],
    [
      'a day that is none',
      { kind: 'wait', until: { date: '2026-02-30' }, note: 'x' },
      'command.until.date: must be a date',
    ],
    ['a number for a text', { kind: 'raise', note: 3 }, 'command.note: must be a text'],
    ['a field of its own', { kind: 'resume', portalId: '1' }, 'command: does not take portalId'],
    [
      'a script for a link',
      { kind: 'set_record', change: { evidence: [{ kind: 'link', ref: 'javascript:alert(1)', label: '' }] } },
      'command.change.evidence.0.ref: ',
    ],
    ['another choice', { kind: 'decide_raise', choice: 'x', note: 'x' }, 'command.choice: must be one of take_over'],
  ])('with %s is told so', (_words, sent, said) => {
    expect(problems(command(sent))).toEqual([expect.stringContaining(said)]);
  });

  test.each([
    [{}, 3],
    [null, 1],
    ['text', 1],
    [[], 1],
  ])('is not %j', (sent, howMany) => {
    expect(problems(readRequest(commandRequest, sent))).toHaveLength(howMany);
  });

  test.each(TERMINAL_STATUSES)(
    'to end as %s may be half filled in: the closing table says what is missing',
    (outcome) => {
      expect(command({ kind: 'close', closing: { outcome }, note: '' })).toMatchObject({ ok: true });
    },
  );
});

describe('a command for many', () => {
  const many = (caseKeys: readonly string[], sent: object): readonly string[] =>
    problems(readRequest(bulkRequest, { requestId: 'request-1', caseKeys, command: sent }));
  /** Keys have no 0, 1, 8 or 9. */
  const keys = (n: number): readonly string[] =>
    Array.from({ length: n }, (_, i) =>
      (0x10000 + i)
        .toString(4)
        .replace(/[01]/g, (d) => (d === '0' ? '4' : '5'))
        .padStart(32, 'a'),
    );

  test('takes up to 200 cases, each once', () => {
    expect(many(keys(200), { kind: 'acknowledge_raise' })).toEqual([]);
    expect(many(keys(201), { kind: 'acknowledge_raise' })).toEqual(['caseKeys: must have at most 200 entries']);
    expect(many([], { kind: 'acknowledge_raise' })).toEqual(['caseKeys: must have at least 1 entry']);
    expect(many([KEY, KEY], { kind: 'acknowledge_raise' })).toEqual(['caseKeys: names one case twice']);
  });

  test('is not for what has to be looked at one by one', () => {
    expect(many([KEY], { kind: 'close', closing: { outcome: 'resolved' } })).toEqual([
      'command.kind: must be one of reassign, acknowledge_handover, acknowledge_raise, touch, join_cause',
    ]);
  });
});

test('an erasure names a person in one way', () => {
  expect(readRequest(eraseRequest, { email: 'ann@acme.example' }).ok).toBe(true);
  expect(readRequest(eraseRequest, { contactId: '601' }).ok).toBe(true);
  for (const sent of [{}, { email: 'ann' }, { email: 'ann@acme.example', contactId: '601' }])
    expect(readRequest(eraseRequest, sent).ok).toBe(false);
});

test('a query may name a filter once or several times', () => {
  expect(readRequest(queueQuery, { tier: 'high', flag: ['breached', 'waiting'], counts: 'false' })).toMatchObject({
    ok: true,
    value: { tier: ['high'], flag: ['breached', 'waiting'], owner: [], scope: 'all', limit: 50, counts: false },
  });
  expect(problems(readRequest(queueQuery, { tier: ['high', 'huge'], limit: '1000' }))).toEqual([
    'tier.1: must be one of critical, high, medium, low',
    'limit: must be at most 200',
  ]);
});

test('every contract can be handed out as JSON schema', () => {
  for (const contract of [commandRequest, bulkRequest, eraseRequest, actionRequest, causeRequest])
    expect(z.toJSONSchema(contract, { io: 'input' })).toMatchObject({ $schema: expect.any(String) as string });
  for (const contract of [queueQuery, evidenceQuery, actionsQuery, causesQuery])
    expect(z.toJSONSchema(contract, { io: 'input' })).toMatchObject({ type: 'object' });
});
