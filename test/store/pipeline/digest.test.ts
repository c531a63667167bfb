import { planDigests } from '../../../src/pipeline/telling/digest';
import { sendNotices } from '../../../src/pipeline/telling/send-notices';
import { tellInCrm } from '../../../src/pipeline/telling/tell-in-crm';
import { ENGINES } from '../../harness/databases';
import { freshTables, type Tables } from '../tables/given';
import { caseOf, hear, STAFF } from './given-cases';
import { crm } from './given-loop';
import type { newPlace } from './given-notices';
import {
  again,
  DAY_MS,
  DUE,
  forgetOthers,
  HOUR_MS,
  machinePasses,
  noticesOf,
  opened,
  people,
  settled,
  SLOW,
  withBell,
  written,
  type Place,
} from './given-notices';

/** Thursday 09:00 in Berlin: the slow case is due at 11:00. */
const MORNING = DUE - 2 * HOUR_MS;

describe.each(ENGINES)('on %s, the list of a morning', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    await forgetOthers(tables);
    await tables.db.query(`update tasks set status = 'done' where status = 'open'`);
  });

  const ready = async (arrangement: Parameters<typeof newPlace>[1] = {}): Promise<Place> =>
    settled(await opened(tables, arrangement));
  const at = async (place: Place, now: number): Promise<void> => {
    place.time.now = now;
    await planDigests(place.loop);
    await sendNotices(place.loop);
  };
  const lists = ({ told }: Place): readonly string[] =>
    told.mails.map(({ to, subject }) => `${to}: ${subject}`).filter((head) => head.includes('due today'));

  test('says what is due today and where, as the day begins, to whoever has something due', async () => {
    const place = await ready();
    await at(place, MORNING - 1);
    expect(lists(place)).toEqual([]);
    await at(place, MORNING);
    expect(place.told.mails).toMatchObject([
      {
        to: 'carla@crm.example',
        subject: '1 follow-up due today',
        text: [
          'Your follow-ups that are due today, and what is overdue.',
          'Acme: due Thu 17 Sep 11:00 (Europe/Berlin), risk low. https://crm.example/id of slow',
        ],
        link: null,
      },
    ]);
  });

  test('comes once a day, whoever plans it, and however often he is started again', async () => {
    const place = await ready();
    place.time.now = MORNING;
    await Promise.all([planDigests(place.loop), planDigests(again(place))]);
    await Promise.all([sendNotices(place.loop), sendNotices(again(place))]);
    await machinePasses(place);
    await at(place, MORNING + HOUR_MS);
    expect(lists(place)).toEqual(['carla@crm.example: 1 follow-up due today']);
    await at(place, MORNING + DAY_MS);
    expect(lists(place).at(-1)).toBe('carla@crm.example: 1 follow-up due today, 1 overdue');
    expect(lists(place)).toHaveLength(2);
  });

  test('does not come when nothing is due that day', async () => {
    const place = await ready();
    await at(place, MORNING - DAY_MS);
    expect(lists(place)).toEqual([]);
    expect(await noticesOf(place, 'digest')).toEqual([`${STAFF.carla} email dropped`]);
  });

  test('does not come late, nor at a weekend', async () => {
    const place = await ready();
    await at(place, MORNING + 2 * HOUR_MS);
    await at(place, MORNING + 2 * DAY_MS);
    expect(await noticesOf(place, 'digest')).toEqual([]);
  });

  test('comes by the wall clock of its reader, and not on his leave', async () => {
    const place = await ready({ users: people({ carla: { timeZone: 'America/New_York' } }) });
    await at(place, DUE);
    expect(await noticesOf(place, 'digest')).toEqual([]);
    const away = [{ userId: STAFF.carla, fromAt: DUE, toAt: DUE + DAY_MS, delegateId: null }];
    await place.stores.setup.saveAbsences(place.db, place.tenantId, { userId: STAFF.carla, spans: away });
    await at(place, Date.UTC(2026, 8, 17, 13));
    expect(await noticesOf(place, 'digest')).toEqual([]);
    await at(place, Date.UTC(2026, 8, 18, 13));
    expect(lists(place)).toHaveLength(1);
  });

  test('is turned off for one, or for all', async () => {
    for (const notify of [{ digest: false }, { users: { [STAFF.carla]: { digest: false } } }]) {
      const place = await ready({ notify });
      await at(place, MORNING);
      expect(await noticesOf(place, 'digest')).toEqual([]);
    }
  });

  test('rings where its reader is told in the CRM alone, and not where there is no bell', async () => {
    for (const bell of [true, false]) {
      const place = await ready({ notify: { channels: { digest: ['crm'] } } });
      await at(place, MORNING);
      await tellInCrm(place.loop, place.lane, bell ? withBell(place.told) : crm());
      const rung = { userId: STAFF.carla, caseId: 'id of slow', title: '1 follow-up due today' };
      expect(place.told.bells).toMatchObject(bell ? [rung] : []);
      expect(await noticesOf(place, 'digest')).toEqual([`${STAFF.carla} crm ${bell ? 'sent' : 'dropped'}`]);
    }
  });

  test('is nobody’s while the tenant is only observed', async () => {
    const place = await ready();
    await place.stores.setup.saveSettings(place.db, place.tenantId, { ...place.settings, mode: 'observe' });
    await at(place, MORNING);
    expect(await noticesOf(place, 'digest')).toEqual([]);
  });

  test('counts nothing that is somebody else’s, and is told to nobody of complaints about him', async () => {
    const place = await ready();
    await hear(place, { ...SLOW, id: 'given' }, { ...SLOW, id: 'rude', comment: 'Our account manager is rude.' });
    for (const id of ['given', 'rude']) await written(place, id);
    const { caseKey } = await caseOf(place, 'rude');
    await place.db.query(
      `update cases set state = jsonb_set(state, '{ownerId}', to_jsonb(case when case_key = $2 then $3 else $4 end::text))
       where tenant_id = $1 and response_id in ('rude', 'given')`,
      [place.tenantId, caseKey, STAFF.carla, STAFF.sven],
    );
    await place.db.query('update tasks set owner_id = $2 where tenant_id = $1', [place.tenantId, STAFF.carla]);
    await at(place, MORNING);
    expect(lists(place)).toEqual(['carla@crm.example: 1 follow-up due today']);
    expect(place.told.mails.at(-1)?.text).toHaveLength(2);
  });

  test('names what is there already, and counts the rest', async () => {
    const place = await ready();
    await hear(place, ...Array.from({ length: 20 }, (_, n) => ({ ...SLOW, id: `slow ${n}` })));
    await written(place, 'slow 3');
    await at(place, MORNING);
    expect(lists(place)).toEqual(['carla@crm.example: 21 follow-ups due today']);
  });
});
