import type { CrmSession, CrmWrite, LearnedIds, WriteOutcome } from '../../src/ports';
import { CrmAuthLost, CrmUnavailable } from '../../src/ports';
import { caseKeyOf, caseRecord, newWrite, taskRecord } from './case-fixtures';
import type { CrmWorld, OpenWorld } from './crm-world';
import { deliverAll } from './deliver-all';

/** @returns the ids of an outcome that has to be `written` */
function idsOf(outcome: WriteOutcome | undefined): LearnedIds {
  expect(outcome).toMatchObject({ status: 'written' });
  return outcome!.ids;
}

/** The same item as the store would hand it out after what was learned. */
function again(item: CrmWrite, ids: LearnedIds, changed: Partial<CrmWrite> = {}): CrmWrite {
  return { ...item, knownIds: ids, version: item.version + 1, ...changed };
}

/**
 * What every CRM adapter has to do, whatever it talks to. Run against the adapter and its emulated vendor.
 *
 * @param openWorld opens a fresh, provisioned world; called once a test
 */
export function describeCrmContract(name: string, openWorld: OpenWorld): void {
  let world: CrmWorld;
  beforeEach(async () => void (world = await openWorld()));
  afterEach(() => world.close());

  describe(`${name}: writing`, () => describeWriting(() => world));
  describe(`${name}: nothing lost, nothing doubled`, () => describeExactlyOnce(() => world));
  describe(`${name}: refusals`, () => describeRefusals(() => world));
  describe(`${name}: reading`, () => describeReading(() => world));
  describe(`${name}: credentials, limits, leases`, () => describeAccess(() => world));
  describe(`${name}: provisioning`, () => describeProvisioning(() => world));
}

