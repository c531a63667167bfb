import type { RunningHubspot } from '../../../sandbox/hubspot/start';
import { startHubspot } from '../../../sandbox/hubspot/start';
import { hubspotOwnerIds, hubspotSeed } from '../../../sandbox/demo-data/world';
import { WORLD, detractors } from './sample-world';

interface Dumped {
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly associations: Readonly<
    Record<string, readonly { readonly id: string; readonly typeIds: readonly number[] }[]>
  >;
}

const owners = hubspotOwnerIds(WORLD);
let hubspot: RunningHubspot;
let seeded: { readonly status: number; readonly text: string };

async function records(type: string): Promise<readonly Dumped[]> {
  const answer = await fetch(`${hubspot.url}/__records/${type}`);
  return ((await answer.json()) as { readonly results: readonly Dumped[] }).results;
}

beforeAll(async () => {
  hubspot = await startHubspot();
  const answer = await fetch(`${hubspot.url}/__seed`, { method: 'POST', body: JSON.stringify(hubspotSeed(WORLD)) });
  seeded = { status: answer.status, text: await answer.text() };
});

afterAll(() => hubspot.close());

describe('the seed of the emulated HubSpot', () => {
  test('is taken as it is', () => {
    expect(seeded.text.slice(0, 300)).toContain('"ids"');
    expect(seeded.status).toBe(200);
    expect(hubspot.stats().records).toMatchObject({
      companies: 1_400,
      contacts: WORLD.contacts.length,
      tickets: WORLD.tickets.length,
    });
  });

  test('puts ARR, CSM, segment, region, renewal and product on the company', async () => {
    const companies = new Map((await records('companies')).map(({ properties }) => [properties['domain'], properties]));
    const wrong = WORLD.companies.filter(({ domain, arr, csmEmail, segment, region, renewalDate, product }) => {
      const { arr: paid, csm_owner, renewal_date, ...rest } = companies.get(domain)!;
      return (
        paid !== arr?.toString() ||
        csm_owner !== (csmEmail === null ? undefined : owners.get(csmEmail)) ||
        renewal_date !== renewalDate ||
        [rest['segment'], rest['region'], rest['product']].join() !== [segment, region, product].join()
      );
    });
    expect(wrong).toEqual([]);
  });

  test('makes the sales rep the owner in the CRM, and somebody else the CSM', async () => {
    const same = (await records('companies')).filter(
      ({ properties }) => properties['hubspot_owner_id'] === properties['csm_owner'],
    );
    expect(same).toEqual([]);
  });

  test('links every contact to its primary company, and the torn one to two without a primary', async () => {
    const links = (await records('contacts')).map(({ associations }) =>
      (associations['companies'] ?? []).map(({ typeIds }) => (typeIds.includes(1) ? 'primary' : 'plain')).join(),
    );
    expect(links.filter((link) => link === 'plain,plain')).toHaveLength(1);
    expect(links.filter((link) => link === 'primary')).toHaveLength(WORLD.contacts.length - 1);
  });

  test('knows the address of every detractor but the strangers', async () => {
    const known = new Set((await records('contacts')).map(({ properties }) => properties['email']));
    const strangers = detractors(WORLD).filter(({ email }) => !known.has(email));
    expect(strangers.map(({ exception }) => exception)).toEqual(['unmatched', 'unmatched']);
  });

  test('dates tickets as they were opened and closed', async () => {
    const dated = (await records('tickets')).map(({ properties }) =>
      [properties['createdate'], properties['closed_date'] ?? '', properties['hs_pipeline_stage']].join(),
    );
    const iso = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());
    expect(dated.sort()).toEqual(
      WORLD.tickets
        .map(({ createdAt, closedAt, open }) => [iso(createdAt), iso(closedAt), open ? '3' : '4'].join())
        .sort(),
    );
  });

  test('deactivates the one who left', () => {
    const gone = hubspotSeed(WORLD).owners.filter(({ archived }) => archived);
    expect(gone.map(({ email }) => email)).toEqual(
      WORLD.owners.filter(({ active }) => !active).map(({ email }) => email),
    );
  });
});
