import { CrmRefused } from '../../../src/ports';
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

  test('what is to be written to a CRM that was never set up waits', async () => {
    const { crm } = world.open({ config: null });
    expect(crm.can.isSetUp).toBe(false);
    await expect(crm.write([newWrite(world.record(1))])).rejects.toThrow(CrmRefused);
    expect(world.open().crm.can.isSetUp).toBe(true);
  });
});