function describeWriting(world: () => CrmWorld): void {
  test('a case and its task come into being once, with owner and links', async () => {
    const { cast, open } = world();
    const { contactId, accountId } = cast.ada;
    const record = caseRecord(1, { ownerId: cast.owner, contactId, accountId });
    const [outcome] = await open().crm.write([newWrite(record)]);
    const ids = idsOf(outcome);
    expect(await world().cases()).toEqual([
      expect.objectContaining({
        id: ids.caseId,
        caseKey: record.caseKey,
        title: record.title,
        status: 'open',
        score: '3',
        verbatim: record.verbatim,
        ownerId: cast.owner,
        log: record.log[0],
        contactIds: [contactId],
        accountIds: [accountId],
      }),
    ]);
    const [task] = newWrite(record).tasks;
    expect(await world().tasks()).toEqual([
      expect.objectContaining({
        id: ids.tasks[task!.taskKey],
        taskKey: task!.taskKey,
        subject: task!.subject,
        done: false,
        ownerId: cast.owner,
        dueAt: task!.dueAt,
        caseIds: [ids.caseId],
        contactIds: [contactId],
        accountIds: [accountId],
      }),
    ]);
  });

  test('the same again with the ids learned changes nothing', async () => {
    const item = newWrite(caseRecord(1));
    const ids = idsOf((await world().open().crm.write([item]))[0]);
    const before = [await world().cases(), await world().tasks()];
    expect(
      await world()
        .open()
        .crm.write([again(item, ids)]),
    ).toEqual([{ status: 'written', ids }]);
    expect([await world().cases(), await world().tasks()]).toEqual(before);
  });

  test('a later version changes case and task in place', async () => {
    const item = newWrite(caseRecord(1));
    const ids = idsOf((await world().open().crm.write([item]))[0]);
    const changed = caseRecord(1, {
      status: 'contacted',
      ownerId: world().cast.otherOwner,
      verbatim: 'Now it is fixed.',
    });
    const task = taskRecord(changed, { status: 'done', subject: 'Done' });
    await world()
      .open()
      .crm.write([again(item, ids, { case: changed, tasks: [task] })]);
    expect(await world().cases()).toEqual([
      expect.objectContaining({ status: 'contacted', ownerId: world().cast.otherOwner, verbatim: 'Now it is fixed.' }),
    ]);
    expect(await world().tasks()).toEqual([expect.objectContaining({ done: true, subject: 'Done' })]);
  });

  test('a second task of a case is added beside the first', async () => {
    const item = newWrite(caseRecord(1));
    const ids = idsOf((await world().open().crm.write([item]))[0]);
    const second = taskRecord(item.case, { taskKey: `${item.caseKey}_acknowledgement_1`, kind: 'acknowledgement' });
    await world()
      .open()
      .crm.write([again(item, ids, { tasks: [second] })]);
    expect((await world().tasks()).map((task) => [task.taskKey, task.caseIds])).toEqual([
      [item.tasks[0]!.taskKey, [ids.caseId]],
      [second.taskKey, [ids.caseId]],
    ]);
  });

  test('a case without tasks is only a case', async () => {
    await world()
      .open()
      .crm.write([newWrite(caseRecord(1), { tasks: [] })]);
    expect([await world().cases(), await world().tasks()]).toMatchObject([{ length: 1 }, { length: 0 }]);
  });

  test('nothing to write sends nothing', async () => {
    expect(await world().open().crm.write([])).toEqual([]);
    expect(await world().requests()).toBe(0);
  });

  test('more than a batch is written as several, outcomes in order', async () => {
    const session = world().open();
    const items = Array.from({ length: session.crm.can.maxBatch + 20 }, (_, n) => newWrite(caseRecord(n)));
    const outcomes = await session.crm.write(items);
    const keyOfId = new Map((await world().cases()).map((stored) => [stored.id, stored.caseKey]));
    expect(outcomes.map((outcome) => keyOfId.get(idsOf(outcome).caseId ?? ''))).toEqual(
      items.map((item) => item.caseKey),
    );
    expect(await world().tasks()).toHaveLength(items.length);
  });

  test('a restricted case shows neither score, comment nor quotes, and loses those it had', async () => {
    const item = newWrite(caseRecord(1));
    const ids = idsOf((await world().open().crm.write([item]))[0]);
    const restricted = caseRecord(1, { restricted: true, process: 'legal' });
    await world()
      .open()
      .crm.write([again(item, ids, { case: restricted }), newWrite({ ...restricted, caseKey: caseKeyOf(2) })]);
    const empty = { score: '', verbatim: '', evidence: '' };
    expect(await world().cases()).toEqual([expect.objectContaining(empty), expect.objectContaining(empty)]);
  });

  test('any script and any markup arrives as it was written, and runs nowhere', async () => {
    const verbatim = '5 < 6 & "no" <script>alert(1)</script>\nعربى 日本 🧯 \'ok\'';
    const record = caseRecord(1, { verbatim });
    await world()
      .open()
      .crm.write([newWrite(record)]);
    expect((await world().cases())[0]?.verbatim).toBe(verbatim);
    const body = (await world().tasks())[0]?.body ?? '';
    expect(body).not.toContain('<script>');
    expect(body).toContain('عربى 日本 🧯');
  });

  test('a text far beyond what a CRM takes is cut, not refused', async () => {
    const record = caseRecord(1, {
      verbatim: '<&🧯'.repeat(40_000),
      log: Array.from({ length: 3_000 }, (_, n) => `${n} something happened here`),
    });
    idsOf(
      (
        await world()
          .open()
          .crm.write([newWrite(record)])
      )[0],
    );
    expect((await world().cases())[0]?.log).toMatch(/2999 something happened here$/);
  });

  test('the process may be killed after the cases and after the tasks: both points are announced', async () => {
    const points: string[] = [];
    const probe = async (point: string): Promise<void> => void points.push(point);
    await world()
      .open({ probe })
      .crm.write([newWrite(caseRecord(1)), newWrite(caseRecord(2))]);
    expect(points).toEqual(['case_sent', 'task_sent']);
  });
}

