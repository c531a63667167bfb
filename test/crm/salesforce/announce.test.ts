import { CrmRefused, CrmUnavailable } from '../../../src/ports';
import { handoverTicket } from '../case-fixtures';
import type { SalesforceWorld } from './salesforce-world';
import { openSalesforceWorld } from './salesforce-world';

let world: SalesforceWorld;
beforeEach(async () => {
  world = await openSalesforceWorld();
});
afterEach(() => world.close());

type Ticket = ReturnType<typeof handoverTicket>;
const ticket = (n: number, changed: Partial<Ticket> = {}): Ticket =>
  handoverTicket(n, { ownerId: world.cast.owner, accountId: world.cast.ada.accountId, ...changed });
const announce = (announced: Ticket): Promise<string> => world.open().crm.announce(announced);
const caught = (attempt: Promise<unknown>): Promise<unknown> => attempt.catch((thrown: unknown) => thrown);
const cases = async (): Promise<readonly Record<string, unknown>[]> =>
  (await world.control.get<{ results: readonly Record<string, unknown>[] }>('/__records/Case')).results;

/** What an admin may add to Case, so that Salesforce itself refuses a second one. */
const KEY = { name: 'Closed_Loop_Key__c', type: 'string', length: 80, externalId: true, unique: true };

describe('an announcement', () => {
  test('is a Case of our own origin, with the default status, that no assignment rule moves', async () => {
    await world.control.post('/__options', { caseAssignment: world.cast.otherOwner });
    const id = await announce(ticket(1));
    expect((await cases()).find((one) => one['Id'] === id)).toMatchObject({
      Origin: 'Detractor Loop',
      Status: 'New',
      OwnerId: world.cast.owner,
      AccountId: world.cast.ada.accountId,
    });
  });

  test('costs two calls, and one where it is there', async () => {
    const before = await world.requests();
    await announce(ticket(1));
    expect((await world.requests()) - before).toBe(2);
    await announce(ticket(1));
    expect((await world.requests()) - before).toBe(3);
  });

  test('does without the origin where the org takes only its own', async () => {
    const fields = { Case: [{ name: 'Origin', type: 'picklist', values: ['Web'], restricted: true }] };
    await world.control.post('/__seed', { fields });
    const id = await announce(ticket(1));
    expect((await cases()).find((one) => one['Id'] === id)).toMatchObject({ Origin: null, OwnerId: world.cast.owner });
    expect(await announce(ticket(1))).toBe(id);
  });

  test('names the status that the org does not have', async () => {
    const fields = { Case: [{ name: 'Status', type: 'picklist', values: ['New'], restricted: true }] };
    await world.control.post('/__seed', { fields });
    const error = await caught(announce(ticket(1, { stage: 'Nowhere' })));
    expect(error).toBeInstanceOf(CrmRefused);
    expect(String(error)).toMatch(/Status/);
    expect(await world.announcements()).toEqual([]);
  });

  test('with odd characters in its key is found again, and not in place of another', async () => {
    const keys = ["o'neil_1", 'o_neil_1', 'o%neil', 'o\\neil'];
    const ids: string[] = [];
    for (const key of keys) ids.push(await announce(ticket(1, { key })));
    expect(new Set(ids).size).toBe(keys.length);
    for (const [n, key] of keys.entries()) expect(await announce(ticket(1, { key }))).toBe(ids[n]);
  });

  test('is found although a reply by e-mail carries its subject on', async () => {
    const id = await announce(ticket(1));
    world.pass(60_000);
    const [stored] = await world.announcements();
    await world.control.post('/__seed', { records: { Case: [{ Subject: `RE: ${stored!.subject}`, Status: 'New' }] } });
    expect(await announce(ticket(1))).toBe(id);
  });

  test('that is committed late is waited for', async () => {
    await world.control.post('/__options', { lateCommitMs: 20_000 });
    await world.fault('lost_answer', 'ticket_write');
    const error = await caught(announce(ticket(1)));
    expect(error).toBeInstanceOf(CrmUnavailable);
    expect((error as CrmUnavailable).retryAt).toBeGreaterThanOrEqual(world.now() + 30_000);
    world.pass(30_000);
    await announce(ticket(1));
    expect(await world.announcements()).toHaveLength(1);
  });
});

describe('in an org whose Case has our key', () => {
  beforeEach(() => world.control.post('/__seed', { fields: { Case: [KEY] } }));

  test('is written by it', async () => {
    const id = await announce(ticket(1));
    expect((await cases()).find((one) => one['Id'] === id)).toMatchObject({ Closed_Loop_Key__c: ticket(1).key });
  });

  test('is never there twice, however late an earlier one is committed', async () => {
    await world.control.post('/__options', { lateCommitMs: 600_000 });
    await world.fault('lost_answer', 'ticket_write');
    expect(await caught(announce(ticket(1)))).toBeInstanceOf(CrmUnavailable);
    world.pass(5_001);
    await caught(announce(ticket(1)));
    world.pass(600_001);
    const id = await announce(ticket(1));
    expect(await world.announcements()).toMatchObject([{ id }]);
  });

  test('two at the same moment are one', async () => {
    const { crm } = world.open();
    const ids = await Promise.all([1, 1, 1].map((n) => crm.announce(ticket(n))));
    expect(new Set(ids).size).toBe(1);
    expect(await world.announcements()).toHaveLength(1);
  });

  test('a race that is lost ends with the id of the other', async () => {
    await world.control.post('/__faults', { kind: 'race', match: { type: 'Case' } });
    const id = await announce(ticket(1));
    expect(await world.announcements()).toMatchObject([{ id }]);
  });
});
