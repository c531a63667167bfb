import { MONDAY } from '../case-fixtures';
import type { Cast } from '../crm-world';

export const CAST: Cast = {
  owner: '1001',
  otherOwner: '1002',
  deactivatedOwner: '1003',
  ada: { contactId: '101', accountId: '201' },
  bo: [
    { contactId: '102', accountId: '202' },
    { contactId: '102', accountId: '203' },
  ],
  cy: { contactId: '103' },
  dee: { contactId: '104', accountId: '201' },
};

const person = (id: string, name: string, more: object = {}): object => ({
  id,
  email: `${name.toLowerCase()}@vendor.example`,
  firstName: name,
  lastName: 'Vendor',
  ...more,
});

export const SEED = {
  owners: [
    person('1001', 'Olga'),
    person('1002', 'Otto'),
    person('1003', 'Gone', { archived: true }),
    person('1004', 'Queue', { type: 'QUEUE' }),
  ],
  properties: {
    contacts: [{ name: 'no_outreach', label: 'No outreach', type: 'string', fieldType: 'text' }],
    companies: [
      { name: 'arr', label: 'ARR', type: 'number', fieldType: 'number' },
      { name: 'segment', label: 'Segment', type: 'string', fieldType: 'text' },
      { name: 'csm', label: 'CSM', type: 'string', fieldType: 'text' },
    ],
  },
  contacts: [
    {
      id: '101',
      createdAt: MONDAY - 400 * 86_400_000,
      updatedAt: MONDAY - 40 * 86_400_000,
      properties: {
        hs_email_bounce: '0',
        no_outreach: 'no',
        email: 'ada@acme.example',
        firstname: 'Ada',
        lastname: 'Acme',
        jobtitle: 'CFO',
        hubspot_owner_id: '1001',
      },
    },
    { id: '102', properties: { email: 'bo@twofold.example', firstname: 'Bo' } },
    {
      id: '103',
      properties: { email: 'cy@alone.example', hs_additional_emails: 'cyrus@alone.example;c@alone.example' },
    },
    {
      id: '104',
      createdAt: MONDAY - 900 * 86_400_000,
      properties: {
        email: 'dee@acme.example',
        firstname: 'Dee',
        hs_email_hard_bounce_reason_enum: 'UNKNOWN_USER',
        no_outreach: 'Yes',
      },
    },
  ],
  companies: [
    {
      id: '201',
      properties: { name: 'Acme', hubspot_owner_id: '1002', arr: '120000', segment: 'enterprise', csm: '1001' },
    },
    { id: '202', properties: { name: 'Twofold East' } },
    { id: '203', properties: { name: 'Twofold West' } },
  ],
  tickets: [
    ticket('301', { hs_ticket_priority: 'HIGH' }, MONDAY - 5 * 86_400_000),
    ticket('302', { hs_ticket_priority: 'LOW' }, MONDAY - 50 * 86_400_000),
    ticket('303', { hs_ticket_priority: 'URGENT', hs_pipeline_stage: '4' }, MONDAY - 2 * 86_400_000),
  ],
  associations: [
    { from: { type: 'contacts', id: '101' }, to: { type: 'companies', id: '201' }, typeId: 1 },
    { from: { type: 'contacts', id: '104' }, to: { type: 'companies', id: '201' }, typeId: 1 },
    { from: { type: 'contacts', id: '102' }, to: { type: 'companies', id: '202' } },
    { from: { type: 'contacts', id: '102' }, to: { type: 'companies', id: '203' } },
    ...['301', '302', '303'].map((id) => ({ from: { type: 'tickets', id }, to: { type: 'companies', id: '201' } })),
  ],
};

function ticket(id: string, properties: object, createdAt: number): object {
  return {
    id,
    createdAt,
    properties: { subject: `Ticket ${id}`, hs_pipeline: '0', hs_pipeline_stage: '1', ...properties },
  };
}
