import { changeChannelUrl } from '../../../src/pipeline/telling/channel-urls';
import { OPERATOR } from '../../../src/pipeline/settings/operator';
import { sendNotices } from '../../../src/pipeline/telling/send-notices';
import { tellInCrm } from '../../../src/pipeline/telling/tell-in-crm';
import { CrmRefused, CrmUnavailable } from '../../../src/ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { hear, STAFF, type Said } from './given-cases';
import { crm } from './given-loop';
import {
  act,
  again,
  clockAt,
  DUE,
  forgetOthers,
  heads,
  HOUR_MS,
  machinePasses,
  newPlace,
  noticesOf,
  opened,
  settled,
  SLOW,
  status,
  touchedAt,
  withBell,
  written,
  type Place,
} from './given-notices';

const FIRE: Said = { id: 'fire', score: 2, comment: 'The charger caught fire and burned my hand.' };

describe.each(ENGINES)('on %s, people', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(() => forgetOthers(tables));

  describe('of a case in a restricted process', () => {
    test('learn that there is one, and where, and nothing else', async () => {
      const notify = { slack: ['assigned'] };
      const place = await opened(tables, { notify }, FIRE);
      await changeChannelUrl(place.loop, place.tenantId, {
        channel: 'slack',
        url: 'https://hooks.example/1',
        by: OPERATOR,
      });
      await sendNotices(place.loop);
      expect(place.told.mails).toMatchObject([
        {
          to: 'lena@crm.example',
          subject: 'A case in a restricted process',
          text: ['A case in a restricted process.'],
          link: 'https://crm.example/id of fire',
        },
      ]);
      expect(place.told.posts).toEqual([
        {
          channel: 'slack',
          url: 'https://hooks.example/1',
          text: 'A case in a restricted process.',
          link: 'https://crm.example/id of fire',
        },
      ]);
    });

    test.each([
      [false, 0],
      [true, 1],
    ])('are told at night only where the tenant wants that: %s', async (safetyAtAnyHour, told) => {
      const place = await newPlace(tables, { notify: { safetyAtAnyHour } });
      place.time.now = NINE + 12 * HOUR_MS;
      await hear(place, SLOW, FIRE);
      await written(place, 'fire');
      await written(place, 'slow');
      await sendNotices(place.loop);
      expect(place.told.mails.map(({ to }) => to)).toEqual(told === 0 ? [] : ['lena@crm.example']);
    });
  });

  describe('who read a channel', () => {
    const posting = async (notify: object, url: string | null = 'https://hooks.example/secret'): Promise<Place> => {
      const place = await newPlace(tables, { notify });
      for (const channel of ['slack', 'teams'] as const)
        await changeChannelUrl(place.loop, place.tenantId, { channel, url, by: OPERATOR });
      await hear(place, SLOW);
      await written(place, 'slow');
      return place;
    };

    test('are told once of one thing, without a name, reason or score', async () => {
      const place = await settled(await posting({ slack: ['breached', 'raised'], teams: ['breached'] }));
      await clockAt(place, DUE + 1000);
      await written(place, 'slow');
      await sendNotices(place.loop);
      await sendNotices(place.loop);
      const text = 'The deadline of a follow-up was missed. Risk: low.';
      const post = { url: 'https://hooks.example/secret', text, link: 'https://crm.example/id of slow' };
      expect(place.told.posts).toHaveLength(2);
      for (const channel of ['slack', 'teams']) expect(place.told.posts).toContainEqual({ ...post, channel });
    });

    test('hear of a correction where they were told', async () => {
      const place = await settled(await posting({ slack: ['breached', 'breach_withdrawn'], teams: ['breached'] }));
      await clockAt(place, DUE + 1000);
      await written(place, 'slow');
      await sendNotices(place.loop);
      await act(place, STAFF.carla, touchedAt(DUE - HOUR_MS));
      await sendNotices(place.loop);
      expect(place.told.posts.map(({ channel, text }) => `${channel} ${text.slice(0, 10)}`).toSorted()).toEqual([
        'slack Correction',
        'slack The deadli',
        'teams The deadli',
      ]);
    });

    test('are told at the hours of the tenant', async () => {
      const place = await posting({ slack: ['assigned'] });
      place.time.now = NINE + 12 * HOUR_MS;
      await sendNotices(place.loop);
      expect(place.told.posts).toEqual([]);
    });

    test('are spared the rest for as long as the channel asks, and nobody counts that as a failure', async () => {
      const place = await posting({ slack: ['assigned'] });
      await hear(place, { ...SLOW, id: 'slower' });
      await written(place, 'slower');
      place.told.answer = { status: 'failed', message: 'the receiver answered 429', again: true, afterMs: 90_000 };
      await sendNotices(place.loop);
      await sendNotices(place.loop);
      expect(place.told.posts).toHaveLength(1);
      const rows = await place.db.query(
        `select attempts, retry_at > now() + interval '80 seconds' as waits from notices
         where tenant_id = $1 and channel = 'slack' order by attempts`,
        [place.tenantId],
      );
      expect(rows).toEqual([
        { attempts: 0, waits: true },
        { attempts: 1, waits: true },
      ]);
    });

    test('wait for an address, and the admin can see it', async () => {
      const place = await posting({ slack: ['assigned'] }, null);
      await sendNotices(place.loop);
      expect(place.told.posts).toEqual([]);
      const error = 'there is no address of the slack channel: set one';
      expect(await status(place)).toMatchObject({ trouble: [{ channel: 'slack', attempts: 1, error }] });
    });
  });

  describe('when it goes wrong', () => {
    test('are told later under the same id, and it shows without an address', async () => {
      const place = await opened(tables);
      place.told.answer = { status: 'failed', message: 'the mail server answered 451', again: true };
      await sendNotices(place.loop);
      expect(await sendNotices(place.loop)).toBe(0);
      expect(await status(place)).toMatchObject({
        waiting: 2,
        failed: 0,
        trouble: [{ error: 'the mail server answered 451' }],
      });
      expect(JSON.stringify(place.loop.logged)).not.toContain('carla@');
      place.told.answer = { status: 'taken' };
      await machinePasses(place);
      await sendNotices(place.loop);
      expect(new Set(place.told.mails.map(({ id }) => id)).size).toBe(1);
      expect(place.told.mails).toHaveLength(2);
      expect((await status(place)).trouble).toEqual([]);
    });

    test('are given up where trying again cannot help, and the admin can see why', async () => {
      const place = await opened(tables);
      place.told.answer = { status: 'failed', message: 'the mail server answered 550', again: false };
      await sendNotices(place.loop);
      await machinePasses(place);
      expect(await sendNotices(place.loop)).toBe(0);
      expect(await status(place)).toMatchObject({ failed: 1, trouble: [{ error: 'the mail server answered 550' }] });
      expect(place.loop.logged).toContainEqual(expect.objectContaining({ level: 'error' }));
    });

    test('are given up after a day', async () => {
      const place = await opened(tables);
      place.told.answer = { status: 'failed', message: 'the mail server does not answer', again: true };
      await sendNotices(place.loop);
      await machinePasses(place);
      await place.db.query(`update notices set first_tried_at = now() - interval '25 hours' where tenant_id = $1`, [
        place.tenantId,
      ]);
      await sendNotices(place.loop);
      expect(await status(place)).toMatchObject({ failed: 1 });
    });

    test('may be told twice, under one id, where nobody could note that they had been', async () => {
      const place = await opened(tables);
      const { stores } = place.loop;
      const notices = { ...stores.notices, finish: () => Promise.reject(new Error('killed')) };
      await sendNotices(again(place, { stores: { ...stores, notices } }));
      expect(await sendNotices(place.loop)).toBe(0);
      await machinePasses(place);
      await sendNotices(place.loop);
      expect(place.told.mails).toHaveLength(2);
      expect(new Set(place.told.mails.map(({ id }) => id)).size).toBe(1);
    });

    test('whoever is slow to take his keeps the others waiting for one attempt', async () => {
      const place = await opened(tables);
      await hear(place, { ...SLOW, id: 'slower' });
      await written(place, 'slower');
      const mail: NonNullable<Place['loop']['tell']['mail']> = (one) => {
        place.told.mails.push(one);
        place.loop.machine.at += 6_000;
        return Promise.resolve({ status: 'taken' });
      };
      const slow = again(place, { tell: { ...place.loop.tell, mail } });
      await sendNotices(slow);
      expect(place.told.mails).toHaveLength(1);
      expect((await status(place)).trouble).toEqual([]);
      await sendNotices(slow);
      expect(new Set(place.told.mails.map(({ id }) => id)).size).toBe(2);
    });

    test('one tenant’s fault is not the others’', async () => {
      const [broken, fine] = [await opened(tables), await opened(tables)];
      await broken.db.query(`update cases set state = 'null' where tenant_id = $1`, [broken.tenantId]);
      await sendNotices(fine.loop);
      expect(heads(fine)).toEqual(['carla: New follow-up']);
      expect(fine.loop.logged.map(({ message }) => message)).toContain('notices could not be sent');
    });

    test('without a mail server the CRM alone tells', async () => {
      const place = await opened(tables);
      await sendNotices(again(place, { tell: { ...place.loop.tell, mail: null } }));
      expect(await noticesOf(place, 'assigned')).toEqual([`${STAFF.carla} crm ready`, `${STAFF.carla} email dropped`]);
    });
  });

  test('a case that is not in the CRM yet is told of once it is, or after ten minutes without a link', async () => {
    const place = await newPlace(tables);
    await hear(place, SLOW);
    await sendNotices(place.loop);
    expect(heads(place)).toEqual([]);
    await place.db.query(`update notices set first_tried_at = now() - interval '601 seconds' where tenant_id = $1`, [
      place.tenantId,
    ]);
    await machinePasses(place);
    await sendNotices(place.loop);
    expect(place.told.mails).toMatchObject([{ to: 'carla@crm.example', link: null }]);
  });

  describe('in the CRM', () => {
    const ripe = async (arrangement: Parameters<typeof newPlace>[1] = {}): Promise<Place> => {
      const place = await newPlace(tables, arrangement);
      await hear(place, SLOW);
      await sendNotices(place.loop);
      return place;
    };

    test('are rung for once the CRM has what they are told of', async () => {
      const place = await ripe();
      expect(await tellInCrm(place.loop, place.lane, withBell(place.told))).toBe(0);
      await written(place, 'slow');
      await machinePasses(place);
      expect(await tellInCrm(place.loop, place.lane, withBell(place.told))).toBe(1);
      expect(await tellInCrm(place.loop, place.lane, withBell(place.told))).toBe(0);
      expect(place.told.bells).toMatchObject([
        { userId: STAFF.carla, caseId: 'id of slow', title: 'New follow-up: Acme' },
      ]);
      expect(JSON.stringify(place.told.bells)).not.toMatch(/It is slow|Ann|customer\.example/);
    });

    test('are rung for side by side, so that an adapter can ask for all of them at once', async () => {
      const place = await newPlace(tables);
      await hear(place, SLOW, { ...SLOW, id: 'slower' });
      for (const id of ['slow', 'slower']) await written(place, id);
      const asked: number[] = [];
      const bell = withBell(place.told);
      const notify = async (): Promise<void> => {
        asked.push(0);
        await new Promise((resume) => setImmediate(resume));
        asked[asked.indexOf(0)] = asked.length;
      };
      await sendNotices(place.loop);
      expect(await tellInCrm(place.loop, place.lane, { ...bell, notify })).toBe(2);
      expect(asked).toEqual([2, 2]);
    });

    test('have their task where there is no bell', async () => {
      const place = await ripe();
      await written(place, 'slow');
      expect(await tellInCrm(place.loop, place.lane, crm())).toBe(1);
      expect(await noticesOf(place, 'assigned')).toContain(`${STAFF.carla} crm sent`);
    });

    test('hear later while the CRM is away, and the lane sleeps', async () => {
      const place = await ripe();
      await written(place, 'slow');
      const bell = withBell(place.told);
      const away = { ...bell, notify: () => Promise.reject(new CrmUnavailable('away', NINE)) };
      await expect(tellInCrm(place.loop, place.lane, away)).rejects.toThrow('away');
      await machinePasses(place);
      await tellInCrm(place.loop, place.lane, bell);
      expect(place.told.bells).toHaveLength(1);
    });

    test('are given up where the CRM refuses to ring, and it shows', async () => {
      const place = await ripe();
      await written(place, 'slow');
      const refusing = {
        ...withBell(place.told),
        notify: () => Promise.reject(new CrmRefused('no such notification type')),
      };
      expect(await tellInCrm(place.loop, place.lane, refusing)).toBe(1);
      expect(await status(place)).toMatchObject({
        failed: 1,
        trouble: [{ channel: 'crm', error: 'no such notification type' }],
      });
    });
  });
});
