import fc from 'fast-check';
import { longId, recordId } from '../../../sandbox/salesforce/record-id';
import { createRecordStore } from '../../../sandbox/salesforce/record-store';
import type { Json, TestOrg } from './client';
import { CASE, TASK, V, asList, openOrg } from './client';

const key = fc.constantFrom('a', 'b', 'c', 'd');
const node = fc.record({
  verb: fc.constantFrom('case', 'case', 'task', 'task', 'delete'),
  key,
  status: fc.constantFrom('open', 'open', 'open', 'contacted', 'nonsense'),
  /** 256 is one too many. */
  length: fc.constantFrom(1, 1, 1, 256),
});
type Node = typeof node extends fc.Arbitrary<infer T> ? T : never;

const graph = fc.uniqueArray(node, { minLength: 1, maxLength: 3, selector: (one) => `${one.verb} ${one.key}` });
const step = fc.record({
  graphs: fc.array(graph, { minLength: 1, maxLength: 4 }),
  fault: fc.constantFrom(null, null, 'race', 'lock', 'resetAfter'),
});

function toPart(one: Node, place: number): object {
  const referenceId = `n${place}`;
  if (one.verb === 'delete') return { method: 'DELETE', url: `${V}${CASE}/${one.key}`, referenceId };
  return one.verb === 'case'
    ? { method: 'PATCH', url: `${V}${CASE}/${one.key}`, referenceId, body: { Status__c: one.status } }
    : { method: 'PATCH', url: `${V}${TASK}/${one.key}`, referenceId, body: { Subject: 'x'.repeat(one.length) } };
}

interface Contents {
  readonly cases: readonly Json[];
  readonly tasks: readonly Json[];
}

async function contentsOf(org: TestOrg): Promise<Contents> {
  const [cases, tasks] = await Promise.all([org.records('Detractor_Case__c'), org.records('Task')]);
  return { cases, tasks };
}

/** What the org holds without the stamps, which say only when. */
function withoutStamps({ cases, tasks }: Contents): readonly unknown[] {
  return [...cases, ...tasks].map((record) => [record['Id'], record['Status__c'], record['Subject']]);
}

/** Whether the graph was written, or somebody else's record came in with a lost race. */
function mayChange(body: Json): boolean {
  const done = asList(body['graphs'])[0]?.['isSuccessful'] as unknown;
  return done === true || JSON.stringify(body).includes('DUPLICATE_VALUE');
}

function expectUnique(records: readonly Json[], field: string): void {
  const keys = records.map((record) => record[field]);
  expect(new Set(keys).size).toBe(keys.length);
}

describe('whatever is sent to the emulator', () => {
  let org: TestOrg;
  beforeAll(async () => {
    org = await openOrg();
  });
  afterAll(() => org.close());

  test('each key is there at most once, and a failed graph leaves nothing', async () => {
    const send = async (graphs: readonly (readonly Node[])[]) => {
      const body = graphs.map((nodes, n) => ({ graphId: `g${n}`, compositeRequest: nodes.map(toPart) }));
      return org.call('POST', '/composite/graph', { graphs: body });
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        await org.control('/__reset', { data: true });
        for (const { graphs, fault } of steps) {
          if (fault !== null) await org.control('/__faults', { kind: fault });
          if (fault === 'resetAfter') await send(graphs).catch(() => null);
          for (const one of graphs) {
            const before = await contentsOf(org);
            const answer = await send([one]);
            const after = await contentsOf(org);
            expectUnique(after.cases, 'External_Key__c');
            expectUnique(after.tasks, 'Closed_Loop_Key__c');
            expect(withoutStamps(mayChange(answer.body) ? before : after)).toEqual(withoutStamps(before));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('transactions nest, and what is taken back leaves no trace, not even in an index', () => {
    type Step = {
      readonly id: number;
      readonly value: string;
      readonly keep: boolean;
      readonly inner: readonly Step[];
    };
    const { steps } = fc.letrec<{ steps: readonly Step[] }>((tie) => ({
      steps: fc.array(
        fc.record({
          id: fc.nat(4),
          value: fc.constantFrom('x', 'y', 'z'),
          keep: fc.boolean(),
          inner: fc.oneof({ depthSize: 'small' }, fc.constant([]), tie('steps')),
        }),
        { maxLength: 4 },
      ),
    }));
    const field = { name: 'Key', label: 'Key', type: 'string', unique: true } as const;
    fc.assert(
      fc.property(steps, (all) => {
        const store = createRecordStore(() => 0);
        const model = new Map<number, string>();
        const run = (list: readonly Step[]): void => {
          for (const { id, value, keep, inner } of list) {
            const before = new Map(model);
            store.transaction(
              () => {
                const name = recordId('001', id);
                store.put({ type: 'T', id: name, fields: { Key: value }, deleted: false, visibleAt: 0 });
                model.set(id, value);
                run(inner);
              },
              () => keep,
            );
            if (keep) continue;
            model.clear();
            for (const [one, old] of before) model.set(one, old);
          }
        };
        run(all);
        const held = store.rows('T', { deleted: false }).map(({ id, fields }) => [id, fields['Key']]);
        expect(new Map(held as [string, string][])).toEqual(
          new Map([...model].map(([id, value]) => [recordId('001', id), value])),
        );
        for (const value of ['x', 'y', 'z']) {
          const found = store.holders('T', field, value).map(({ id }) => id);
          const wanted = [...model].filter(([, one]) => one === value).map(([id]) => recordId('001', id));
          expect([...found].sort()).toEqual(wanted.sort());
        }
      }),
    );
  });

  test('the long form of an id tells its short form, and no other spelling passes', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
    const short = fc.string({ unit: fc.constantFrom(...letters), minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(short, (id) => {
        const long = longId(id) ?? '';
        expect(long).toHaveLength(18);
        expect(long.slice(0, 15)).toBe(id);
        expect(longId(long)).toBe(long);
        const swapped = id.replace(/[a-zA-Z]/, (letter) =>
          letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
        );
        expect(longId(swapped + long.slice(15))).toBe(swapped === id ? long : null);
      }),
    );
    expect(longId('001B000001Lp1G2')).toBe('001B000001Lp1G2IAJ');
  });
});
