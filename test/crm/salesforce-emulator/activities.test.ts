import type { TestOrg } from './client';
import { asList, openOrg, seed, text } from './client';

describe('activities', () => {
  let org: TestOrg;
  beforeEach(async () => {
    org = await openOrg();
  });
  afterEach(() => org.close());

  test('a task is a call or an e-mail from the start, and stays what it is', async () => {
    const made = await org.call('POST', '/sobjects/Task', { Subject: 'Called', TaskSubtype: 'Call' });
    const id = text(made.body['id']);
    const changed = await org.call('PATCH', `/sobjects/Task/${id}`, { TaskSubtype: 'Email' });
    expect([changed.status, asList(changed.body)[0]?.['errorCode']]).toEqual([400, 'INVALID_FIELD_FOR_INSERT_UPDATE']);
    expect((await org.call('PATCH', `/sobjects/Task/${id}`, { Subject: 'Called twice' })).status).toBe(204);
    const fields = asList((await org.call('GET', '/sobjects/Task/describe')).body['fields']);
    expect(fields.find((field) => text(field['name']) === 'TaskSubtype')).toMatchObject({
      createable: true,
      updateable: false,
    });
  });

  test('sent e-mails are found by who took part in them', async () => {
    const [contact = ''] = (await seed(org, { records: { Contact: [{ LastName: 'Ada' }] } }))['Contact'] ?? [];
    const emails = [{ Subject: 'To Ada' }, { Subject: 'To nobody' }];
    const [sent = ''] = (await seed(org, { records: { EmailMessage: emails } }))['EmailMessage'] ?? [];
    const relation = { EmailMessageId: sent, RelationId: contact, RelationType: 'ToAddress' };
    await seed(org, { records: { EmailMessageRelation: [relation] } });
    const of = `SELECT EmailMessageId FROM EmailMessageRelation WHERE RelationId = '${contact}'`;
    const soql = `SELECT Subject FROM EmailMessage WHERE Incoming = FALSE AND Id IN (${of})`;
    const { body } = await org.call('GET', `/query?q=${encodeURIComponent(soql)}`);
    expect(asList(body['records'])).toMatchObject([{ Subject: 'To Ada' }]);
  });
});
