import * as fc from 'fast-check';
import type { CaseEventBody } from '../../../src/domain/case-events';
import type { PersonalData } from '../../../src/domain/case-state';
import { cleanText } from '../../../src/capture/clean-json';
import { linkHash } from '../../../src/audit-hashes';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, nextStep, openCase, type Tables, type Tenancy } from './given';

const RAISED = { body: { type: 'raised', to: '102', because: 'rule' } } as const;
const TOLD = { body: { type: 'diverted', process: 'legal' }, personal: { verbatim: 'I call my lawyer' } } as const;

describe.each(ENGINES)('on %s, chains', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
  });

  const verify = () => tables.stores.cases.verifyChains(tables.db, own.tenantId);
  const go = async (caseKey: string, bodies: Parameters<typeof nextStep>[2]): Promise<void> => {
    const found = await tables.stores.cases.loadForUpdate(tables.db, own.tenantId, [caseKey]);
    const one = found.get(caseKey);
    if (one === undefined) throw new Error('no case');
    await tables.stores.cases.append(tables.db, own.tenantId, [nextStep(one.state, one.headHash, bodies)]);
  };
  /** What somebody with the rights of the database's owner can do behind our back. */
  const tamper = (statement: string, values: readonly unknown[] = []): Promise<unknown> =>
    tables.db.tx(async (sql) => {
      await sql.query('alter table case_events disable trigger case_events_append_only');
      await sql.query(statement, [own.tenantId, ...values]);
      await sql.query('alter table case_events enable trigger case_events_append_only');
    });
  /** A case of four events: opened, task opened, raised, diverted. */
  const given = async (caseKey?: string): Promise<string> => {
    const { state } = await openCase(own, caseKey === undefined ? {} : { caseKey });
    await go(state.caseKey, [RAISED]);
    await go(state.caseKey, [TOLD]);
    return state.caseKey;
  };

  test('what was only ever appended to is intact', async () => {
    await given();
    await given();
    expect(await verify()).toBeNull();
  });

  test.each([
    ['body', `update case_events set body = body || '{"to":"105"}' where tenant_id = $1 and seq = 3`],
    ['type', `update case_events set type = 'diverted' where tenant_id = $1 and seq = 3`],
    ['time', `update case_events set at = at + interval '1 millisecond' where tenant_id = $1 and seq = 3`],
    ['actor', `update case_events set actor = '{"kind":"user","id":"7"}' where tenant_id = $1 and seq = 3`],
    ['hash', `update case_events set hash = repeat('a', 64) where tenant_id = $1 and seq = 3`],
  ])('a changed %s is found at its event', async (_, statement) => {
    const caseKey = await given();
    await tamper(statement);
    expect(await verify()).toEqual({ caseKey, seq: 3, problem: 'the event was changed' });
  });

  /** Rewrites an event so that its own hash is right. */
  const forge = async (seq: number): Promise<void> => {
    const [event] = await tables.db.query<Parameters<typeof linkHash>[0]>(
      `select case_key as "caseKey", seq, type, at, actor, body, prev_hash as "prevHash" from case_events
       where tenant_id = $1 and seq = $2`,
      [own.tenantId, seq],
    );
    if (event === undefined) throw new Error('no event');
    const body = { ...event.body, to: '105' };
    const forged = [JSON.stringify(body), linkHash({ ...event, body }), seq];
    await tamper('update case_events set body = $2::jsonb, hash = $3 where tenant_id = $1 and seq = $4', forged);
  };

  test('a body that was changed together with its own hash is found at the next event', async () => {
    const caseKey = await given();
    await forge(3);
    expect(await verify()).toEqual({ caseKey, seq: 4, problem: 'the link to the event before it is broken' });
  });

  test('the newest event, changed together with its own hash, is found by the head', async () => {
    const caseKey = await given();
    await forge(4);
    expect(await verify()).toEqual({ caseKey, seq: 4, problem: 'the newest event is missing or was changed' });
  });

  test('a removed middle event is named', async () => {
    const caseKey = await given();
    await tamper('delete from case_events where tenant_id = $1 and seq = 3');
    expect(await verify()).toEqual({ caseKey, seq: 4, problem: 'event 3 is missing' });
  });

  test('a removed middle event whose place was filled is found by the broken link', async () => {
    const caseKey = await given();
    await tamper('delete from case_event_personal where tenant_id = $1 and seq = 4');
    await tamper('delete from case_events where tenant_id = $1 and seq = 3');
    await tamper('update case_events set seq = 3 where tenant_id = $1 and seq = 4');
    expect(await verify()).toEqual({ caseKey, seq: 3, problem: 'the link to the event before it is broken' });
  });

  test('removed newest events are found by the head', async () => {
    const caseKey = await given();
    await tamper('delete from case_event_personal where tenant_id = $1 and seq = 4');
    await tamper('delete from case_events where tenant_id = $1 and seq = 4');
    expect(await verify()).toEqual({ caseKey, seq: 4, problem: 'the newest event is missing or was changed' });
  });

  test('also where the case was made to end earlier', async () => {
    const caseKey = await given();
    await tamper('delete from case_event_personal where tenant_id = $1 and seq = 4');
    await tamper('delete from case_events where tenant_id = $1 and seq = 4');
    await tables.db.query('update cases set seq = 3 where tenant_id = $1', [own.tenantId]);
    expect(await verify()).toEqual({ caseKey, seq: 3, problem: 'the newest event is missing or was changed' });
  });

  test('a case without any event is found', async () => {
    const caseKey = await given();
    await tamper('delete from case_event_personal where tenant_id = $1');
    await tamper('delete from case_events where tenant_id = $1');
    expect(await verify()).toEqual({ caseKey, seq: 4, problem: 'the newest event is missing or was changed' });
  });

  test.each(['value', 'salt'])('a changed personal %s is named with its field, not its content', async (column) => {
    const caseKey = await given();
    await tables.db.query(
      `update case_event_personal set ${column} = 'x' where tenant_id = $1 and field = 'contactEmail'`,
      [own.tenantId],
    );
    expect(await verify()).toEqual({ caseKey, seq: 1, problem: 'the personal field contactEmail was changed' });
  });

  test('a personal value that no event speaks of is found', async () => {
    const caseKey = await given();
    await tables.db.query(`insert into case_event_personal values ($1, $2, 3, 'verbatim', 'salt', 'never said')`, [
      own.tenantId,
      caseKey,
    ]);
    expect(await verify()).toEqual({ caseKey, seq: 3, problem: 'the personal field verbatim was changed' });
  });

  test('a person who was erased leaves an intact chain', async () => {
    await given();
    await tables.db.query('delete from case_event_personal where tenant_id = $1', [own.tenantId]);
    await tables.db.query(`update cases set personal = '{}' where tenant_id = $1`, [own.tenantId]);
    expect(await verify()).toBeNull();
  });

  test.each([
    ['status', `state = jsonb_set(state, '{status}', '"resolved"')`, 'status of the case is not what its events say'],
    ['owner', `owner_id = '105'`, 'the column ownerId of the case is not what its events say'],
    ['end', `closed_at = opened_at`, 'the column closedAt of the case is not what its events say'],
    ['cause', `cause_id = 'CC-7'`, 'the column causeId of the case is not what its events say'],
    ['action', `action_ids = '{CA-7}'`, 'the column actionIds of the case is not what its events say'],
    ['row', `state = '{"a": 1}'`, 'the case cannot be read'],
    [
      'words',
      `personal = jsonb_set(personal, '{verbatim}', '"all is well"')`,
      'the personal field verbatim of the case is not what its events say',
    ],
  ])('a case whose %s is not what its events fold to is named', async (_, change, problem) => {
    const caseKey = await given();
    await tables.db.query(`update cases set ${change} where tenant_id = $1`, [own.tenantId]);
    expect(await verify()).toEqual({ caseKey, seq: 4, problem });
  });

  test('lines made of events are words: they are not compared', async () => {
    await given();
    await tables.db.query(`update cases set state = jsonb_set(state, '{log}', '[]') where tenant_id = $1`, [
      own.tenantId,
    ]);
    expect(await verify()).toBeNull();
  });

  test('a tenant of many pages is walked to the end', async () => {
    for (let n = 0; n < 205; n += 1) await openCase(own, { caseKey: `case${String(n).padStart(3, '0')}` });
    expect(await verify()).toBeNull();
    await tamper(`update case_events set actor = '{}' where tenant_id = $1 and seq = 2 and case_key = 'case204'`);
    expect(await verify()).toEqual({ caseKey: 'case204', seq: 2, problem: 'the event was changed' });
  });

  test('another tenant’s broken chain is not ours', async () => {
    await given();
    await tamper(`update case_events set actor = '{}' where tenant_id = $1`);
    own = await newTenant(tables);
    await given();
    expect(await verify()).toBeNull();
  });

  test('whatever JSON an event holds, and whatever a person wrote, verifies as it comes back', async () => {
    const text = fc.string({ unit: 'binary' }).map(cleanText);
    const json = fc.dictionary(
      text,
      fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), text, fc.constant(null)),
    );
    const bodies = fc.record({ extra: json, to: text, personal: fc.record({ verbatim: fc.option(text) }) });
    const { caseKey } = (await openCase(own)).state;
    await fc.assert(
      fc.asyncProperty(fc.array(bodies, { minLength: 1, maxLength: 5 }), async (many) => {
        const steps = many.map(({ extra, to, personal }): { body: CaseEventBody; personal: Partial<PersonalData> } => {
          return { body: { type: 'raised', because: 'rule', ...{ extra }, to }, personal };
        });
        await go(caseKey, steps);
        expect(await verify()).toBeNull();
      }),
      { numRuns: 25 },
    );
  });
});
