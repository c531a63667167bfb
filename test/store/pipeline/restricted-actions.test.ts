import type { SettingsActor } from '../../../src/domain/settings-events';
import { changeAction, type ActionAnswer, type ActionChange } from '../../../src/pipeline/causes/change-action';
import { listActions } from '../../../src/pipeline/causes/list-causes';
import { caseView } from '../../../src/pipeline/reading/case-view';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { caseOf, forAll, hear, STAFF, type Office } from './given-cases';
import { command } from './given-commands';
import { DAY_MS, newWatch } from './given-rounds';

const { carla, petra, sven } = STAFF;
const RULES = [forAll([{ strategy: 'account_csm' }])];
const NEW: Extract<ActionChange, { kind: 'create' }> = {
  ...{ kind: 'create', text: 'Check invoices before they go out', ownerId: sven },
  ...{ dueAt: NINE + 30 * DAY_MS, checkDueAt: null, caseKey: null },
};

const by = (id: string): SettingsActor => ({ kind: 'user', id });
const act = ({ loop, tenantId }: Office, userId: string, change: ActionChange): Promise<ActionAnswer> =>
  changeAction(loop, tenantId, { by: by(userId), via: 'card', requestId: null, change });
const idOf = (answer: ActionAnswer): string => {
  if (!answer.ok) throw new Error(answer.refusal.message);
  return answer.action.id;
};

describe.each(ENGINES)('on %s, corrective actions', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  test('what is made for a restricted case is linked to no other case by who may not read it', async () => {
    const watch = await newWatch(tables, { rules: RULES });
    const low = { score: 5, comment: 'Our invoices are wrong again.' };
    await hear(watch, { id: 'r', score: 2, comment: 'My lawyer will sue you.' }, { id: 's', ...low });
    const made = await act(watch, petra, { ...NEW, caseKey: (await caseOf(watch, 'r')).caseKey });
    const actionId = idOf(made);
    const { caseKey, ownerId } = await caseOf(watch, 's');
    expect(ownerId).toBe(carla);
    const link = (userId: string) =>
      command(watch.loop, watch.tenantId, { caseKey, userId, action: { kind: 'link_action', actionId } });
    expect(await link(carla)).toMatchObject({ ok: false, refusal: { message: `There is no action ${actionId}` } });
    expect(await link(petra)).toMatchObject({ ok: true });
    const shown = async (userId: string) => {
      const view = await caseView(watch.loop, watch.tenantId, { userId, caseKey });
      return view.ok ? view.actions.map(({ text }) => text) : [];
    };
    expect([await shown(carla), await shown(petra)]).toEqual([[], [NEW.text]]);
  });

  test('what is made of a complaint about a coordinator is not for him', async () => {
    const people = { coordinators: [carla, petra] };
    const office = await newWatch(tables, { settings: { people } });
    await hear(office, { id: 'r', score: 2, comment: 'Our account manager never calls back and is rude to us.' });
    const { caseKey, classification } = await caseOf(office, 'r');
    expect(classification.flags).toContain('about_owner');
    const id = idOf(await act(office, petra, { ...NEW, caseKey }));
    const read = async (userId: string) => {
      const want = { by: by(userId), filter: 'all', ownerId: null, after: null, limit: 50 } as const;
      const page = await listActions(office.loop, office.tenantId, want);
      return page.ok ? page.rows.map(({ text }) => text) : [];
    };
    expect([await read(petra), await read(carla)]).toEqual([[NEW.text], []]);
    expect(await act(office, carla, { kind: 'done', id })).toMatchObject({
      ok: false,
      refusal: { code: 'not_possible' },
    });
    expect(await act(office, carla, { ...NEW, caseKey })).toMatchObject({
      ok: false,
      refusal: { code: 'not_allowed' },
    });
  });
});
