import type { RunningSalesforce } from '../../../sandbox/salesforce/start';
import { startSalesforce } from '../../../sandbox/salesforce/start';

let org: RunningSalesforce;
beforeEach(async () => {
  org = await startSalesforce();
});
afterEach(() => org.close());

async function call(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }> {
  const headers = { authorization: `Bearer ${org.token}`, 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(org.url + path, { method, headers, ...sent });
  return { status: response.status, body: await response.json() };
}
const notify = (...inputs: readonly object[]): ReturnType<typeof call> =>
  call('POST', '/services/data/v64.0/actions/standard/customNotificationAction', { inputs });

async function typeId(): Promise<string> {
  const soql = encodeURIComponent("SELECT Id FROM CustomNotificationType WHERE DeveloperName = 'Detractor_Loop'");
  const { body } = await call('GET', `/services/data/v64.0/query?q=${soql}`);
  return (body as { records: { Id: string }[] }).records[0]?.Id ?? '';
}

const users = async (): Promise<readonly string[]> => {
  const seed = [
    { LastName: 'Here', Email: 'here@vendor.example' },
    { LastName: 'Gone', Email: 'gone@vendor.example', IsActive: false },
  ];
  const { body } = await call('POST', '/__seed', { users: seed });
  return (body as { ids: { User: readonly string[] } }).ids.User;
};

test('a notification rings whoever is active, and the control calls tell whom', async () => {
  const [here = '', gone = ''] = await users();
  const input = { customNotifTypeId: await typeId(), title: 'T', body: 'B', targetId: org.orgId };
  expect(await notify({ ...input, recipientIds: [here, gone] })).toEqual({
    status: 200,
    body: [
      {
        actionName: 'customNotificationAction',
        errors: null,
        isSuccess: true,
        outputValues: { SuccessMessage: expect.any(String) as string },
      },
    ],
  });
  expect(org.stats().bells).toEqual({ [here]: 1 });
  expect((await call('GET', '/__records/bells')).body).toMatchObject({
    total: 1,
    results: [{ userId: here, title: 'T' }],
  });
  await call('POST', '/__reset', {});
  expect(org.stats().bells).toEqual({});
});

test.each([
  ['without a target', { targetId: undefined }],
  ['without a recipient', { recipientIds: [] }],
  ['to a stranger', { recipientIds: ['0055g00000000zzAAA'] }],
  ['to no id', { recipientIds: ['somebody'] }],
  ['of an unknown type', { customNotifTypeId: '0ML5g0000000099AAA' }],
  ['with a title too long', { title: 'x'.repeat(251) }],
  ['with a body too long', { body: 'x'.repeat(751) }],
  ['with an input nobody knows', { colour: 'red' }],
])('a notification %s is refused, in the shape of an action, and rings nobody', async (_name, changed) => {
  const [here = ''] = await users();
  const input = { customNotifTypeId: await typeId(), recipientIds: [here], title: 'T', body: 'B', targetId: org.orgId };
  const answer = await notify(input, { ...input, ...changed });
  expect(answer).toMatchObject({ status: 400, body: [{ isSuccess: true }, { isSuccess: false, outputValues: null }] });
  expect(org.stats().bells).toEqual({});
});

test('an org without the feature knows neither action nor object', async () => {
  await call('POST', '/__options', { customNotifications: false });
  expect(await notify({})).toMatchObject({ status: 404, body: [{ errorCode: 'NOT_FOUND' }] });
  const query = await call('GET', '/services/data/v64.0/query?q=SELECT+Id+FROM+CustomNotificationType');
  expect(query).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_TYPE' }] });
});

test('a body without inputs is refused', async () => {
  const path = '/services/data/v64.0/actions/standard/customNotificationAction';
  expect(await call('POST', path, {})).toMatchObject({ status: 400, body: [{ isSuccess: false }] });
});

test('business hours keep wall times, and refuse what is none', async () => {
  const hours = (MondayStartTime: unknown): object => ({
    records: { BusinessHours: [{ Name: 'X', MondayStartTime, MondayEndTime: '17:00:00' }] },
  });
  expect((await call('POST', '/__seed', hours('9 am'))).status).toBe(400);
  expect((await call('POST', '/__seed', hours('24:00:00'))).status).toBe(400);
  expect((await call('POST', '/__seed', hours('09:00:00.000Z'))).status).toBe(200);
  const soql = encodeURIComponent(
    "SELECT MondayStartTime, MondayEndTime, SundayEndTime FROM BusinessHours WHERE Name = 'X'",
  );
  const { body } = await call('GET', `/services/data/v64.0/query?q=${soql}`);
  const times = { MondayStartTime: '09:00:00.000Z', MondayEndTime: '17:00:00.000Z', SundayEndTime: null };
  expect(body).toMatchObject({ records: [times] });
});
