import { newWrite } from '../case-fixtures';
import type { CrmWorld } from '../crm-world';
import { WORLDS } from '../worlds';

describe.each(WORLDS)('%s: provisioning', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  test('a second run finds everything and creates nothing', async () => {
    const { crm } = world.open();
    const checked = await crm.provision('check');
    expect(checked).toMatchObject({ ready: true, created: [], missing: [] });
    const applied = await crm.provision('apply');
    expect(applied).toMatchObject({ ready: true, created: [], missing: [], config: checked.config });
  });

  test('a portal that was never set up refuses cases instead of losing them', async () => {
    const [outcome] = await world.open({ config: null }).crm.write([newWrite(world.record(1))]);
    expect(outcome).toMatchObject({ status: 'rejected', record: 'case', field: null });
  });
});
