import { CrmAuthLost, CrmRefused, CrmUnavailable } from '../../../src/ports';
import type { CrmNotice } from '../../../src/ports';
import type { SalesforceWorld } from './salesforce-world';
import { openSalesforceWorld } from './salesforce-world';

const PATH = { path: 'customNotificationAction' };

describe('ringing a bell in Salesforce', () => {
  let world: SalesforceWorld;
  let notice: CrmNotice;
  beforeEach(async () => {
    world = await openSalesforceWorld();
    notice = { userId: world.cast.owner, title: 'Due soon', body: 'Today.', caseId: world.cast.ada.accountId };
  });
  afterEach(() => world.close());

  test('takes one call, and the org counts whom it rang', async () => {
    await world.open().crm.notify(notice);
    await world.open().crm.notify(notice);
    expect(await world.requests()).toBe(2);
    expect(world.salesforce.stats().bells).toEqual({ [world.cast.owner]: 2 });
  });

  test('takes one call for what is asked for at one moment', async () => {
    const { crm } = world.open();
    const bodies = Array.from({ length: 60 }, (_, n) => `Case ${n}`);
    await Promise.all(bodies.map((body) => crm.notify({ ...notice, body })));
    expect(await world.requests()).toBe(2);
    expect((await world.bells()).map(({ body }) => body)).toEqual(bodies);
  });

  test('refuses one of several for itself: the others ring', async () => {
    const { crm } = world.open();
    const users = [world.cast.owner, '0055g00000000zzAAA', world.cast.otherOwner];
    const rung = await Promise.allSettled(users.map((userId) => crm.notify({ ...notice, userId })));
    expect(rung.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await world.bells()).map(({ userId }) => userId)).toEqual([world.cast.owner, world.cast.otherOwner]);
  });

  test('comes later for all of a moment whose call went wrong', async () => {
    const { crm } = world.open();
    await world.fault('never_arrived', 'any');
    const rung = await Promise.allSettled([crm.notify(notice), crm.notify(notice)]);
    expect(rung).toMatchObject([{ reason: { name: 'CrmUnavailable' } }, { reason: { name: 'CrmUnavailable' } }]);
    await crm.notify(notice);
    expect(await world.bells()).toHaveLength(1);
  });

  test.each([
    ['a user the org does not know', { userId: '0055g00000000zzAAA' }],
    ['nothing to say', { title: ' ', body: '' }],
  ])('is refused for %s, with a code and without what was to be said', async (_name, changed) => {
    const refused = world.open().crm.notify({ ...notice, ...changed });
    await expect(refused).rejects.toThrow(/^Salesforce refused to ring a bell: 400 INVALID_API_INPUT/);
    await expect(refused).rejects.not.toThrow(/Due soon|Today/);
    expect(await world.bells()).toEqual([]);
  });

  test('is refused where the type has gone, or the feature', async () => {
    const { config } = await world.open().crm.provision('check');
    const gone = { ...config, notificationType: '0ML5g0000000099AAA' };
    await expect(world.open({ config: gone }).crm.notify(notice)).rejects.toBeInstanceOf(CrmRefused);
    await world.control.post('/__options', { customNotifications: false });
    await expect(world.open().crm.notify(notice)).rejects.toThrow(/404 NOT_FOUND/);
  });

  test('that the app may not do stops nothing else of the tenant', async () => {
    const body = [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'Send Custom Notifications' }];
    await world.control.post('/__faults', { kind: 'status', status: 403, body, match: PATH });
    await expect(world.open().crm.notify(notice)).rejects.toBeInstanceOf(CrmRefused);
    const spent = [{ errorCode: 'API_DISABLED_FOR_ORG', message: 'no API' }];
    await world.control.post('/__faults', { kind: 'status', status: 403, body: spent, match: PATH });
    await expect(world.open().crm.notify(notice)).rejects.toBeInstanceOf(CrmAuthLost);
  });

  test.each([
    ['in a success', 200, [{ actionName: 'customNotificationAction', isSuccess: false, errors: null }]],
    ['without a word', 400, [{ isSuccess: false, errors: [] }]],
  ])('is refused also %s', async (_name, status, body) => {
    await world.control.post('/__faults', { kind: 'status', status, body, match: PATH });
    await expect(world.open().crm.notify(notice)).rejects.toThrow(`HTTP_${status}`);
  });

  test.each(['lost_answer', 'never_arrived', 'server_error', 'rate_limited'] as const)(
    'comes later after %s',
    async (fault) => {
      await world.fault(fault, 'any');
      await expect(world.open().crm.notify(notice)).rejects.toBeInstanceOf(CrmUnavailable);
    },
  );

  test('renews a token that has expired', async () => {
    await world.fault('expired_token', 'any');
    await world.open().crm.notify(notice);
    expect([world.renewals(), await world.bells()]).toMatchObject([1, { length: 1 }]);
  });
});
