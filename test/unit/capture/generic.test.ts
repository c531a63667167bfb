import { NPS } from '../../../src/domain/band';
import { SOURCE_IDS, sourceById } from '../../../src/capture/registry';
import { SIGNATURE_SCHEMES } from '../../../src/capture/signature-schemes';
import { event, fixture, observed, parse } from './parse-generic';

const unusable = (reason: string) => ({ kind: 'unusable', reason });

describe('the registry', () => {
  test('finds the generic source by its id, signed as the specification says', () => {
    expect(SOURCE_IDS).toEqual(['generic']);
    expect(sourceById('generic')).toMatchObject({
      id: 'generic',
      signature: SIGNATURE_SCHEMES.standardWebhooks,
      deliveryIdHeader: 'webhook-id',
    });
    expect(sourceById('nobody')).toBeUndefined();
  });
});

describe('a generic body', () => {
  test('as a snapshot states every field', () => {
    expect(observed(fixture('completed.snapshot.json'))).toEqual({
      responseId: 'r-20481',
      mode: 'snapshot',
      kind: 'completed',
      version: { at: Date.UTC(2026, 10, 19, 14, 4, 58), seq: 3 },
      fields: {
        score: { value: 3, scale: NPS },
        comment: 'Invoices list seats we cancelled in June. Third time now.',
        complete: true,
        person: {
          externalId: 'user-311',
          email: 'mira.okafor@northwind.example',
          name: 'Mira Okafor',
          phone: '+1 555 0100',
        },
        company: { externalId: 'acct-88', name: 'Northwind Freight', domain: 'northwind.example' },
        respondedAt: Date.UTC(2026, 10, 19, 14, 2, 9),
        survey: { id: 'relationship-q4', name: 'Relationship survey, Q4' },
        channel: 'email',
        language: 'en',
        answers: [
          { id: 'q1', label: 'How likely are you to recommend us?', type: 'scale', value: 3 },
          { id: 'q2', label: 'Which parts do you use?', type: 'choices', value: ['billing', 'reports'] },
        ],
        properties: { plan: 'business', seats: 140, beta: false, coupon: null },
      },
      problems: [],
    });
  });

  test('as a snapshot says null for what is absent', () => {
    const { fields, kind } = observed(fixture('created.score-only.json'));
    expect(kind).toBe('created');
    expect(fields).toMatchObject({ comment: null, answers: null, properties: null, complete: null });
    expect(Object.keys(fields)).toHaveLength(11);
    expect(fields.person?.email).toBe('mira.okafor@northwind.example');
  });

  test('as a delta states only what is present', () => {
    expect(observed(fixture('updated.comment-delta.json'))).toMatchObject({
      mode: 'delta',
      fields: { comment: 'Invoices list seats we cancelled in June.' },
    });
    expect(Object.keys(observed(event({ mode: 'delta', comment: null, score: null })).fields)).toEqual([
      'score',
      'comment',
    ]);
    expect(observed(event({ mode: 'delta' })).fields).toEqual({});
  });

  test('as a delta tells the person from the company', () => {
    const stated = (respondent: unknown) => observed(event({ mode: 'delta', respondent })).fields;
    expect(Object.keys(stated({ email: 'a@b.example' }))).toEqual(['person']);
    expect(Object.keys(stated({ company: { name: 'Acme' } }))).toEqual(['company']);
    expect(stated({ company: null })).toEqual({ company: null });
    expect(stated(null)).toEqual({ person: null, company: null });
    expect(stated({})).toEqual({});
  });

  test('as a deletion states nothing else, and needs a time to be ordered by', () => {
    expect(observed(fixture('deleted.json'))).toMatchObject({
      kind: 'deleted',
      mode: 'delta',
      version: { at: Date.UTC(2026, 10, 21, 8), seq: null },
      fields: {},
    });
    expect(parse(event({ score: 11 }, 'r.deleted'))).toEqual(unusable('data.updated_at: a deletion needs its time'));
  });

  test('as a completed event is complete, unless it says otherwise', () => {
    expect(observed(event({}, 'r.completed')).fields.complete).toBe(true);
    expect(observed(event({ mode: 'delta' }, 'r.completed')).fields).toEqual({ complete: true });
    expect(observed(event({ complete: false }, 'r.completed')).fields.complete).toBe(false);
    expect(observed(event({}, 'r.updated')).fields.complete).toBeNull();
  });

  test('as a test needs no data', () => {
    expect(parse(fixture('test-event.json'))).toEqual({ kind: 'test', reason: 'type: a test event' });
  });

  test('with an event it does not know is ignored', () => {
    for (const type of ['survey.sent', 'created', 'x.createdd', '']) {
      expect(parse({ type, data: {} })).toMatchObject({ kind: 'ignored' });
    }
  });
});

