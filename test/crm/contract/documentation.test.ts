import { DOCUMENTED, MONDAY, newWrite } from '../case-fixtures';
import type { CrmWorld } from '../crm-world';
import { WORLDS } from '../worlds';
import { again, idsOf } from './outcomes';

const HOUR_MS = 3_600_000;

describe.each(WORLDS)('%s: what was found out', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const documented = (): ReturnType<CrmWorld['record']> => {
    const ending = { ...DOCUMENTED.ending!, receiverId: world.cast.otherOwner };
    return world.record(1, { ...DOCUMENTED, ending });
  };

  test('and how it ended stands on the case, with its place in the queue', async () => {
    idsOf((await world.open().crm.write([newWrite(documented())]))[0]);
    expect(await world.documented()).toEqual({
      queueRank: '1',
      statedIssue: 'Two wrong invoices',
      evidence: 'invoice 17\ninvoice 18',
      rootCauseArea: 'billing',
      outcome: 'escalated',
      receiverId: world.cast.otherOwner,
      reference: 'JIRA-1',
      closedAt: MONDAY + 3 * HOUR_MS,
    });
  });

  test('is emptied where it is taken back, and where the case becomes restricted', async () => {
    const item = newWrite(documented());
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    const restricted = { ...item.case, restricted: true };
    idsOf((await world.open().crm.write([again(item, ids, { case: restricted })]))[0]);
    expect(await world.documented()).toMatchObject({
      statedIssue: '',
      evidence: '',
      reference: '',
      outcome: 'escalated',
    });
    idsOf((await world.open().crm.write([again(item, ids, { case: world.record(1) })]))[0]);
    expect(await world.documented()).toMatchObject({ statedIssue: '', outcome: '', receiverId: '', closedAt: null });
  });

  test('stays out of a portal or org that was set up by an earlier version', async () => {
    const { config } = await world.open().crm.provision('check');
    const earlier = { ...config, documentation: undefined, activities: undefined, activityCase: undefined };
    idsOf((await world.open({ config: earlier }).crm.write([newWrite(documented())]))[0]);
    expect(await world.documented()).toMatchObject({ queueRank: '', statedIssue: '', outcome: '' });
    expect(await world.cases()).toMatchObject([{ status: 'escalated' }]);
  });
});
