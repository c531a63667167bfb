import type { CommonCause, CorrectiveAction } from '../../../src/cause-ports';
import type { DetractorCase } from '../../../src/domain/case-state';
import type { SettingsActor } from '../../../src/domain/settings-events';
import { carryCauses } from '../../../src/pipeline/causes/carry-causes';
import type { CauseRequest } from '../../../src/pipeline/causes/cause-org';
import { changeAction, type ActionAnswer, type ActionChange } from '../../../src/pipeline/causes/change-action';
import { changeCause, type CauseAnswer, type CauseChange } from '../../../src/pipeline/causes/change-cause';
import { listActions, listCauses, type ActionsAsked } from '../../../src/pipeline/causes/list-causes';
import { OPERATOR } from '../../../src/pipeline/settings/operator';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { caseOf, eventsSince, forAll, hear, STAFF } from './given-cases';
import { command } from './given-commands';
import { DAY_MS, newWatch, type Watch } from './given-rounds';

const { carla, mona, petra, sven, lena } = STAFF;
const RULES = [forAll([{ strategy: 'account_csm' }])];
const LOW = { score: 5, comment: 'Our invoices are wrong again.' };
const MONTH = NINE + 30 * DAY_MS;
const NEW: Extract<ActionChange, { kind: 'create' }> = {
  ...{ kind: 'create', text: 'Check invoices before they go out', ownerId: sven },
  ...{ dueAt: MONTH, checkDueAt: NINE + 90 * DAY_MS, caseKey: null },
};
const CAUSE: CauseChange = { kind: 'create', rootCauseArea: 'billing', rootCause: 'A wrong price list', actionIds: [] };

