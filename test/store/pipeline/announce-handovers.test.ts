import { Webhook } from 'standardwebhooks';
import { webhookAnnouncer } from '../../../src/notify/webhook-announcer';
import { OPERATOR } from '../../../src/pipeline/settings/operator';
import { openHandoverTickets } from '../../../src/pipeline/telling/open-handover-tickets';
import { renewHandoverSecret } from '../../../src/pipeline/telling/handover-secret';
import { sendHandovers } from '../../../src/pipeline/telling/send-handovers';
import {
  CrmRefused,
  CrmUnavailable,
  type Announcer,
  type HandoverTicket,
  type WebhookMessage,
} from '../../../src/ports';
import { ENGINES } from '../../harness/databases';
import { startReceiver, type Receiver } from '../../unit/notify/receiver';
import { freshTables, NINE, type Tables } from '../tables/given';
import { caseOf, hear, newOffice, STAFF, type Office } from './given-cases';
import { crm } from './given-loop';

const FIRE = { id: 'fire', score: 1, comment: 'The charger caught fire and burned my hand.' };
const HOOK = { safety: { channel: 'webhook', url: 'https://hooks.example/safety' } };

describe.each(ENGINES)('on %s, announcing hand-overs', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(() => tables.db.query(`update handovers set due_at = 'infinity'`));

  const sent: WebhookMessage[] = [];
  beforeEach(() => {
    sent.length = 0;
  });
  const taking: Announcer = {
    webhook: (message) => {
      sent.push(message);
      return Promise.resolve({ status: 'taken', reference: `INC-${sent.length}` });
    },
  };
  const failing: Announcer = {
    webhook: (message) => {
      sent.push(message);
      return Promise.resolve({ status: 'failed', message: 'the receiver answered 503' });
    },
  };

  const handedOver = async (channels: object, announce: Announcer = taking): Promise<Office> => {
    const office = await newOffice(tables, { settings: { diversion: { channels } }, loop: { announce } });
    await hear(office, FIRE);
    await renewHandoverSecret(office.loop, office.tenantId, { process: 'safety', by: OPERATOR });
    return office;
  };
  const due = ({ db, tenantId }: Office): Promise<unknown> =>
    db.query(`update handovers set due_at = '-infinity' where tenant_id = $1 and reference is null`, [tenantId]);
  const status = async ({ stores, db, tenantId }: Office) => (await stores.report.ofTenant(db, tenantId)).announcements;
  const announcedEvents = async ({ db, tenantId }: Office): Promise<number> => {
    const [row] = await db.query<{ n: number }>(
      `select count(*)::int as n from case_events where tenant_id = $1 and type = 'handover_announced'`,
      [tenantId],
    );
    return row?.n ?? 0;
  };

  describe('by webhook', () => {
    test('a receiver is told once, and its reference is on the case', async () => {
      const office = await handedOver(HOOK);
      expect(await sendHandovers(office.loop)).toBe(1);
      expect(await sendHandovers(office.loop)).toBe(0);
      const state = await caseOf(office, 'fire');
      expect(state.handover).toMatchObject({ n: 1, process: 'safety', reference: 'INC-1', acknowledgedAt: null });
      expect(state).toMatchObject({ status: 'open', closedAt: null });
      expect(sent).toMatchObject([{ id: `${state.caseKey}_handover_1`, url: HOOK.safety.url }]);
      expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
        type: 'detractor_loop.handed_over',
        timestamp: new Date(NINE).toISOString(),
        data: {
          ...{ caseKey: state.caseKey, handover: 1, process: 'safety', tier: state.tier.tier },
          ...{ accountId: 'account of fire', ownerId: STAFF.lena },
        },
      });
      expect(await status(office)).toEqual([]);
    });

    test('says nothing of what the customer said, nor who he is', async () => {
      const office = await handedOver(HOOK);
      await sendHandovers(office.loop);
      expect(sent[0]?.body).not.toMatch(/charger|burned|Ann|Acme|customer\.example|score/i);
      expect(JSON.stringify(office.loop.logged)).not.toMatch(/whsec_|charger/);
    });

    test('what is not taken is tried again under the same id, later each time, and shows', async () => {
      const office = await handedOver(HOOK, failing);
      await sendHandovers(office.loop);
      expect(await sendHandovers(office.loop)).toBe(0);
      const { caseKey } = await caseOf(office, 'fire');
      const error = 'the receiver answered 503';
      expect(await status(office)).toEqual([{ caseKey, n: 1, channel: 'webhook', attempts: 1, error }]);
      await due(office);
      await sendHandovers({ ...office.loop, announce: taking });
      expect(new Set(sent.map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
      expect((await caseOf(office, 'fire')).handover?.reference).toBe('INC-2');
    });

    test('who is killed before he can note the answer tells it again, and one reference stays', async () => {
      const office = await handedOver(HOOK);
      const { loop } = office;
      const handovers = { ...loop.stores.handovers, done: () => Promise.reject(new Error('killed')) };
      await sendHandovers({ ...loop, stores: { ...loop.stores, handovers } });
      expect((await caseOf(office, 'fire')).handover?.reference).toBeNull();
      expect(await sendHandovers(loop)).toBe(0);
      await due(office);
      await sendHandovers(loop);
      await due(office);
      await sendHandovers(loop);
      expect(sent.map(({ id }) => id)).toEqual([sent[0]?.id, sent[0]?.id]);
      expect((await caseOf(office, 'fire')).handover?.reference).toBe('INC-2');
      expect(await announcedEvents(office)).toBe(1);
    });

    test('two who look at the same time tell it once', async () => {
      const office = await handedOver(HOOK);
      await Promise.all([sendHandovers(office.loop), sendHandovers(office.loop)]);
      expect(sent).toHaveLength(1);
    });

    test('without a secret nothing is sent, and the admin can see why', async () => {
      const office = await newOffice(tables, {
        settings: { diversion: { channels: HOOK } },
        loop: { announce: taking },
      });
      await hear(office, FIRE);
      await sendHandovers(office.loop);
      expect(sent).toEqual([]);
      expect(await status(office)).toMatchObject([{ error: expect.stringContaining('secret') as string }]);
    });

    test('one that was taken back is not announced', async () => {
      const office = await handedOver(HOOK);
      await office.db.query(
        `update cases set process = 'standard', state = jsonb_set(state, '{process}', '"standard"')
         where tenant_id = $1`,
        [office.tenantId],
      );
      await sendHandovers(office.loop);
      expect(sent).toEqual([]);
      expect(await status(office)).toEqual([]);
    });

    test('one whose channel was changed meanwhile goes by the other', async () => {
      const office = await handedOver(HOOK);
      const channels = { safety: { channel: 'ticket', pipeline: null, stage: null } } as const;
      const diversion = { ...office.settings.diversion, channels };
      await office.stores.setup.saveSettings(office.db, office.tenantId, { ...office.settings, diversion });
      await sendHandovers(office.loop);
      expect(sent).toEqual([]);
      expect(await status(office)).toMatchObject([{ channel: 'ticket', attempts: 0 }]);
    });

    test('waits while the tenant is only observed', async () => {
      const office = await handedOver(HOOK);
      const { stores, db, tenantId, settings } = office;
      await stores.setup.saveSettings(db, tenantId, { ...settings, mode: 'observe' });
      expect(await sendHandovers(office.loop)).toBe(0);
      await stores.setup.saveSettings(db, tenantId, settings);
      expect(await sendHandovers(office.loop)).toBe(1);
    });

    test('one tenant’s fault is not the others’', async () => {
      const [broken, fine] = [await handedOver(HOOK), await handedOver(HOOK)];
      const { loop } = fine;
      const setup: typeof loop.stores.setup = {
        ...loop.stores.setup,
        secret: (sql, tenantId, name) =>
          tenantId === broken.tenantId
            ? Promise.reject(new Error('sealed under another key'))
            : loop.stores.setup.secret(sql, tenantId, name),
      };
      await sendHandovers({ ...loop, stores: { ...loop.stores, setup } });
      expect(sent).toHaveLength(1);
      expect(loop.logged.map(({ message }) => message)).toContain('hand-overs could not be announced');
    });
  });

  describe('by webhook, to a server', () => {
    let receiver: Receiver;
    beforeAll(async () => {
      receiver = await startReceiver((_received, response) => response.end('{"id":"SAFE-1"}'));
    });
    afterAll(() => receiver.close());

    test('the reference library of Standard Webhooks accepts it', async () => {
      const announce = webhookAnnouncer({ now: Date.now, timeoutMs: 2_000, allowPrivate: true });
      const url = `http://127.0.0.1:${receiver.port}/safety`;
      const office = await handedOver({ safety: { channel: 'webhook', url } }, announce);
      const secret = await renewHandoverSecret(office.loop, office.tenantId, { process: 'safety', by: OPERATOR });
      await sendHandovers(office.loop);
      const received = receiver.received.at(-1);
      const headers = received?.headers as Record<string, string>;
      expect(new Webhook(secret).verify(received?.body ?? '', headers)).toMatchObject({
        data: { process: 'safety', ownerId: STAFF.lena },
      });
      expect((await caseOf(office, 'fire')).handover?.reference).toBe('SAFE-1');
    });
  });

  describe('by ticket', () => {
    const TICKET = { safety: { channel: 'ticket', pipeline: 'Safety', stage: 'New' } };
    const opened: HandoverTicket[] = [];
    beforeEach(() => {
      opened.length = 0;
    });
    const opening = crm({
      announce: (ticket) => {
        opened.push(ticket);
        return Promise.resolve('T-9');
      },
    });

    test('one is opened in the pipeline of the process, for whoever takes over', async () => {
      const office = await handedOver(TICKET);
      expect(await openHandoverTickets(office.loop, office.lane, opening)).toBe(1);
      expect(await openHandoverTickets(office.loop, office.lane, opening)).toBe(0);
      const { caseKey, handover } = await caseOf(office, 'fire');
      expect(handover?.reference).toBe('T-9');
      expect(opened).toMatchObject([
        { key: `${caseKey}_handover_1`, process: 'safety', ownerId: STAFF.lena, pipeline: 'Safety', stage: 'New' },
      ]);
      expect(JSON.stringify(opened)).not.toMatch(/charger|burned|Ann|Acme|score/i);
    });

    test('one the CRM refuses waits alone, and shows; the lane goes on', async () => {
      const office = await handedOver(TICKET);
      const refusing = crm({ announce: () => Promise.reject(new CrmRefused('no such pipeline: Safety')) });
      expect(await openHandoverTickets(office.loop, office.lane, refusing)).toBe(1);
      expect(await status(office)).toMatchObject([{ attempts: 1, error: 'no such pipeline: Safety' }]);
      await due(office);
      await openHandoverTickets(office.loop, office.lane, opening);
      expect((await caseOf(office, 'fire')).handover?.reference).toBe('T-9');
    });

    test('while the CRM is away the lane sleeps, and it is tried again', async () => {
      const office = await handedOver(TICKET);
      const away = crm({ announce: () => Promise.reject(new CrmUnavailable('away', NINE)) });
      await expect(openHandoverTickets(office.loop, office.lane, away)).rejects.toThrow('away');
      await due(office);
      await openHandoverTickets(office.loop, office.lane, opening);
      expect(opened).toHaveLength(1);
    });

    test('waits while the tenant is only observed', async () => {
      const office = await handedOver(TICKET);
      const { stores, db, tenantId, settings } = office;
      await stores.setup.saveSettings(db, tenantId, { ...settings, mode: 'observe' });
      expect(await openHandoverTickets(office.loop, office.lane, opening)).toBe(0);
    });
  });
});
