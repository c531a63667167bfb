import type { CrmSession, WriteOutcome } from '../../../src/ports';
import { CrmAuthLost, CrmUnavailable } from '../../../src/ports';
import { newWrite } from '../case-fixtures';
import type { CrmWorld } from '../crm-world';
import { WORLDS } from '../worlds';
import { idsOf } from './outcomes';

const read = (session: CrmSession): Promise<unknown> =>
  session.crm.findSubjects([{ key: 'r1', email: 'ada@acme.example' }], Date.now());

describe.each(WORLDS)('%s: credentials, limits, leases', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const write = (session: CrmSession): Promise<readonly WriteOutcome[]> =>
    session.crm.write([newWrite(world.record(1))]);

  test('a limit puts the writes off, and nothing about them is in doubt', async () => {
    await world.fault('rate_limited', 'any', 9);
    const [outcome] = await write(world.open());
    expect(outcome).toMatchObject({ status: 'retry', outcomeUnknown: false, ids: { caseId: null } });
    expect(outcome?.status === 'retry' && outcome.at).toBeGreaterThan(world.now());
    expect(await world.cases()).toEqual([]);
  });

  test('a limit makes a read say when to come back', async () => {
    await world.fault('rate_limited', 'any', 9);
    const error: unknown = await read(world.open()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CrmUnavailable);
    expect((error as CrmUnavailable).retryAt).toBeGreaterThan(world.now());
  });

  test('an expired token is renewed once, in the middle of a write', async () => {
    await world.fault('expired_token', 'task_write');
    idsOf((await write(world.open()))[0]);
    expect(world.renewals()).toBe(1);
    expect([await world.cases(), await world.tasks()]).toMatchObject([{ length: 1 }, { length: 1 }]);
  });

  test('a token that cannot be renewed ends writes and reads with the loss of the credentials', async () => {
    const credentials = {
      access: () => Promise.resolve({ token: 'dead', instanceUrl: null }),
      renew: () => Promise.resolve(null),
    };
    expect(await write(world.open({ credentials }))).toMatchObject([{ status: 'auth_lost' }]);
    await expect(read(world.open({ credentials }))).rejects.toBeInstanceOf(CrmAuthLost);
  });

  test('a token endpoint that is down is not a lost credential', async () => {
    const down = (): Promise<never> => Promise.reject(new CrmUnavailable('down', world.now() + 7_000));
    const credentials = { access: down, renew: down };
    expect(await write(world.open({ credentials }))).toMatchObject([
      { status: 'retry', at: world.now() + 7_000, outcomeUnknown: false },
    ]);
  });

  test('without a lease that outlives the request nothing is sent', async () => {
    const permit = { mayStillSend: () => false };
    expect(await write(world.open({ permit }))).toMatchObject([{ status: 'retry', outcomeUnknown: false }]);
    await expect(read(world.open({ permit }))).rejects.toBeInstanceOf(CrmUnavailable);
    expect(await world.requests()).toBe(0);
  });

  test('a lease that ends after one request leaves what that request wrote', async () => {
    let asked = 0;
    const session = world.open({ permit: { mayStillSend: () => (asked += 1) === 1 } });
    const [outcome] = await write(session);
    const [stored] = await world.cases();
    expect(outcome).toMatchObject({
      ...(session.crm.can.atomicCaseAndTask ? { status: 'written' } : { status: 'retry', outcomeUnknown: false }),
      ids: { caseId: stored?.id },
    });
  });

  test('what was unknown before a failed look-up stays unknown', async () => {
    const permit = { mayStillSend: () => false };
    const item = newWrite(world.record(1), { outcomeUnknown: true });
    expect(await world.open({ permit }).crm.write([item])).toMatchObject([{ status: 'retry', outcomeUnknown: true }]);
  });

  test('the budget spent comes back as state', async () => {
    const session = world.open();
    const before = session.budget();
    await write(session);
    expect(session.budget()).not.toEqual(before);
  });
});
