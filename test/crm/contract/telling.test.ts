import { CrmRefused } from '../../../src/ports';
import { newWrite } from '../case-fixtures';
import type { CrmWorld } from '../crm-world';
import { WORLDS } from '../worlds';
import { idsOf } from './outcomes';

describe.each(WORLDS)('%s: telling people', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const written = async (): Promise<string> => {
    const [outcome] = await world.open().crm.write([newWrite(world.record(1))]);
    return idsOf(outcome).caseId ?? '';
  };

  test('a bell rings once for the user it is for, where the CRM has bells', async () => {
    const { crm } = world.open();
    const notice = {
      userId: world.cast.owner,
      title: 'Due soon',
      body: 'A case is due today.',
      caseId: await written(),
    };
    const rung = await crm.notify(notice).then(
      () => true,
      (error: unknown) => !(error instanceof CrmRefused),
    );
    expect(rung).toBe(crm.can.notifies);
    expect(await world.bells()).toEqual(crm.can.notifies ? [notice] : []);
  });

  test('what is too long for a bell is cut, not refused', async () => {
    const { crm } = world.open();
    const long = { title: 'é\n'.repeat(600), body: '🧯\n'.repeat(900) };
    const caseId = await written();
    await crm.notify({ userId: world.cast.owner, ...long, caseId }).catch(() => undefined);
    expect(await world.bells()).toHaveLength(crm.can.notifies ? 1 : 0);
  });

  test('somebody who has left hears nothing, and nothing else stops', async () => {
    const { crm } = world.open();
    const notice = { userId: world.cast.deactivatedOwner, title: 'Due soon', body: 'Today.', caseId: await written() };
    const error: unknown = await crm.notify(notice).catch((thrown: unknown) => thrown);
    expect([undefined, CrmRefused]).toContain(error instanceof Error ? error.constructor : error);
    expect(await world.bells()).toEqual([]);
  });

  test('before it is set up, a CRM rings nobody and asks nobody', async () => {
    const { crm } = world.open({ config: null });
    const notice = { userId: world.cast.owner, title: 'Due soon', body: 'Today.', caseId: '1' };
    expect(crm.can.notifies).toBe(false);
    await expect(crm.notify(notice)).rejects.toBeInstanceOf(CrmRefused);
    expect(await world.requests()).toBe(0);
  });

  test('the page of a case is known without asking', async () => {
    expect(await world.open().crm.recordUrl('4711')).toBe(world.pageOf('4711'));
    expect(await world.open({ config: null }).crm.recordUrl('4711')).toBeNull();
    expect(await world.requests()).toBe(0);
  });

  test('an id never leads to another page', async () => {
    expect(await world.open().crm.recordUrl('../../evil?x#y')).toBe(world.pageOf(encodeURIComponent('../../evil?x#y')));
  });

  test('business hours are there, with time zone and week, where the CRM keeps them', async () => {
    const { crm } = world.open();
    const { hours, holidays } = await crm.businessHours({ from: 2026, to: 2028 });
    expect(hours.length > 0).toBe(crm.can.keepsBusinessHours);
    expect(holidays.length > 0).toBe(crm.can.keepsBusinessHours);
    expect(hours.filter(({ isDefault }) => isDefault)).toHaveLength(crm.can.keepsBusinessHours ? 1 : 0);
    for (const { timeZone, week } of hours) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
      for (const window of Object.values(week)) expect(window.join(' ')).toMatch(/^\d\d:\d\d \d\d:\d\d$/);
    }
    for (const { dates } of holidays) {
      expect(dates.length).toBeGreaterThan(0);
      for (const date of dates) expect(date).toMatch(/^202[678]-\d\d-\d\d$/);
    }
  });
});
