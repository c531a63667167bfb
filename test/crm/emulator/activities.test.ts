import type { TestPortal } from './client';
import { V, asList, create, openPortal } from './client';

describe('activities', () => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await openPortal();
  });
  afterEach(() => portal.close());

  test('a logged message hangs on a contact and a company by the ids of the catalogue', async () => {
    const [contact] = await create(portal, 'contacts', [{ email: 'a@x.example' }]);
    const properties = {
      hs_timestamp: '2026-03-02T09:00:00Z',
      hs_communication_channel_type: 'SMS',
      hs_communication_logged_from: 'CRM',
    };
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 81 }];
    const inputs = [{ properties, associations: [{ to: { id: contact }, types }] }];
    const path = `/crm/objects/${V}/communications/batch/create`;
    expect((await portal.call('POST', path, { inputs })).status).toBe(201);
    expect(await portal.records('communications')).toMatchObject([{ associations: { contacts: [{ id: contact }] } }]);
    const fax = [{ properties: { ...properties, hs_communication_channel_type: 'FAX' }, associations: [] }];
    expect((await portal.call('POST', path, { inputs: fax })).status).toBe(400);
  });

  test('links of a record come in pages', async () => {
    await portal.control('/__options', { linksPerPage: 2 });
    const [company] = await create(portal, 'companies', [{ name: 'Acme' }]);
    const contacts = await create(
      portal,
      'contacts',
      [1, 2, 3, 4, 5].map((n) => ({ email: `${n}@x.example` })),
    );
    const pairs = contacts.map((id) => ({ from: { id }, to: { id: company } }));
    await portal.call('POST', `/crm/associations/${V}/contacts/companies/batch/associate/default`, { inputs: pairs });
    const seen: unknown[] = [];
    let after: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const input = after === undefined ? { id: company } : { id: company, after };
      const path = `/crm/associations/${V}/companies/contacts/batch/read`;
      const [result] = asList((await portal.call('POST', path, { inputs: [input] })).body['results']);
      seen.push(...asList(result?.['to']).map((link) => link['toObjectId']));
      after = (result?.['paging'] as { next: { after: string } } | undefined)?.next.after;
    }
    expect([seen, after]).toEqual([[...contacts].sort((a, b) => Number(a) - Number(b)), undefined]);
  });
});