function describeExactlyOnce(world: () => CrmWorld): void {
  test.each([
    ['lost_answer', 'case_write'],
    ['lost_answer', 'task_write'],
    ['half_answer', 'case_write'],
    ['half_answer', 'task_write'],
    ['server_error', 'case_write'],
    ['never_arrived', 'case_write'],
    ['never_arrived', 'task_write'],
  ] as const)('%s on a %s: outcome unknown, and the next turn doubles nothing', async (kind, on) => {
    await world().fault(kind, on);
    const items = [newWrite(caseRecord(1)), newWrite(caseRecord(2))];
    const outcomes = await world().open().crm.write(items);
    expect(outcomes).toMatchObject([
      { status: 'retry', outcomeUnknown: true },
      { status: 'retry', outcomeUnknown: true },
    ]);
    const turn = items.map((item, n) => again(item, outcomes[n]!.ids, { outcomeUnknown: true }));
    (await world().open().crm.write(turn)).forEach(idsOf);
    expect([await world().cases(), await world().tasks()]).toMatchObject([{ length: 2 }, { length: 2 }]);
  });

  test('an answer lost and forgotten, with not even the doubt left, doubles no case', async () => {
    const item = newWrite(caseRecord(1));
    await world().open().crm.write([item]);
    const ids = idsOf((await world().open().crm.write([item]))[0]);
    expect((await world().cases()).map((stored) => stored.id)).toEqual([ids.caseId]);
    expect(await world().tasks()).toHaveLength(1);
  });

  test('a process killed after the case was sent leaves a case that gets its task', async () => {
    const item = newWrite(caseRecord(1));
    const dying = async (): Promise<void> => Promise.reject(new Error('killed'));
    await expect(world().open({ probe: dying }).crm.write([item])).rejects.toThrow('killed');
    idsOf(
      (
        await world()
          .open()
          .crm.write([{ ...item, outcomeUnknown: true }])
      )[0],
    );
    expect([await world().cases(), await world().tasks()]).toMatchObject([{ length: 1 }, { length: 1 }]);
  });

  test.each([11, 23, 42, 57, 91])(
    'a storm of faults leaves each case and task exactly once (seed %i)',
    async (seed) => {
      const items = Array.from({ length: 12 }, (_, n) => newWrite(caseRecord(n)));
      await deliverAll(world(), items, seed);
      const cases = await world().cases();
      expect(cases.map((stored) => stored.caseKey).sort()).toEqual(items.map((item) => item.caseKey).sort());
      const tasks = await world().tasks();
      expect(tasks.map((task) => task.taskKey).sort()).toEqual(items.map((item) => item.tasks[0]!.taskKey).sort());
      const keyOfId = new Map(cases.map((stored) => [stored.id, stored.caseKey]));
      for (const task of tasks) expect(task.taskKey).toContain(keyOfId.get(task.caseIds[0] ?? ''));
    },
  );

  test('a case somebody deleted in the CRM comes back', async () => {
    const item = newWrite(caseRecord(1));
    const ids = idsOf(
      (
        await world()
          .open()
          .crm.write([item, newWrite(caseRecord(2))])
      )[0],
    );
    await world().removeCase(ids.caseId ?? '');
    const renewed = idsOf(
      (
        await world()
          .open()
          .crm.write([again(item, ids)])
      )[0],
    );
    expect(renewed.caseId).not.toBe(ids.caseId);
    expect((await world().cases()).map((stored) => stored.caseKey).sort()).toEqual([caseKeyOf(1), caseKeyOf(2)].sort());
    expect(await world().tasks()).toHaveLength(2);
  });

  test('a task somebody deleted in the CRM comes back on its case', async () => {
    const item = newWrite(caseRecord(1));
    const ids = idsOf((await world().open().crm.write([item]))[0]);
    await world().removeTask(ids.tasks[item.tasks[0]!.taskKey] ?? '');
    idsOf(
      (
        await world()
          .open()
          .crm.write([again(item, ids)])
      )[0],
    );
    expect(await world().tasks()).toEqual([expect.objectContaining({ caseIds: [ids.caseId] })]);
  });
}