describe('the version of an observation', () => {
  const at = (data: object, timestamp?: unknown) => observed({ ...event(data), timestamp }).version;
  const noon = Date.UTC(2026, 10, 19, 12);

  test('is when the response changed, else when the event was made, else unknown', () => {
    expect(at({ updated_at: '2026-11-19T12:00:00Z' }, '2026-11-19T13:00:00Z')).toEqual({ at: noon, seq: null });
    expect(at({}, '2026-11-19T12:00:00Z')).toEqual({ at: noon, seq: null });
    expect(at({ updated_at: null })).toEqual({ at: null, seq: null });
  });

  test('takes zones and fractions', () => {
    expect(at({ updated_at: '2026-11-19T13:00:00+01:00' }).at).toBe(noon);
    expect(at({ updated_at: '2026-11-19T12:00:00.123456Z' }).at).toBe(noon + 123);
  });

  test.each(['2026-11-19', '2026-11-19T12:00:00', '2026-11-19 12:00:00Z', '19/11/2026', 1795089600, 'soon', true, {}])(
    'is refused as %p',
    (updated_at) => {
      const reason = 'send an ISO 8601 time with its zone, such as 2026-11-20T10:15:00Z';
      expect(parse(event({ updated_at }))).toEqual(unusable(`data.updated_at: ${reason}`));
      expect(parse({ ...event({}), timestamp: updated_at })).toEqual(unusable(`timestamp: ${reason}`));
    },
  );

  test('may not lie over a day ahead of the receipt, or it would win every merge to come', () => {
    expect(at({ updated_at: '2026-11-23T08:00:00Z' }).at).toBe(Date.UTC(2026, 10, 23, 8));
    expect(parse(event({ updated_at: '2026-11-23T08:00:01Z' }))).toEqual(
      unusable('data.updated_at: lies over a day ahead: correct the clock of the sender'),
    );
  });

  test('has a counter: a whole number, or its digits as text', () => {
    expect(at({ seq: 7 }).seq).toBe(7);
    expect(at({ seq: '7' }).seq).toBe(7);
    for (const seq of [-1, 1.5, 'x', '', '1e3', 2 ** 53, true]) {
      expect(parse(event({ seq }))).toEqual(unusable('data.seq: send a whole number from 0'));
    }
  });
});

describe('identity and mode are read strictly', () => {
  const idFix = 'send a text of 1 to 256 characters (a number above 2^53 loses digits: send it as text)';

  test('an id is a text; a whole number becomes one', () => {
    expect(observed(event({ response_id: ' r9 ' })).responseId).toBe('r9');
    expect(observed(event({ response_id: 4802463602049999 })).responseId).toBe('4802463602049999');
  });

  test.each(['', '  ', 'x'.repeat(257), null, true, 1.5, 2 ** 53, {}, []])('the id %p is refused', (response_id) => {
    expect(parse(event({ response_id }))).toEqual(unusable(`data.response_id: ${idFix}`));
  });

  test('a missing id, event name or data is named', () => {
    expect(parse({ type: 'r.created', data: {} })).toEqual(unusable(`data.response_id: ${idFix}`));
    expect(parse({ data: { response_id: 'r1' } })).toEqual(
      unusable('type: send the name of the event, ending in one of .created, .updated, .completed, .deleted, .test'),
    );
    expect(parse({ type: 'r.created' })).toEqual(unusable('data: send an object with "response_id"'));
    for (const body of [3, '"text"', 'null', true]) {
      expect(parse(body)).toEqual(unusable('body: send an object with "type" and "data"'));
    }
  });

  test('a misspelt mode is refused, because a snapshot clears what it does not say', () => {
    expect(parse(event({ mode: 'partial' }))).toEqual(unusable('data.mode: send "snapshot" or "delta"'));
    expect(observed(event({ mode: null })).mode).toBe('snapshot');
  });
});

describe('a list of events', () => {
  test('keeps the sound ones and tells what is wrong with the others', () => {
    const result = parse(fixture('batch.mixed.json'));
    expect(result).toMatchObject({
      kind: 'observations',
      observations: [
        { responseId: 't-1', fields: { score: { value: 2 } }, version: { at: Date.UTC(2026, 10, 19, 8) } },
        { responseId: '4', fields: { score: { value: 5 }, person: null } },
      ],
      problems: [
        '[1].data.score: send a number from 1 to 5 (csat), or correct the scale',
        '[3].data.respondent.email: send one plain e-mail address',
      ],
    });
  });

  test('is unusable when nothing in it is sound, with the reason of each', () => {
    expect(parse([event({ score: 11 }), 5])).toEqual(
      unusable(
        '[0].data.score: send a whole number from 0 to 10 (nps), or correct the scale; ' +
          '[1].body: send an object with "type" and "data"',
      ),
    );
  });

  test('of tests is a test, of tests and unknown events is ignored, of none is ignored', () => {
    const probe = { type: 'x.test' };
    expect(parse([probe, probe])).toMatchObject({ kind: 'test' });
    expect(parse([probe, { type: 'x.sent' }])).toMatchObject({ kind: 'ignored' });
    expect(parse([probe, event({ score: 'x' })])).toMatchObject({ kind: 'unusable' });
    expect(parse([])).toEqual({ kind: 'ignored', reason: 'body: an empty list' });
  });

  test('holds at most a thousand', () => {
    expect(parse(Array.from({ length: 1000 }, () => event({})))).toMatchObject({ kind: 'observations' });
    expect(parse(Array.from({ length: 1001 }, () => event({})))).toEqual(
      unusable('body: send at most 1000 responses at once'),
    );
  });

  test('does not answer a thousand faults with a thousand sentences', () => {
    const result = parse([event({}), ...Array.from({ length: 999 }, () => event({ score: 'x' }))]);
    expect(result.kind === 'observations' && result.problems).toHaveLength(21);
    expect(result.kind === 'observations' && result.problems.at(-1)).toBe('and 979 more');
  });
});
