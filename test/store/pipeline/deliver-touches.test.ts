import type { Lane } from '../../../src/case-ports';
import type { CaseEventBody } from '../../../src/domain/case-events';
import type { Touch } from '../../../src/domain/case-state';
import { deliver } from '../../../src/pipeline/crm/deliver';
import { CrmUnavailable, type Crm, type WriteOutcome } from '../../../src/ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, nextStep, NINE, openCase, type Tables, type Tenancy } from '../tables/given';
import { crm, loopOn } from './given-loop';

const CALL: Touch = { channel: 'call', result: 'spoke', at: NINE, source: 'self_reported' };

describe.each(ENGINES)('on %s, delivering touches', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  let caseKey: string;
  let lane: Lane;
  let sent: (readonly string[])[];
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    await tables.db.query(`update lanes set not_before = 'infinity'`);
    own = await newTenant(tables);
    caseKey = `t${own.tenantId}`;
    await openCase(own, { caseKey });
    await mark();
    const picked = await tables.stores.lanes.pick(tables.db, 'crm', { owner: 'me', seconds: 3600 });
    if (picked === null) throw new Error('no lane has work');
    lane = picked;
    sent = [];
  });

  const seqOf = async (): Promise<number> =>
    (await tables.stores.cases.load(tables.db, own.tenantId, [caseKey])).get(caseKey)?.seq ?? 0;
  const mark = async (): Promise<void> =>
    tables.stores.outbox.mark(tables.db, own.tenantId, [{ caseKey, version: await seqOf(), urgent: true, holdS: 0 }]);
  const happens = async (...bodies: readonly CaseEventBody[]): Promise<void> => {
    const before = (await tables.stores.cases.loadForUpdate(tables.db, own.tenantId, [caseKey])).get(caseKey);
    if (before === undefined) throw new Error('no case');
    const step = nextStep(
      before.state,
      before.headHash,
      bodies.map((body) => ({ body })),
    );
    await tables.stores.cases.append(tables.db, own.tenantId, [step]);
    await mark();
  };
  const touched = (touch: Touch = CALL, linked?: { type: 'call'; id: string }): CaseEventBody => ({
    ...{ type: 'touched', touch, by: '101' },
    ...(linked === undefined ? {} : { linked }),
  });
  const takenBack = async (): Promise<CaseEventBody> => {
    const state = (await tables.stores.cases.load(tables.db, own.tenantId, [caseKey])).get(caseKey);
    const touches = state?.touches.map((touch) => ({ ...touch, undone: true })) ?? [];
    return { type: 'undone', of: 'touch', fromSeq: 3, toSeq: 3, restored: { touches } };
  };
  const noting = (answer: Crm['write'] = (items) => crm().write(items)): Crm =>
    crm({
      write: (items) => {
        sent.push(
          ...items.map(({ activities }) => activities.map(({ activityKey, status }) => `${activityKey} ${status}`)),
        );
        return answer(items);
      },
    });
  const go = (service: Crm = noting()): Promise<number> =>
    deliver(loopOn(tables), lane, { crm: service, urgentOnly: false });
  const key = (n: number, status: string): string => `${caseKey}_touch_${n} ${status}`;

  test('each is written once, whatever becomes of the case afterwards', async () => {
    await happens(touched());
    await go();
    await happens(touched({ ...CALL, channel: 'email', result: 'wrote' }));
    await go();
    await happens({ type: 'status_changed', from: 'open', to: 'contacted', because: 'touched' });
    await go();
    expect(sent).toEqual([[key(1, 'done')], [key(2, 'done')], []]);
  });

  test('nobody said how: then the completed task is what the CRM has of it', async () => {
    await happens(touched({ ...CALL, channel: null, result: 'attempted' }));
    await go();
    expect(sent).toEqual([[]]);
  });

  test('what is taken back is taken out once, and never made where the CRM had not heard of it', async () => {
    await happens(touched());
    await go();
    await happens(await takenBack());
    await go();
    await happens({ type: 'status_changed', from: 'open', to: 'contacted', because: 'touched' });
    await go();
    expect(sent).toEqual([[key(1, 'done')], [key(1, 'undone')], []]);
  });

  test('taken back before it was ever sent, it is not sent', async () => {
    await happens(touched());
    await happens(await takenBack());
    await go();
    expect(sent).toEqual([[]]);
  });

  test('taken back after an answer that nobody heard, it is looked for and taken out', async () => {
    await happens(touched());
    const silent = noting(() => Promise.reject(new CrmUnavailable('the line broke', NINE)));
    await expect(go(silent)).rejects.toThrow('the line broke');
    await happens(await takenBack());
    await go();
    expect(sent).toEqual([[key(1, 'done')], [key(1, 'undone')]]);
  });

  test('one that was only hung on the case needs no id to be done with', async () => {
    await happens(touched(CALL, { type: 'call', id: '9001' }));
    const withoutIds: Crm['write'] = async (items) =>
      (await crm().write(items)).map((outcome): WriteOutcome => {
        if (outcome.status !== 'written') throw new Error(outcome.status);
        return { ...outcome, ids: { ...outcome.ids, activities: {} } };
      });
    await go(noting(withoutIds));
    await happens({ type: 'status_changed', from: 'open', to: 'contacted', because: 'touched' });
    const known: object[] = [];
    await go(
      noting((items) => {
        known.push(...items.map(({ knownIds }) => knownIds.activities));
        return withoutIds(items);
      }),
    );
    await happens(await takenBack());
    await go(noting(withoutIds));
    await happens({ type: 'status_changed', from: 'contacted', to: 'open', because: 'undone' });
    await go(noting(withoutIds));
    expect(sent).toEqual([[key(1, 'done')], [], [key(1, 'undone')], []]);
    expect(known).toEqual([{}]);
  });

  test('after a refusal of the CRM it is tried with the next version of the case', async () => {
    await happens(touched());
    const refusing: Crm['write'] = (items) =>
      Promise.resolve(
        items.map(({ tasks }) => ({
          ...{ status: 'rejected', record: 'activity', field: 'hs_call_title', message: 'too long' },
          ids: {
            caseId: 'C',
            tasks: Object.fromEntries(tasks.map(({ taskKey }) => [taskKey, taskKey])),
            activities: {},
          },
        })),
      );
    await go(noting(refusing));
    expect(await go()).toBe(0);
    await happens({ type: 'status_changed', from: 'open', to: 'contacted', because: 'touched' });
    await go();
    expect(sent).toEqual([[key(1, 'done')], [key(1, 'done')]]);
  });
});
