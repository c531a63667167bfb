import { handoverTicket, MONDAY, newWrite } from '../case-fixtures';
import type { CrmWorld, FaultKind } from '../crm-world';
import { WORLDS } from '../worlds';
import { idsOf } from './outcomes';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const NOBODY = { contactId: null, accountId: null };
const OUTAGES: readonly FaultKind[] = ['never_arrived', 'lost_answer', 'half_answer', 'server_error', 'rate_limited'];

describe.each(WORLDS)('%s: evidence to choose from', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

  describe('recent tickets', () => {
    test('of an account, newest first, open and closed, each with its words and its page', async () => {
      const { accountId } = world.cast.ada;
      const found = await world.open().crm.recentTickets({ contactId: null, accountId });
      expect(found.map(({ at }) => at)).toEqual([2, 5, 50].map((days) => MONDAY - days * DAY_MS));
      expect(found.map(({ status }) => status)).toEqual(['Closed', 'New', 'New']);
      for (const { id, title, url } of found) {
        expect(title).not.toBe('');
        expect(url).toContain(id);
      }
    });

    test('of a contact alone, or of both, each once', async () => {
      const { contactId, accountId } = world.cast.dee;
      const id = await world.ask({ at: MONDAY - DAY_MS, subject: 'Dee asks', contactId, accountId: null });
      const both = await world.ask({ at: MONDAY, subject: 'Dee asks again', contactId, accountId });
      const { crm } = world.open();
      expect(await crm.recentTickets({ contactId, accountId: null })).toMatchObject([{ id: both }, { id }]);
      const all = await crm.recentTickets({ contactId, accountId });
      expect(all.map((one) => one.id)).toMatchObject([both, id, ...all.slice(2).map((one) => one.id)]);
      expect(all).toHaveLength(5);
      expect(all[1]?.title).toContain('Dee asks');
      expect(await crm.recentTickets(NOBODY)).toEqual([]);
    });

    test('has neither our cases nor the announcements of hand-overs', async () => {
      const { crm } = world.open();
      const before = await crm.recentTickets(world.cast.ada);
      idsOf((await crm.write([newWrite(world.record(1, world.cast.ada))]))[0]);
      await crm.announce(handoverTicket(1, { accountId: world.cast.ada.accountId, ownerId: world.cast.owner }));
      expect(await crm.recentTickets(world.cast.ada)).toEqual(before);
    });

    test('are twenty at most', async () => {
      const { contactId } = world.cast.cy;
      for (const n of upTo(23))
        await world.ask({ at: MONDAY + n * MINUTE_MS, subject: `No. ${n}`, contactId, accountId: null });
      const found = await world.open().crm.recentTickets({ contactId, accountId: null });
      expect(found.map(({ at }) => (at - MONDAY) / MINUTE_MS)).toEqual(upTo(20).map((n) => 22 - n));
    });

    test.each(OUTAGES)('%s is said, and asked again it is answered', async (kind) => {
      await world.fault(kind, 'read');
      const asked = world.open().crm.recentTickets(world.cast.ada);
      await expect(asked).rejects.toMatchObject({ name: 'CrmUnavailable' });
      world.pass(3_600_000);
      expect(await world.open().crm.recentTickets(world.cast.ada)).toHaveLength(3);
    });
  });

  describe('replies', () => {
    const sinceAt = MONDAY - 7 * DAY_MS;

    test('are e-mails that came in since, newest first, from whom and where they are', async () => {
      const about = world.cast.ada;
      const second = await world.log({
        type: 'email',
        inbound: true,
        at: MONDAY - DAY_MS,
        subject: 'Well now',
        ...about,
      });
      const first = await world.log({ type: 'email', inbound: true, at: sinceAt, subject: 'Not yet', ...about });
      await world.log({ type: 'email', inbound: true, at: sinceAt - 1_000, subject: 'Long ago', ...about });
      await world.log({ type: 'email', at: MONDAY - DAY_MS, subject: 'We wrote', ...about });
      await world.log({ type: 'call', inbound: true, at: MONDAY - DAY_MS, subject: 'Called', ...about });
      const found = await world.open().crm.replies({ ...about, sinceAt });
      const reply = { type: 'email', from: 'Ada Acme' };
      expect(found).toMatchObject([
        { ...reply, id: second.id, at: MONDAY - DAY_MS, subject: 'Well now' },
        { ...reply, id: first.id, at: sinceAt, subject: 'Not yet' },
      ]);
      expect(found).toHaveLength(2);
      for (const { id, url } of found) expect(url).toContain(id);
      const touches = await world.open().crm.recentActivities({ ...about, sinceAt });
      expect(touches.map(({ subject }) => subject)).toEqual(['We wrote']);
    });

    test('of the account alone are there too, of nobody there are none', async () => {
      const { accountId } = world.cast.ada;
      await world.log({ type: 'email', inbound: true, at: MONDAY, subject: 'Hello', contactId: null, accountId });
      const { crm } = world.open();
      expect(await crm.replies({ ...world.cast.ada, sinceAt })).toMatchObject([{ subject: 'Hello' }]);
      expect(await crm.replies({ contactId: world.cast.ada.contactId, accountId: null, sinceAt })).toEqual([]);
      expect(await crm.replies({ ...NOBODY, sinceAt })).toEqual([]);
    });

    test('are twenty at most', async () => {
      for (const n of upTo(23))
        await world.log({
          ...{ type: 'email', inbound: true, at: MONDAY + n * MINUTE_MS, subject: `${n}` },
          ...world.cast.ada,
        });
      const found = await world.open().crm.replies({ ...world.cast.ada, sinceAt });
      expect(found.map(({ subject }) => Number(subject))).toEqual(upTo(20).map((n) => 22 - n));
    });
  });
});
