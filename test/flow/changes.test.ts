import type { DetractorCase } from '../../src/domain/case-state';
import { startLoopWorld, TUESDAY_10, type LoopWorld } from './loop-world';

const ANN = { email: 'ann@acme.example', name: 'Ann Lee' };
const DAY_MS = 86_400_000;
const PATIENCE_MS = 15_000;

describe.each(['hubspot', 'salesforce'] as const)('what changes after assignment, at %s', (crm) => {
  let world: LoopWorld;

  beforeAll(async () => {
    const channels = { safety: { channel: 'ticket' } };
    world = await startLoopWorld({ crm, settings: { diversion: { channels } } });
  });

  afterAll(() => world.stop());

  /** Lets the time come at which owners are looked after, the CRM asked about accounts too. */
  const lookAgain = async (): Promise<void> => {
    const { db, wake } = world.service.app.loop;
    await db.query(`update owner_rounds set due_at = '-infinity', reread_after = '-infinity'`);
    wake.ring('crm');
  };
  const stored = async (words: string): Promise<DetractorCase> => {
    const { db, stores } = world.service.app.loop;
    const keys = await stores.cases.openKeys(db, world.tenantId, { after: '', limit: 100 });
    const states = [...(await stores.cases.load(db, world.tenantId, keys)).values()];
    const found = states.find(({ personal }) => personal.verbatim?.includes(words));
    if (found === undefined) throw new Error('no such case');
    return found;
  };
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + PATIENCE_MS;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error('it did not come to pass');
      await new Promise((resume) => setTimeout(resume, 50));
    }
    await world.settle();
  };
  const inCrm = async (words: string): Promise<{ readonly owner: string; readonly tasks: readonly string[] }> => {
    const { caseKey } = await stored(words);
    const owner = (await world.crm.cases()).find(({ key }) => key === caseKey)?.ownerId ?? '';
    const tasks = (await world.crm.tasks()).filter(({ key, open }) => open && key.startsWith(`${caseKey}_owner_`));
    return { owner, tasks: tasks.map(({ ownerId }) => ownerId) };
  };
  const moveAccount = async (accountId: string, csm: string): Promise<void> => {
    const { access } = await world.service.app.vendors[crm].identify();
    const [method, route, body] =
      crm === 'hubspot'
        ? ([
            'POST',
            'crm/objects/2026-09/companies/batch/update',
            { inputs: [{ id: accountId, properties: { csm_owner: csm } }] },
          ] as const)
        : (['PATCH', `services/data/v64.0/sobjects/Account/${accountId}`, { CSM__c: csm }] as const);
    const answer = await fetch(`${world.crm.url}/${route}`, {
      method,
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${access.token}`, 'content-type': 'application/json' },
    });
    expect(answer.ok).toBe(true);
  };

  test('a case nobody has touched follows its account, and then whoever stands in', async () => {
    const { csm, manager, liaison } = world.crm.people;
    await world.send({ response_id: 'r1', score: 5, comment: 'The dashboard is confusing.', respondent: ANN });
    await world.settle();
    expect(await inCrm('dashboard')).toEqual({ owner: csm, tasks: [csm] });

    const { accountId } = await stored('dashboard');
    await moveAccount(accountId ?? '', manager);
    await lookAgain();
    await until(async () => (await stored('dashboard')).ownerId === manager);
    expect(await inCrm('dashboard')).toEqual({ owner: manager, tasks: [manager] });

    const { db, stores } = world.service.app.loop;
    const leave = { userId: manager, fromAt: TUESDAY_10, toAt: TUESDAY_10 + 30 * DAY_MS, delegateId: liaison };
    await stores.setup.saveAbsences(db, world.tenantId, { userId: manager, spans: [leave] });
    await lookAgain();
    await until(async () => (await stored('dashboard')).ownerId === liaison);
    expect(await inCrm('dashboard')).toEqual({ owner: liaison, tasks: [liaison] });
  });

  test('a hand-over is announced by a ticket of the CRM, once', async () => {
    await world.send({ response_id: 'r2', score: 1, comment: 'The charger caught fire.', respondent: ANN });
    await world.settle();
    await until(async () => (await stored('charger')).handover?.reference !== null);
    const { handover } = await stored('charger');
    expect(handover?.reference).toMatch(/^\w+$/);
    expect((await world.report()).announcements).toEqual([]);
  });
});
