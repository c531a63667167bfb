import { tenantSettingsSchema } from '../../../src/domain/settings';
import { sendNotices } from '../../../src/pipeline/telling/send-notices';
import { tellInCrm } from '../../../src/pipeline/telling/tell-in-crm';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { caseOf, hear, STAFF } from './given-cases';
import {
  act,
  again,
  clockAt,
  DAY_MS,
  DUE,
  forgetOthers,
  heads,
  HOUR_MS,
  machinePasses,
  newPlace,
  noticesOf,
  opened,
  people,
  settled,
  SLOW,
  status,
  touchedAt,
  withBell,
  written,
  type Place,
} from './given-notices';

describe.each(ENGINES)('on %s, people', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(() => forgetOthers(tables));

  test('an owner is told of a new case once, with a link, in plain words', async () => {
    const place = await opened(tables);
    expect(await sendNotices(place.loop)).toBe(1);
    expect(await sendNotices(place.loop)).toBe(0);
    expect(place.told.mails).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        to: 'carla@crm.example',
        subject: 'New follow-up: Acme',
        text: [
          'A customer needs a follow-up, and it is yours.',
          'Account: Acme. Reason: reliability and performance. Risk: low.',
          'First touch due: Thu 17 Sep 11:00 (Europe/Berlin).',
          'What to do: reach out to the customer and log it.',
        ],
        link: 'https://crm.example/id of slow',
      },
    ]);
  });

  test('two workers never tell the same', async () => {
    const place = await opened(tables);
    await Promise.all([sendNotices(place.loop), sendNotices(again(place))]);
    expect(heads(place)).toEqual(['carla: New follow-up']);
  });

  test('a deadline that is missed at night is told when the reader begins to work, on his own wall clock', async () => {
    const place = await settled(await opened(tables, { users: people({ mona: { timeZone: 'America/New_York' } }) }));
    await clockAt(place, DUE + 1000);
    await written(place, 'slow');
    await sendNotices(place.loop);
    expect(heads(place)).toEqual(['carla: Deadline missed']);
    // 09:00 in New York.
    place.time.now = Date.UTC(2026, 8, 17, 13) - 1;
    expect(await sendNotices(place.loop)).toBe(0);
    place.time.now += 1;
    await sendNotices(place.loop);
    expect(heads(place)).toEqual(['carla: Deadline missed', 'mona: Deadline missed']);
    expect(place.told.mails.at(-1)?.text).toContain('First touch was due: Thu 17 Sep 05:00 (America/New_York).');
  });

  test('who is on leave is told when he is back', async () => {
    const place = await settled(await opened(tables));
    const monday = Date.UTC(2026, 8, 21, 7);
    await place.stores.setup.saveAbsences(place.db, place.tenantId, {
      userId: STAFF.mona,
      spans: [{ userId: STAFF.mona, fromAt: NINE, toAt: monday - DAY_MS, delegateId: null }],
    });
    await clockAt(place, DUE + 1000);
    await written(place, 'slow');
    await sendNotices(place.loop);
    place.time.now = monday - 1;
    await sendNotices(place.loop);
    expect(heads(place)).toEqual(['carla: Deadline missed']);
    place.time.now = monday;
    await sendNotices(place.loop);
    expect(heads(place)).toEqual(['carla: Deadline missed', 'mona: Deadline missed']);
  });

  test('leave that is entered after a notice was queued holds all the same', async () => {
    const place = await opened(tables);
    const span = { userId: STAFF.carla, fromAt: NINE, toAt: NINE + 7 * DAY_MS, delegateId: null };
    await place.stores.setup.saveAbsences(place.db, place.tenantId, { userId: STAFF.carla, spans: [span] });
    expect(await sendNotices(place.loop)).toBe(0);
    place.time.now = NINE + 7 * DAY_MS;
    expect(await sendNotices(place.loop)).toBe(1);
  });

  test('what waited for the end of a leave is tried for as long as anything else', async () => {
    const place = await opened(tables);
    const back = NINE + 14 * DAY_MS;
    const spans = [{ userId: STAFF.carla, fromAt: NINE, toAt: back, delegateId: null }];
    await place.stores.setup.saveAbsences(place.db, place.tenantId, { userId: STAFF.carla, spans });
    await sendNotices(place.loop);
    await place.db.query(
      `update notices set first_tried_at = first_tried_at - interval '14 days' where tenant_id = $1`,
      [place.tenantId],
    );
    place.time.now = back;
    place.told.answer = { status: 'failed', message: 'the mail server answered 451', again: true };
    await sendNotices(place.loop);
    expect(await status(place)).toMatchObject({ failed: 0, trouble: [{ attempts: 1 }] });
  });

  test('who is away until further notice is looked for again, and told once he is back', async () => {
    const place = await opened(tables);
    const save = (toAt: number | null) =>
      place.stores.setup.saveAbsences(place.db, place.tenantId, {
        userId: STAFF.carla,
        spans: [{ userId: STAFF.carla, fromAt: NINE - DAY_MS, toAt, delegateId: null }],
      });
    await save(null);
    for (const day of [0, 1, 2]) {
      place.time.now = NINE + day * DAY_MS;
      expect(await sendNotices(place.loop)).toBe(0);
    }
    await save(NINE + 2 * DAY_MS);
    place.time.now = NINE + 3 * DAY_MS;
    expect(await sendNotices(place.loop)).toBe(1);
  });

  describe('when a deadline was not missed after all', () => {
    const late = async (users = people({ mona: { timeZone: 'America/New_York' } })): Promise<Place> => {
      const place = await settled(await opened(tables, { users }));
      await clockAt(place, DUE + 1000);
      await written(place, 'slow');
      return place;
    };

    test('who has not been told yet is told neither', async () => {
      const place = await late();
      await act(place, STAFF.petra, touchedAt(DUE - HOUR_MS));
      place.time.now = Date.UTC(2026, 8, 17, 14);
      await sendNotices(place.loop);
      expect(heads(place)).toEqual([]);
      expect(await noticesOf(place, 'breached')).toEqual([
        `${STAFF.carla} crm dropped`,
        `${STAFF.carla} email dropped`,
        `${STAFF.mona} crm dropped`,
        `${STAFF.mona} email dropped`,
      ]);
    });

    test('exactly those are told otherwise who had been told', async () => {
      const place = await late();
      await sendNotices(place.loop);
      await act(place, STAFF.petra, touchedAt(DUE - HOUR_MS));
      place.time.now = Date.UTC(2026, 8, 17, 14);
      await sendNotices(place.loop);
      expect(heads(place)).toEqual(['carla: Correction', 'carla: Deadline missed']);
    });

    test('who says so himself need not be told', async () => {
      const place = await late(people());
      await sendNotices(place.loop);
      await act(place, STAFF.carla, touchedAt(DUE - HOUR_MS));
      await sendNotices(place.loop);
      expect(heads(place)).toEqual(['carla: Deadline missed', 'mona: Correction', 'mona: Deadline missed']);
    });

    test('who is being told in that very moment hears the correction after it', async () => {
      const place = await late(people());
      const { tell } = place.loop;
      const mail: NonNullable<typeof tell.mail> = async (one) => {
        if (place.told.mails.length === 0) await act(place, STAFF.petra, touchedAt(DUE - HOUR_MS));
        return (await tell.mail?.(one)) ?? { status: 'taken' };
      };
      await sendNotices({ ...place.loop, tell: { ...tell, mail } });
      await machinePasses(place);
      await sendNotices(place.loop);
      expect(heads(place).filter((head) => head.startsWith('mona'))).toEqual([
        'mona: Correction',
        'mona: Deadline missed',
      ]);
    });

    test('who was told by somebody who died over it is told otherwise, for he may have heard it', async () => {
      const place = await late(people());
      const { stores } = place.loop;
      const notices = { ...stores.notices, finish: () => Promise.reject(new Error('killed')) };
      await sendNotices(again(place, { stores: { ...stores, notices } }));
      expect(heads(place)).toContain('carla: Deadline missed');
      await machinePasses(place);
      await act(place, STAFF.petra, touchedAt(DUE - HOUR_MS));
      await sendNotices(place.loop);
      await machinePasses(place);
      await sendNotices(place.loop);
      expect(heads(place)).toContain('carla: Correction');
    });

    test('a touch that was too late takes nothing back', async () => {
      const place = await late(people());
      await sendNotices(place.loop);
      await act(place, STAFF.petra, touchedAt(DUE + 1000));
      await sendNotices(place.loop);
      expect(heads(place)).toEqual(['carla: Deadline missed', 'mona: Deadline missed']);
    });
  });

  describe('are not told what is not so any more', () => {
    test('nor what they have chosen meanwhile not to hear of', async () => {
      const place = await opened(tables, { notify: { slack: ['assigned'] } });
      const notify = { users: { [STAFF.carla]: { channels: { assigned: ['crm'] } } } };
      const settings = tenantSettingsSchema.parse({ ...place.settings, notify });
      await place.stores.setup.saveSettings(place.db, place.tenantId, settings);
      expect(await sendNotices(place.loop)).toBe(0);
      expect(await noticesOf(place, 'assigned')).toEqual([
        ' slack dropped',
        `${STAFF.carla} crm ready`,
        `${STAFF.carla} email dropped`,
      ]);
    });

    test('of a case that somebody else has by then', async () => {
      const place = await opened(tables);
      await act(place, STAFF.carla, { kind: 'reassign', to: STAFF.sven, note: 'He knows them' });
      await sendNotices(place.loop);
      expect(heads(place)).toEqual(['sven: A follow-up is yours now']);
    });

    test('of a case that ended before they were told', async () => {
      const place = await opened(tables);
      await hear(place, { ...SLOW, score: 10, comment: 'All is well.', seq: 2 });
      expect(await caseOf(place, 'slow')).toMatchObject({ status: 'withdrawn' });
      expect(await sendNotices(place.loop)).toBe(0);
    });

    test('once they have left', async () => {
      const place = await opened(tables);
      await place.stores.tenants.saveDirectory(place.db, place.tenantId, {
        readAt: NINE,
        users: people({ carla: { active: false } }),
      });
      expect(await sendNotices(place.loop)).toBe(0);
    });
  });

  test('the person complained about is told nothing', async () => {
    const said = { ...SLOW, comment: 'Our account manager is rude and never answers.' };
    const place = await opened(tables, {}, said);
    expect(await caseOf(place, 'slow')).toMatchObject({ ownerId: STAFF.mona });
    await clockAt(place, NINE + 10 * DAY_MS);
    await written(place, 'slow');
    await sendNotices(place.loop);
    expect(place.told.mails.map(({ to }) => to)).not.toContain('carla@crm.example');
    expect(place.told.mails.length).toBeGreaterThan(0);
  });

  test('of a tenant that only observes nobody is told, now or later', async () => {
    const place = await newPlace(tables);
    await place.stores.setup.saveSettings(place.db, place.tenantId, { ...place.settings, mode: 'observe' });
    await hear(place, SLOW);
    expect(await status(place)).toMatchObject({ waiting: 0 });
    await place.stores.setup.saveSettings(place.db, place.tenantId, place.settings);
    expect(await sendNotices(place.loop)).toBe(0);
  });

  test('what waits when a tenant begins to observe is not told', async () => {
    const place = await opened(tables);
    await place.stores.setup.saveSettings(place.db, place.tenantId, { ...place.settings, mode: 'observe' });
    await sendNotices(place.loop);
    await tellInCrm(place.loop, place.lane, withBell(place.told));
    expect(place.told).toMatchObject({ mails: [], bells: [] });
    expect(await status(place)).toMatchObject({ waiting: 0 });
  });

  describe('choose', () => {
    test('what they are told, and how', async () => {
      const users = { [STAFF.carla]: { channels: { assigned: [], due_soon: ['email'] } } };
      const place = await opened(tables, { notify: { users } });
      expect(await noticesOf(place, 'assigned')).toEqual([]);
      await clockAt(place, DUE - HOUR_MS);
      await written(place, 'slow');
      await sendNotices(place.loop);
      expect(heads(place)).toEqual(['carla: Due soon']);
      expect(await noticesOf(place, 'due_soon')).toEqual([`${STAFF.carla} email sent`]);
    });

    test('and a tenant chooses for the others', async () => {
      const place = await opened(tables, { notify: { channels: { assigned: ['crm'] } } });
      expect(await noticesOf(place, 'assigned')).toEqual([`${STAFF.carla} crm waiting`]);
    });
  });
});
