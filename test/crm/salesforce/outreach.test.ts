import { activityRecord, MONDAY, newWrite } from '../case-fixtures';
import { idsOf } from '../contract/outcomes';
import type { SalesforceWorld } from './salesforce-world';
import { openSalesforceWorld } from './salesforce-world';

describe('outreach in Salesforce', () => {
  let world: SalesforceWorld;
  beforeEach(async () => {
    world = await openSalesforceWorld();
  });
  afterEach(() => world.close());

  const seed = async (records: object): Promise<Readonly<Record<string, readonly string[]>>> =>
    (await world.control.post<{ ids: Record<string, readonly string[]> }>('/__seed', { records })).ids;

  test('of an org that was looked at by an earlier version is logged as a plain task', async () => {
    const { config } = await world.open().crm.provision('check');
    const earlier = { ...config, taskSubtype: undefined, activityCase: undefined };
    const record = world.record(1);
    const { contactId, accountId } = world.cast.ada;
    const linked = await world.log({ type: 'meeting', at: MONDAY, subject: 'His own', contactId, accountId });
    const activities = [
      activityRecord(record),
      activityRecord(record, { activityKey: `${record.caseKey}_touch_2`, linked }),
    ];
    const ids = idsOf((await world.open({ config: earlier }).crm.write([newWrite(record, { activities })]))[0]);
    expect(ids.activities[`${record.caseKey}_touch_2`]).toBe(linked.id);
    expect((await world.activities()).map(({ type, subject, caseIds }) => [type, subject, caseIds])).toEqual([
      ['task', 'Spoke to the customer', [ids.caseId]],
      ['meeting', 'His own', []],
    ]);
  });

  test('that is an e-mail and nothing else counts, and names no case', async () => {
    const [id = ''] = (await seed({ EmailMessage: [{ Subject: 'Sent' }] }))['EmailMessage'] ?? [];
    const record = world.record(1);
    const activities = [activityRecord(record, { channel: 'email', linked: { type: 'email', id } })];
    const ids = idsOf((await world.open().crm.write([newWrite(record, { activities })]))[0]);
    expect(Object.values(ids.activities)).toEqual([id]);
    expect(await world.activities()).toEqual([]);
  });

  describe('to choose from', () => {
    const recent = async (): Promise<readonly object[]> => {
      const { contactId, accountId } = world.cast.ada;
      return world.open().crm.recentActivities({ contactId, accountId, sinceAt: MONDAY - 1 });
    };
    const sent = new Date(MONDAY).toISOString();

    test('tells an e-mail once, as the task that it has beside it', async () => {
      const { contactId, accountId } = world.cast.ada;
      const task = await world.log({ type: 'email', at: MONDAY, subject: 'Sent', contactId, accountId });
      const email = { Subject: 'Sent', MessageDate: sent, ActivityId: task.id, RelatedToId: accountId };
      const [id = ''] = (await seed({ EmailMessage: [email] }))['EmailMessage'] ?? [];
      await seed({ EmailMessageRelation: [{ EmailMessageId: id, RelationId: contactId }] });
      expect(await recent()).toEqual([expect.objectContaining({ ...task, subject: 'Sent', result: 'wrote' })]);
    });

    test('has e-mails of the account and to the contact, but those that came in', async () => {
      const { contactId, accountId } = world.cast.ada;
      const base = { MessageDate: sent };
      const [about = '', to = ''] =
        (
          await seed({
            EmailMessage: [
              { ...base, RelatedToId: accountId },
              base,
              { ...base, RelatedToId: accountId, Incoming: true },
            ],
          })
        )['EmailMessage'] ?? [];
      await seed({ EmailMessageRelation: [{ EmailMessageId: to, RelationId: contactId }] });
      const ids = (await recent()).map((one) => ('id' in one ? one.id : null));
      expect(ids.sort()).toEqual([about, to].sort());
    });

    test('does without what an org hides of calls', async () => {
      const { contactId, accountId } = world.cast.ada;
      await world.log({ type: 'call', at: MONDAY, subject: 'Called', contactId, accountId });
      const message = "No such column 'CallType' on entity 'Task'.";
      const body = {
        compositeResponse: [
          {
            referenceId: 'q0',
            httpStatusCode: 400,
            httpHeaders: {},
            body: [{ message, errorCode: 'INVALID_FIELD' }],
          },
          ...['q1', 'q2', 'q3'].map((referenceId) => ({
            ...{ referenceId, httpStatusCode: 400, httpHeaders: {} },
            body: [{ message: 'no such object', errorCode: 'INVALID_TYPE' }],
          })),
        ],
      };
      await world.control.post('/__faults', { kind: 'status', status: 200, body, match: { path: 're:/composite$' } });
      expect(await recent()).toMatchObject([{ type: 'call', subject: 'Called' }]);
    });
  });
});