function describeRefusals(world: () => CrmWorld): void {
  test('one refused record names its field and holds up nobody', async () => {
    const { cast, open } = world();
    const items = [1, 2, 3].map((n) =>
      newWrite(caseRecord(n, { ownerId: n === 2 ? cast.deactivatedOwner : cast.owner })),
    );
    const outcomes = await open().crm.write(items);
    expect(outcomes).toMatchObject([
      { status: 'written' },
      { status: 'rejected', record: 'case', field: expect.stringMatching(/owner/i), ids: { caseId: null } },
      { status: 'written' },
    ]);
    expect([await world().cases(), await world().tasks()]).toMatchObject([{ length: 2 }, { length: 2 }]);
  });

  test('a refused task leaves the case and its id', async () => {
    const { cast, open } = world();
    const record = caseRecord(1);
    const task = taskRecord(record, { ownerId: cast.deactivatedOwner });
    const [outcome] = await open().crm.write([newWrite(record, { tasks: [task] })]);
    const [stored] = await world().cases();
    expect(outcome).toMatchObject({ status: 'rejected', record: 'task', ids: { caseId: stored?.id, tasks: {} } });
  });

  test('a refused change of a case does not keep its task from its owner', async () => {
    const { cast, open } = world();
    const item = newWrite(caseRecord(1));
    const ids = idsOf((await open().crm.write([item]))[0]);
    const changed = caseRecord(1, { ownerId: cast.deactivatedOwner });
    const task = taskRecord(item.case, { subject: 'The customer wrote again' });
    const [outcome] = await open().crm.write([again(item, ids, { case: changed, tasks: [task] })]);
    expect(outcome).toMatchObject({ status: 'rejected', record: 'case', ids });
    expect(await world().tasks()).toEqual([expect.objectContaining({ subject: 'The customer wrote again' })]);
  });

  test('what a customer wrote is in no message', async () => {
    const { cast, open } = world();
    const record = caseRecord(1, { ownerId: cast.deactivatedOwner, title: 'ada@acme.example is furious' });
    const [outcome] = await open().crm.write([newWrite(record)]);
    expect(JSON.stringify(outcome)).not.toMatch(/furious|acme|invoice/);
  });
}

