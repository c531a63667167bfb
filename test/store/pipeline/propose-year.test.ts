import type { HolidayRow, HolidaySource } from '../../../src/calendar-ports';
import { SetupError } from '../../../src/errors';
import { OPERATOR } from '../../../src/pipeline/settings/operator';
import { proposeYear } from '../../../src/pipeline/settings/propose-year';
import { publishCalendar } from '../../../src/pipeline/settings/publish-calendar';
import { ENGINES } from '../../harness/databases';
import { emptied, freshTables, NINE, type Tables } from '../tables/given';
import { newOffice, type Office } from './given-cases';

const DAY = [['09:00', '17:00']];
const YEAR = new Date(NINE).getUTCFullYear();
const ORIGIN = { country: 'DE', region: 'BY', language: null, bank: false, untilYear: YEAR };
const BODY = { timeZone: 'Europe/Berlin', week: { mon: DAY, tue: DAY }, origin: ORIGIN };

const newYear = (year: number): HolidayRow => ({
  date: `${year}-01-01`,
  name: 'Neujahr',
  closed: null,
  substitute: false,
});

describe.each(ENGINES)('on %s, the holidays of the next year', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    tables = await emptied(tables);
  });

  const asked: unknown[] = [];
  const knows: HolidaySource = {
    propose: (place, { from, to }) => {
      asked.push({ place, from, to });
      const rows = Array.from({ length: to - from + 1 }, (_, n) => newYear(from + n));
      return Promise.resolve({ ok: true, rows });
    },
  };
  beforeEach(() => {
    asked.length = 0;
  });

  const office = (holidays: HolidaySource = knows) => newOffice(tables, { loop: { holidays } });
  const publish = async (of: Office, choice: Parameters<typeof publishCalendar>[2]['choice']) => {
    const tenant = await of.stores.tenants.tenant(of.db, of.tenantId);
    if (tenant === null) throw new Error('no tenant');
    const approval = { by: OPERATOR, note: 'Because' };
    return publishCalendar(of.loop, tenant, { id: 'default', choice, apply: 'new', approval });
  };
  const drafts = ({ stores, db, tenantId }: Office) => stores.tenants.calendarDrafts(db, tenantId);
  const counting = async ({ stores, db, tenantId }: Office) =>
    (await stores.tenants.newestCalendar(db, tenantId, 'default'))?.version;

  test('are prepared once, wait as a draft, and count when somebody publishes it', async () => {
    const one = await office();
    await publish(one, { body: BODY });
    await proposeYear(one.loop);
    await proposeYear(one.loop);
    const { untilYear, ...place } = ORIGIN;
    expect(asked).toEqual([{ place, from: untilYear + 1, to: untilYear + 1 }]);
    expect(await drafts(one)).toMatchObject([
      { id: 'default', draft: 1, basedOn: 2, year: YEAR + 1, body: { holidays: [`${YEAR + 1}-01-01`] } },
    ]);
    expect(await counting(one)).toBe(2);
    expect(one.loop.logged).toMatchObject([{ level: 'info', fields: { draft: 1, year: YEAR + 1, days: 1 } }]);
    expect(await publish(one, { draft: 1 })).toMatchObject({ ok: true, version: 3, changed: true });
    expect(await drafts(one)).toEqual([]);
    await proposeYear(one.loop);
    expect(await drafts(one)).toEqual([]);
  });

  test('cover the years that were passed over', async () => {
    const one = await office();
    await publish(one, { body: { ...BODY, origin: { ...ORIGIN, untilYear: YEAR - 2 } } });
    await proposeYear(one.loop);
    expect(await drafts(one)).toMatchObject([
      { year: YEAR + 1, body: { holidays: [YEAR - 1, YEAR, YEAR + 1].map((year) => `${year}-01-01`) } },
    ]);
  });

  test('are prepared anew on a version that was published meanwhile; the older draft cannot be published any more', async () => {
    const one = await office();
    await publish(one, { body: BODY });
    await proposeYear(one.loop);
    await publish(one, { body: { ...BODY, week: { mon: DAY } } });
    expect(await publish(one, { draft: 1 })).toMatchObject({ ok: false, code: 'unknown_version' });
    await proposeYear(one.loop);
    expect(await drafts(one)).toMatchObject([{ draft: 2, basedOn: 3, body: { week: { mon: DAY, tue: [] } } }]);
  });

  test('are nobody’s who follows no place, or has them already', async () => {
    const one = await office();
    await proposeYear(one.loop);
    await publish(one, { body: { ...BODY, origin: { ...ORIGIN, untilYear: YEAR + 1 } } });
    await proposeYear(one.loop);
    expect([asked, await drafts(one)]).toEqual([[], []]);
  });

  test('one tenant’s trouble is not another’s, and a library that is not installed is told as what it is', async () => {
    let asks = 0;
    const absent: HolidaySource = {
      propose: (...asking) => {
        asks += 1;
        return asks === 1 ? Promise.reject(new SetupError('not installed')) : knows.propose(...asking);
      },
    };
    const offices = [await office(absent), await office(absent)];
    for (const one of offices) await publish(one, { body: BODY });
    const { loop } = offices[0]!;
    await proposeYear(loop);
    expect(loop.logged.map(({ level, fields }) => [level, fields])).toEqual([
      ['warn', { tenantId: offices[0]!.tenantId, why: 'not installed' }],
      ['info', expect.objectContaining({ tenantId: offices[1]!.tenantId })],
    ]);
    const unknown: HolidaySource = { propose: () => Promise.resolve({ ok: false, message: 'unknown country "ZZ"' }) };
    await proposeYear({ ...loop, holidays: unknown });
    expect(loop.logged.at(-1)).toMatchObject({ level: 'warn', fields: { why: 'unknown country "ZZ"' } });
  });
});
