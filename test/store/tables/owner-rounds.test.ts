import type { OwnerRound } from '../../../src/store-ports';
import { ENGINES } from '../../harness/databases';
import { FACTS, freshTables, newTenant, openCase, response, type Tables, type Tenancy } from './given';

const TERMS = { everyS: 600, rereadEveryS: 3600 };

describe.each(ENGINES)('on %s, rounds over owners', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    await tables.db.query(`update lanes set not_before = 'infinity'`);
    own = await newTenant(tables);
  });

  const due = (): Promise<OwnerRound | null> => tables.stores.rounds.due(tables.db, own.tenantId, TERMS);
  const finish = (rereads: boolean): Promise<void> =>
    tables.stores.rounds.finish(tables.db, own.tenantId, { ...TERMS, rereads });
  const later = (seconds: number): Promise<unknown> =>
    tables.db.query(
      `update owner_rounds set due_at = due_at - $2 * interval '1 second',
         reread_after = reread_after - $2 * interval '1 second' where tenant_id = $1`,
      [own.tenantId, seconds],
    );
  const picked = async (): Promise<boolean> => {
    const lane = await tables.stores.lanes.pick(tables.db, 'crm', { owner: 'me', seconds: 3600 });
    return lane?.tenantId === own.tenantId;
  };

  test('the first begins an interval after the tenant was first served, and asks the CRM an hour after', async () => {
    expect(await due()).toBeNull();
    await later(599);
    expect(await due()).toBeNull();
    await later(2);
    expect(await due()).toEqual({ after: '', rereads: false });
    await finish(false);
    expect(await due()).toBeNull();
    await later(3600);
    expect(await due()).toEqual({ after: '', rereads: true });
  });

  test('one goes on where it stopped, as it began', async () => {
    await due();
    await later(3601);
    await tables.stores.rounds.advance(tables.db, own.tenantId, { after: 'k7', rereads: true });
    expect(await due()).toEqual({ after: 'k7', rereads: true });
    await tables.stores.rounds.advance(tables.db, own.tenantId, { after: 'k9', rereads: false });
    expect(await due()).toEqual({ after: 'k9', rereads: false });
    await finish(true);
    await later(601);
    expect(await due()).toEqual({ after: '', rereads: false });
  });

  test('a lane has work when a round is due and a case is open', async () => {
    await due();
    await later(601);
    expect(await picked()).toBe(false);
    await openCase(own);
    await tables.db.query(`update responses set stage = 'settled' where tenant_id = $1`, [own.tenantId]);
    expect(await picked()).toBe(true);
  });

  test('later facts of a settled response are stored beside the earlier ones', async () => {
    const { stores, db } = tables;
    const row = response(own);
    await stores.responses.save(db, own.tenantId, [row]);
    const { connectionId, responseId } = row;
    const key = { connectionId, responseId };
    const names = { contact: null, account: null };
    const gathered = { ...key, version: 1, facts: FACTS, subjectEmail: null, names };
    await stores.responses.gathered(db, own.tenantId, [gathered]);
    const first = (await stores.responses.load(db, own.tenantId, [key]))[0]?.factsId ?? 0;
    const moved = { ...FACTS, accountCsmId: '102' };
    const latest = async (): Promise<readonly [number, string | null]> => {
      const id = (await stores.responses.load(db, own.tenantId, [key]))[0]?.factsId ?? 0;
      const found = await stores.responses.facts(db, own.tenantId, [id]);
      return [id, found.get(id)?.accountCsmId ?? null];
    };

    await stores.responses.reread(db, own.tenantId, [{ ...key, before: first, facts: moved }]);
    expect(await latest()).toEqual([first, '101']);

    await stores.responses.settle(db, own.tenantId, [{ ...key, version: 1, bucket: 'case' }]);
    await stores.responses.reread(db, own.tenantId, [{ ...key, before: first, facts: moved }]);
    const [second] = await latest();
    expect(await latest()).toEqual([expect.any(Number), '102']);
    expect(second).not.toBe(first);

    await stores.responses.reread(db, own.tenantId, [{ ...key, before: first, facts: FACTS }]);
    expect(await latest()).toEqual([second, '102']);
    expect((await stores.responses.facts(db, own.tenantId, [first])).get(first)?.accountCsmId).toBe('101');
  });
});