function describeReading(world: () => CrmWorld): void {
  test('finds contact, account, owners, attributes and tickets by address, in any case', async () => {
    const { cast, open } = world();
    const [found] = await open().crm.findSubjects([{ key: 'r1', email: ' ADA@acme.example ' }]);
    expect(found).toEqual({
      key: 'r1',
      candidates: [
        {
          contactId: cast.ada.contactId,
          accountId: cast.ada.accountId,
          evidence: expect.any(String) as string,
          contactName: 'Ada Acme',
          contactTitle: 'CFO',
          contactOwnerId: cast.owner,
          accountName: 'Acme',
          accountOwnerId: cast.otherOwner,
          accountCsmId: cast.owner,
          attributes: { arr: 120_000, segment: 'enterprise' },
          tickets: { open: 2, openHighPriority: 1, last30Days: 2 },
        },
      ],
    });
  });

  test('answers in order: nobody, several accounts, no account, no address', async () => {
    const { cast, open } = world();
    const emails = ['nobody@nowhere.example', 'bo@twofold.example', 'cy@alone.example', null, 'not an address'];
    const results = await open().crm.findSubjects(emails.map((email, n) => ({ key: `r${n}`, email })));
    expect(results.map((result) => result.key)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
    expect(
      results.map((result) => result.candidates.map(({ contactId, accountId }) => [contactId, accountId])),
    ).toEqual([
      [],
      cast.bo.accountIds.map((accountId) => [cast.bo.contactId, accountId]),
      [[cast.cy.contactId, null]],
      [],
      [],
    ]);
  });

  test('one person twice in a batch is found twice', async () => {
    const queries = ['r1', 'r2'].map((key) => ({ key, email: 'ada@acme.example' }));
    const results = await world().open().crm.findSubjects(queries);
    expect(results.map((result) => result.candidates.length)).toEqual([1, 1]);
  });

  test('a mapped attribute that the CRM does not know is absent and stops nothing', async () => {
    const mapping = {
      arr: 'no_such_arr',
      accountCsm: null,
      attributes: { segment: 'segment', region: 'no_such_region' },
    };
    const [found] = await world()
      .open({ mapping })
      .crm.findSubjects([{ key: 'r1', email: 'ada@acme.example' }]);
    expect(found?.candidates[0]?.attributes).toEqual({ segment: 'enterprise' });
  });

  test('no evidence holds an address or a name', async () => {
    const [found] = await world()
      .open()
      .crm.findSubjects([{ key: 'r1', email: 'ada@acme.example' }]);
    expect(found?.candidates[0]?.evidence).not.toMatch(/ada|acme/i);
  });

  test('the directory holds people who have left, and says so', async () => {
    const { cast, open } = world();
    const people = await open().crm.directory();
    expect(people.map(({ id, active }) => [id, active])).toEqual([
      [cast.owner, true],
      [cast.otherOwner, true],
      [cast.deactivatedOwner, false],
    ]);
    expect(people[0]).toMatchObject({ email: 'olga@vendor.example', name: 'Olga Vendor' });
  });
}

function describeAccess(world: () => CrmWorld): void {
  const write = (session: CrmSession): Promise<readonly WriteOutcome[]> => session.crm.write([newWrite(caseRecord(1))]);
  const read = (session: CrmSession): Promise<unknown> =>
    session.crm.findSubjects([{ key: 'r1', email: 'ada@acme.example' }]);

  test('a limit puts the writes off, and nothing about them is in doubt', async () => {
    await world().fault('rate_limited', 'any', 9);
    const [outcome] = await write(world().open());
    expect(outcome).toMatchObject({ status: 'retry', outcomeUnknown: false, ids: { caseId: null } });
    expect(outcome?.status === 'retry' && outcome.at).toBeGreaterThan(world().now());
    expect(await world().cases()).toEqual([]);
  });

  test('a limit makes a read say when to come back', async () => {
    await world().fault('rate_limited', 'any', 9);
    const error: unknown = await read(world().open()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CrmUnavailable);
    expect((error as CrmUnavailable).retryAt).toBeGreaterThan(world().now());
  });

  test('an expired token is renewed once, in the middle of a write', async () => {
    await world().fault('expired_token', 'task_write');
    idsOf((await write(world().open()))[0]);
    expect(world().renewals()).toBe(1);
    expect([await world().cases(), await world().tasks()]).toMatchObject([{ length: 1 }, { length: 1 }]);
  });

  test('a token that cannot be renewed ends writes and reads with the loss of the credentials', async () => {
    const credentials = { accessToken: () => Promise.resolve('dead'), renew: () => Promise.resolve(null) };
    expect(await write(world().open({ credentials }))).toMatchObject([{ status: 'auth_lost' }]);
    await expect(read(world().open({ credentials }))).rejects.toBeInstanceOf(CrmAuthLost);
  });

  test('a token endpoint that is down is not a lost credential', async () => {
    const down = (): Promise<string> => Promise.reject(new CrmUnavailable('down', world().now() + 7_000));
    const credentials = { accessToken: down, renew: down };
    expect(await write(world().open({ credentials }))).toMatchObject([
      { status: 'retry', at: world().now() + 7_000, outcomeUnknown: false },
    ]);
  });

  test('without a lease that outlives the request nothing is sent', async () => {
    const permit = { mayStillSend: () => false };
    expect(await write(world().open({ permit }))).toMatchObject([{ status: 'retry', outcomeUnknown: false }]);
    await expect(read(world().open({ permit }))).rejects.toBeInstanceOf(CrmUnavailable);
    expect(await world().requests()).toBe(0);
  });

  test('a lease that ends between case and task leaves the id of the case', async () => {
    let asked = 0;
    const permit = { mayStillSend: () => (asked += 1) === 1 };
    const [outcome] = await write(world().open({ permit }));
    const [stored] = await world().cases();
    expect(outcome).toMatchObject({ status: 'retry', outcomeUnknown: false, ids: { caseId: stored?.id } });
  });

  test('what was unknown before a failed look-up stays unknown', async () => {
    const permit = { mayStillSend: () => false };
    const item = newWrite(caseRecord(1), { outcomeUnknown: true });
    expect(await world().open({ permit }).crm.write([item])).toMatchObject([{ status: 'retry', outcomeUnknown: true }]);
  });

  test('the budget spent comes back as state', async () => {
    const session = world().open();
    const before = session.budget();
    await write(session);
    expect(session.budget()).not.toEqual(before);
  });
}

function describeProvisioning(world: () => CrmWorld): void {
  test('a second run finds everything and creates nothing', async () => {
    const { crm } = world().open();
    const checked = await crm.provision('check');
    expect(checked).toMatchObject({ ready: true, created: [], missing: [] });
    const applied = await crm.provision('apply');
    expect(applied).toMatchObject({ ready: true, created: [], missing: [], config: checked.config });
  });

  test('a portal that was never set up refuses cases instead of losing them', async () => {
    const [outcome] = await world()
      .open({ config: null })
      .crm.write([newWrite(caseRecord(1))]);
    expect(outcome).toMatchObject({ status: 'rejected', record: 'case', field: null });
  });
}