describe.each(ENGINES)('on %s, causes and actions', (engine) => {
  let tables: Tables;
  let watch: Watch;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    watch = await newWatch(tables, { rules: RULES });
  });

  const by = (id: string): SettingsActor => ({ kind: 'user', id });
  const asked = <C>(change: C, more: Partial<CauseRequest<C>> = {}): CauseRequest<C> => ({
    ...{ by: by(petra), via: 'card', requestId: null, change },
    ...more,
  });
  const act = (change: ActionChange, more: Partial<CauseRequest<ActionChange>> = {}): Promise<ActionAnswer> =>
    changeAction(watch.loop, watch.tenantId, asked(change, more));
  const alter = (change: CauseChange, more: Partial<CauseRequest<CauseChange>> = {}): Promise<CauseAnswer> =>
    changeCause(watch.loop, watch.tenantId, asked(change, more));
  const done = async (answer: Promise<ActionAnswer>): Promise<CorrectiveAction> => {
    const found = await answer;
    if (!found.ok) throw new Error(found.refusal.message);
    return found.action;
  };
  const made = async (answer: Promise<CauseAnswer>): Promise<CommonCause> => {
    const found = await answer;
    if (!found.ok) throw new Error(found.refusal.message);
    return found.cause;
  };
  const why = (answer: ActionAnswer | CauseAnswer): string => (answer.ok ? 'done' : answer.refusal.code);
  const listed = async (want: Partial<ActionsAsked> = {}): Promise<readonly string[]> => {
    const page = { by: by(petra), filter: 'all', ownerId: null, after: null, limit: 50, ...want } as const;
    const answer = await listActions(watch.loop, watch.tenantId, page);
    return answer.ok ? answer.rows.map(({ text }) => text) : [answer.refusal.code];
  };
  const joined = async (id: string, causeId: string): Promise<DetractorCase> => {
    const { caseKey } = await caseOf(watch, id);
    const action = { kind: 'join_cause', causeId } as const;
    const answer = await command(watch.loop, watch.tenantId, { caseKey, userId: carla, action });
    if (!answer.ok) throw new Error(answer.refusal.message);
    return answer.state;
  };

  test('an action is made, done and judged; each step is in the settings stream, its words only as a digest', async () => {
    const action = await done(act(NEW));
    expect(action).toMatchObject({ doneAt: null, check: null, createdBy: petra, version: 1, restricted: false });
    const early = { kind: 'check', id: action.id, result: 'effective', note: null } as const;
    expect(why(await act(early))).toBe('not_possible');
    expect((await done(act({ kind: 'done', id: action.id }, { by: by(sven) }))).doneAt).toBe(NINE);
    expect(why(await act({ kind: 'done', id: action.id }))).toBe('already_so');
    const judged = await done(act({ ...early, note: 'No wrong invoice since' }, { by: by(sven) }));
    expect(judged.check).toEqual({ result: 'effective', at: NINE, by: sven, note: 'No wrong invoice since' });

    const { settingsLog } = watch.stores;
    const events = await settingsLog.list(watch.db, watch.tenantId, 10);
    expect(events.map(({ body, actor }) => [body.type, 'change' in body && body.change, actor.id])).toEqual([
      ['action_changed', 'checked', sven],
      ['action_changed', 'done', sven],
      ['action_changed', 'created', petra],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/invoice/i);
    expect(await settingsLog.verify(watch.db, watch.tenantId)).toBeNull();
    const words = await watch.db.query<{ value: string }>(
      'select distinct value from settings_event_personal where tenant_id = $1 order by 1',
      [watch.tenantId],
    );
    expect(words.map(({ value }) => value)).toEqual([NEW.text, 'No wrong invoice since']);
  });

  test('who may: those who run the program, its owner for what he says of it, and whoever made it', async () => {
    await hear(watch, { id: 'r', ...LOW });
    const { caseKey } = await caseOf(watch, 'r');
    const action = await done(act(NEW));
    expect(why(await act(NEW, { by: by(carla) }))).toBe('not_allowed');
    expect(why(await act({ ...NEW, caseKey }, { by: by(sven) }))).toBe('not_allowed');
    expect(why(await act({ kind: 'change', id: action.id, text: 'Else' }, { by: by(sven) }))).toBe('not_allowed');
    expect(why(await act({ kind: 'done', id: action.id }, { by: by(carla) }))).toBe('not_allowed');
    expect(why(await act({ kind: 'done', id: action.id }, { by: by('999') }))).toBe('not_allowed');
    expect(why(await act({ kind: 'done', id: action.id }, { by: by(mona) }))).toBe('done');
    expect(why(await act(NEW, { by: OPERATOR }))).toBe('done');
    expect(why(await alter(CAUSE, { by: by(carla) }))).toBe('not_allowed');
    const own = await done(act({ ...NEW, caseKey }, { by: by(carla) }));
    expect((await caseOf(watch, 'r')).documentation.actionIds).toEqual([own.id]);
    expect(why(await act({ kind: 'change', id: own.id, text: 'Else' }, { by: by(carla) }))).toBe('done');
  });

  test('what makes no sense is refused with the field it is about', async () => {
    const action = await done(act(NEW));
    const fields = async (change: ActionChange): Promise<readonly string[]> => {
      const answer = await act(change);
      return answer.ok ? ['done'] : (answer.refusal.fields ?? []).map(({ field }) => field);
    };
    expect(await fields({ ...NEW, text: ' ' })).toEqual(['text']);
    expect(await fields({ ...NEW, text: 'x'.repeat(4001) })).toEqual(['text']);
    expect(await fields({ ...NEW, ownerId: '999' })).toEqual(['ownerId']);
    expect(await fields({ ...NEW, dueAt: NINE })).toEqual(['dueAt']);
    expect(await fields({ ...NEW, checkDueAt: MONTH - 1 })).toEqual(['checkDueAt']);
    expect(await fields({ kind: 'change', id: action.id, dueAt: NINE + 200 * DAY_MS })).toEqual(['checkDueAt']);
    expect(why(await act({ kind: 'change', id: action.id, text: ` ${NEW.text} ` }))).toBe('already_so');
    expect(why(await act({ kind: 'done', id: 'CA-0' }))).toBe('not_possible');
    expect(why(await act({ kind: 'done', id: `CC${action.id.slice(2)}` }))).toBe('not_possible');
    expect(why(await act({ ...NEW, caseKey: 'nowhere' }))).toBe('unknown_case');
  });

  test('a request that comes twice makes one, and another one under its id is refused', async () => {
    const first = await act(NEW, { requestId: 'request-a' });
    const again = await act(NEW, { requestId: 'request-a' });
    expect([first, again]).toMatchObject([{ repeated: false }, { repeated: true }]);
    expect(why(await act({ ...NEW, text: 'Else' }, { requestId: 'request-a' }))).toBe('request_id_used');
    const both = await Promise.all([1, 2].map(() => alter(CAUSE, { requestId: 'request-b' })));
    expect(both.map((answer) => answer.ok && answer.repeated).sort()).toEqual([false, true]);
    expect(await listed()).toEqual([NEW.text]);
  });

  test('who has seen an older state is told to look again', async () => {
    const action = await done(act(NEW));
    await done(act({ kind: 'change', id: action.id, ownerId: lena }, { seenVersion: 1 }));
    expect(why(await act({ kind: 'change', id: action.id, ownerId: sven }, { seenVersion: 1 }))).toBe(
      'changed_meanwhile',
    );
  });

  test('an action is not made where its case refuses it', async () => {
    await hear(watch, { id: 'r', ...LOW });
    const { caseKey } = await caseOf(watch, 'r');
    await watch.db.query(`update cases set state = state || '{"status": "resolved"}' where case_key = $1`, [caseKey]);
    expect(why(await act({ ...NEW, caseKey }))).toBe('closed_case');
    expect(await listed()).toEqual([]);
    expect(await watch.stores.settingsLog.list(watch.db, watch.tenantId, 10)).toEqual([]);
  });

  test('lists: overdue ones, effects to be judged, page by page; not done after all is open again', async () => {
    const texts = ['a', 'b', 'c', 'd', 'e'];
    for (const [n, text] of texts.entries())
      await act({ ...NEW, text, dueAt: MONTH + (n % 2) * DAY_MS, ownerId: n === 0 ? lena : sven });
    expect(await listed()).toEqual(['a', 'c', 'e', 'b', 'd']);
    const pages: string[] = [];
    for (let after: string | null = null, n = 0; n < 3; n += 1) {
      const want = { by: OPERATOR, filter: 'all', ownerId: null, after, limit: 2 } as const;
      const page = await listActions(watch.loop, watch.tenantId, want);
      if (!page.ok) throw new Error(page.refusal.message);
      pages.push(page.rows.map(({ text }) => text).join(''));
      after = page.next;
      expect(after === null).toBe(n === 2);
    }
    expect(pages).toEqual(['ac', 'eb', 'd']);
    expect(await listed({ ownerId: lena })).toEqual(['a']);
    expect(await listed({ filter: 'overdue' })).toEqual([]);
    watch.time.now = MONTH;
    expect(await listed({ filter: 'overdue' })).toEqual(['a', 'c', 'e']);
    const [first] = [
      ...(
        await watch.stores.actions.list(watch.db, watch.tenantId, {
          filter: 'all',
          ownerId: lena,
          readerId: null,
          now: MONTH,
          after: null,
          limit: 1,
        })
      ).rows,
    ];
    await act({ kind: 'done', id: first?.id ?? '' });
    expect(await listed({ filter: 'overdue' })).toEqual(['c', 'e']);
    expect(await listed({ filter: 'open' })).toEqual(['c', 'e', 'b', 'd']);
    expect(await listed({ filter: 'check_due' })).toEqual([]);
    watch.time.now = NINE + 90 * DAY_MS;
    expect(await listed({ filter: 'check_due' })).toEqual(['a']);
    await act({ kind: 'change', id: first?.id ?? '', done: false });
    expect(await listed({ filter: 'check_due' })).toEqual([]);
    expect(await listed({ filter: 'overdue' })).toEqual(['a', 'c', 'e', 'b', 'd']);
    expect(await listed({ after: 'nonsense' })).toEqual(['not_possible']);
  });

  test('what is made for a restricted case is read by who has to do with it', async () => {
    await hear(watch, { id: 'r', score: 2, comment: 'My lawyer will sue you.' });
    const { caseKey, process } = await caseOf(watch, 'r');
    expect(process).toBe('legal');
    const action = await done(act({ ...NEW, caseKey }));
    expect(action.restricted).toBe(true);
    expect(await listed({ by: by(carla) })).toEqual([]);
    expect(await listed({ by: by(sven) })).toEqual([NEW.text]);
    expect(await listed()).toEqual([NEW.text]);
  });

  test('a changed cause comes to every open case that shares it, and to no other', async () => {
    await hear(watch, ...['r', 's', 't', 'u'].map((id) => ({ id, ...LOW })));
    const [one, two] = [await done(act(NEW)), await done(act({ ...NEW, text: 'Train the team' }))];
    const cause = await made(alter({ ...CAUSE, actionIds: [one.id] }));
    for (const id of ['r', 's', 't']) await joined(id, cause.id);
    expect((await caseOf(watch, 'r')).documentation).toMatchObject({ causeId: cause.id, actionIds: [one.id] });
    await watch.db.query(`update cases set closed_at = $2 where case_key = $1`, [
      (await caseOf(watch, 't')).caseKey,
      new Date(NINE).toISOString(),
    ]);
    const before = await caseOf(watch, 'u');
    const changed = {
      kind: 'change',
      id: cause.id,
      rootCause: 'A price list of last year',
      actionIds: [two.id],
    } as const;
    expect((await made(alter(changed))).version).toBe(2);
    for (const id of ['r', 's']) {
      const state = await caseOf(watch, id);
      expect(state.personal.rootCause).toBe('A price list of last year');
      expect(state.documentation.actionIds).toEqual([two.id]);
    }
    expect((await caseOf(watch, 't')).documentation.actionIds).toEqual([one.id]);
    expect(await eventsSince(watch, before)).toEqual([]);
    expect(await watch.stores.causes.uncarriedTenants(watch.db)).not.toContain(watch.tenantId);
    expect(why(await alter(changed))).toBe('already_so');
    const counts = await watch.stores.causes.linkCounts(watch.db, watch.tenantId, [cause.id, one.id, two.id, 'CA-0']);
    expect(Object.fromEntries(counts)).toEqual({ [cause.id]: 3, [one.id]: 1, [two.id]: 2 });
  });

  test('carrying that was cut off is done again; a case that has it already is left alone', async () => {
    await hear(watch, ...['r', 's'].map((id) => ({ id, ...LOW })));
    const cause = await made(alter(CAUSE));
    for (const id of ['r', 's']) await joined(id, cause.id);
    await watch.stores.causes.save(watch.db, watch.tenantId, { cause: { ...cause, rootCause: 'Else' }, by: petra });
    const stopped = new AbortController();
    stopped.abort();
    await carryCauses(watch.loop, stopped.signal);
    expect((await caseOf(watch, 'r')).personal.rootCause).toBe('A wrong price list');
    await carryCauses(watch.loop);
    const state = await caseOf(watch, 'r');
    expect(state.personal.rootCause).toBe('Else');
    expect(state.acts.at(-1)?.by).toEqual({ kind: 'user', id: petra });
    await watch.db.query('update common_causes set carried_version = 1 where tenant_id = $1', [watch.tenantId]);
    await carryCauses(watch.loop);
    expect(await eventsSince(watch, state)).toEqual([]);
  });

  test('a case that cannot be written does not keep the others from a changed cause', async () => {
    await hear(watch, ...['r', 's'].map((id) => ({ id, ...LOW })));
    const cause = await made(alter(CAUSE));
    for (const id of ['r', 's']) await joined(id, cause.id);
    const { caseKey } = await caseOf(watch, 'r');
    await watch.db.query(`update cases set state = state - 'log' where case_key = $1`, [caseKey]);
    await made(alter({ kind: 'change', id: cause.id, rootCause: 'Else' }));
    expect((await caseOf(watch, 's')).personal.rootCause).toBe('Else');
    expect(watch.loop.logged.map(({ message }) => message)).toContain('a changed cause could not be carried to a case');
    expect(await watch.stores.causes.uncarriedTenants(watch.db)).toContain(watch.tenantId);
    await watch.db.query('update common_causes set carried_version = version where tenant_id = $1', [watch.tenantId]);
  });

  test('a closed cause takes no more cases, and says no more', async () => {
    await hear(watch, { id: 'r', ...LOW });
    const cause = await made(alter(CAUSE));
    expect((await made(alter({ kind: 'close', id: cause.id }))).closedAt).toBe(NINE);
    await expect(joined('r', cause.id)).rejects.toThrow('closed');
    expect(why(await alter({ kind: 'close', id: cause.id }))).toBe('already_so');
    expect(why(await alter({ kind: 'change', id: cause.id, rootCause: 'Else' }))).toBe('already_so');
    const want = { by: by(carla), after: null, limit: 10 } as const;
    const all = await listCauses(watch.loop, watch.tenantId, { ...want, filter: 'all' });
    const open = await listCauses(watch.loop, watch.tenantId, { ...want, filter: 'open' });
    expect([all, open]).toMatchObject([{ rows: [{ id: cause.id, cases: 0 }] }, { rows: [] }]);
    expect(why(await alter({ ...CAUSE, actionIds: ['CA-0'] }))).toBe('not_possible');
  });

  test('words of what only erased cases share go; what others share stays', async () => {
    await hear(watch, ...['r', 's'].map((id) => ({ id, ...LOW })));
    const keys = [(await caseOf(watch, 'r')).caseKey, (await caseOf(watch, 's')).caseKey] as const;
    const own = await done(act({ ...NEW, text: 'Call Ann Lee back', caseKey: keys[0] }));
    const shared = await made(alter(CAUSE));
    for (const id of ['r', 's']) await joined(id, shared.id);
    await watch.stores.causes.eraseWords(watch.db, watch.tenantId, [keys[0]]);
    const found = await watch.stores.actions.many(watch.db, watch.tenantId, [own.id]);
    expect(found.get(own.id)).toMatchObject({ text: '(erased)', ownerId: sven });
    expect((await watch.stores.causes.one(watch.db, watch.tenantId, shared.id))?.rootCause).toBe('A wrong price list');
    const words = await watch.db.query<{ value: string }>(
      'select value from settings_event_personal where tenant_id = $1',
      [watch.tenantId],
    );
    expect(words.map(({ value }) => value)).toEqual(['A wrong price list']);
    expect(await watch.stores.settingsLog.verify(watch.db, watch.tenantId)).toBeNull();
    await watch.stores.causes.eraseWords(watch.db, watch.tenantId, keys);
    expect((await watch.stores.causes.one(watch.db, watch.tenantId, shared.id))?.rootCause).toBe('(erased)');
  });
});
