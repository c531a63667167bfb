import type { TestPortal } from './client';
import { V, asList, openPortal } from './client';

describe('owners and account', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await openPortal({ portalId: 4711, timeZone: 'America/New_York', now: () => Date.UTC(2026, 0, 15) });
    await portal.control('/__seed', {
      owners: [
        { id: '70001', email: 'ann@us.example', firstName: 'Ann', userId: 501 },
        { id: '70002', email: 'ben@us.example', teams: [{ id: '5', name: 'EMEA', primary: true }] },
        { id: '70003', email: 'left@us.example', userId: 503, archived: true },
      ],
    });
  });
  afterAll(() => portal.close());

  const owners = `/crm/owners/${V}`;

  test('the list holds active owners, the archived one is asked for by name', async () => {
    const active = asList((await portal.call('GET', owners)).body['results']);
    expect(active.map((owner) => owner['id'])).toEqual(['70001', '70002']);
    expect(active[0]).toMatchObject({ userId: 501, userIdIncludingInactive: 501, archived: false, type: 'PERSON' });
    const gone = asList((await portal.call('GET', `${owners}?archived=true`)).body['results']);
    expect(gone).toMatchObject([{ id: '70003', userId: null, userIdIncludingInactive: 503, archived: true }]);
  });

  test('it filters by e-mail and pages', async () => {
    const byMail = await portal.call('GET', `${owners}?email=BEN@us.example`);
    expect(asList(byMail.body['results'])).toMatchObject([{ id: '70002', teams: [{ name: 'EMEA' }] }]);
    const first = await portal.call('GET', `${owners}?limit=1`);
    expect(first.body['paging']?.['next']?.['after']).toBe('70001');
    const second = await portal.call('GET', `${owners}?limit=1&after=70001`);
    expect(asList(second.body['results'])).toMatchObject([{ id: '70002' }]);
    expect(second.body).not.toHaveProperty('paging');
  });

  test('one owner by id or by user id, an archived one only when asked', async () => {
    expect((await portal.call('GET', `${owners}/70001`)).body).toMatchObject({ email: 'ann@us.example' });
    expect((await portal.call('GET', `${owners}/501?idProperty=userId`)).body).toMatchObject({ id: '70001' });
    expect((await portal.call('GET', `${owners}/70003`)).status).toBe(404);
    expect((await portal.call('GET', `${owners}/70003?archived=true`)).status).toBe(200);
  });

  test('the account tells portal, zone and offset', async () => {
    expect((await portal.call('GET', `/account-info/${V}/details`)).body).toMatchObject({
      portalId: 4711,
      timeZone: 'America/New_York',
      utcOffset: '-05:00',
      utcOffsetMilliseconds: -18_000_000,
    });
  });
});
