import { caseRecord, newWrite } from '../case-fixtures';
import type { HubspotWorld } from './hubspot-world';
import { openHubspotWorld } from './hubspot-world';

let world: HubspotWorld;
beforeEach(async () => {
  world = await openHubspotWorld();
});
afterEach(() => world.close());

test('a hundred subjects cost five requests', async () => {
  const hundred = Array.from({ length: 100 }, (_, n) => n);
  await world.control.post('/__seed', {
    contacts: hundred.map((n) => ({ id: String(5_000 + n), properties: { email: `c${n}@many.example` } })),
    companies: hundred.map((n) => ({ id: String(6_000 + n), properties: { name: `Company ${n}` } })),
    tickets: hundred.map((n) => ({
      id: String(7_000 + n),
      properties: { subject: 'x', hs_pipeline: '0', hs_pipeline_stage: '1' },
    })),
    associations: hundred.flatMap((n) => [
      {
        from: { type: 'contacts', id: String(5_000 + n) },
        to: { type: 'companies', id: String(6_000 + n) },
        typeId: 1,
      },
      { from: { type: 'tickets', id: String(7_000 + n) }, to: { type: 'companies', id: String(6_000 + n) } },
    ]),
  });
  const found = await world.open().crm.findSubjects(
    hundred.map((n) => ({ key: String(n), email: `c${n}@many.example` })),
    Date.now(),
  );
  expect(found.map((result) => result.candidates[0]?.tickets?.open)).toEqual(hundred.map(() => 1));
  expect(await world.requests()).toBe(5);
});

test('more subjects and people than a page holds are all read, in order', async () => {
  const many = Array.from({ length: 250 }, (_, n) => n);
  await world.control.post('/__seed', {
    contacts: many.map((n) => ({ id: String(5_000 + n), properties: { email: `c${n}@many.example` } })),
    owners: many.map((n) => ({ id: String(2_000 + n), email: `o${n}@vendor.example` })),
  });
  const { crm } = world.open();
  const found = await crm.findSubjects(
    many.map((n) => ({ key: String(n), email: `c${n}@many.example` })),
    Date.now(),
  );
  expect(found.map(({ candidates }) => candidates[0]?.contactId)).toEqual(many.map((n) => String(5_000 + n)));
  expect((await crm.directory()).filter(({ id }) => Number(id) >= 2_000)).toHaveLength(250);
});

test('nobody found costs one', async () => {
  await world.open().crm.findSubjects([{ key: 'r1', email: 'nobody@nowhere.example' }], Date.now());
  expect(await world.requests()).toBe(1);
});

test('a hundred cases with their tasks cost two', async () => {
  const items = Array.from({ length: 100 }, (_, n) => newWrite(caseRecord(n)));
  const outcomes = await world.open().crm.write(items);
  expect(outcomes.every((outcome) => outcome.status === 'written')).toBe(true);
  expect(await world.requests()).toBe(2);
});

test('a property that an admin has made required is named, and nothing else is held up', async () => {
  await world.control.post('/__options', { requiredProperties: { detractor_case: ['detractor_account_name'] } });
  const named = newWrite(caseRecord(1, { accountName: 'Acme' }));
  const outcomes = await world.open().crm.write([newWrite(caseRecord(2)), named]);
  expect(outcomes).toMatchObject([
    { status: 'rejected', record: 'case', field: 'detractor_account_name' },
    { status: 'written' },
  ]);
});
