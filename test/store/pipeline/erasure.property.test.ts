import * as fc from 'fast-check';
import { erasePerson } from '../../../src/pipeline/audit/erase-person';
import { evidenceBundle } from '../../../src/pipeline/audit/evidence-bundle';
import { sealTenant } from '../../../src/pipeline/audit/seal';
import { verifyBundle } from '../../../src/pipeline/audit/verify-bundle';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { hear, maybeCaseOf, newOffice, type Office } from './given-cases';
import { command } from './given-commands';

const PEOPLE = ['ann', 'bob'] as const;
type Person = (typeof PEOPLE)[number];
const mailOf = (who: Person): string => `${who}@customer.example`;

type Step =
  | { readonly kind: 'say'; readonly who: Person; readonly id: number }
  | { readonly kind: 'touch'; readonly who: Person; readonly id: number }
  | { readonly kind: 'erase'; readonly who: Person }
  | { readonly kind: 'seal' };

const who = fc.constantFrom(...PEOPLE);
const id = fc.integer({ min: 0, max: 2 });
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('say' as const), who, id }),
    fc.record({ kind: fc.constant('touch' as const), who, id }),
    fc.record({ kind: fc.constant('erase' as const), who }),
    fc.constant({ kind: 'seal' as const }),
  ),
  { minLength: 3, maxLength: 12 },
);

describe.each(ENGINES)('on %s', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const take = async (office: Office, step: Step, n: number): Promise<void> => {
    const { loop, tenantId } = office;
    switch (step.kind) {
      case 'say': {
        const name = `${step.who} ${step.id}`;
        return hear(office, { id: name, score: 2, comment: `slow, says ${name}`, email: mailOf(step.who), seq: n + 1 });
      }
      case 'touch': {
        const state = await maybeCaseOf(office, `${step.who} ${step.id}`);
        if (state === null) return;
        const action = {
          kind: 'touch',
          channel: 'call',
          result: 'spoke',
          at: NINE,
          note: `of ${step.who} ${n}`,
        } as const;
        await command(loop, tenantId, { caseKey: state.caseKey, userId: state.ownerId, action });
        return;
      }
      case 'erase':
        await erasePerson(loop, tenantId, { email: mailOf(step.who), by: { userId: '104', via: 'card' } });
        return;
      case 'seal':
        await sealTenant(loop, tenantId, 2);
    }
  };

  test('whatever is said, sealed and erased in whatever order: everything verifies, and every case proves itself', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const office = await newOffice(tables);
        const { db, stores, tenantId } = office;
        for (const [n, step] of taken.entries()) await take(office, step, n);
        expect(await stores.cases.verifyChains(db, tenantId)).toBeNull();
        expect(await stores.audit.verifySeals(db, tenantId)).toBeNull();
        expect(await stores.settingsLog.verify(db, tenantId)).toBeNull();
        for (const person of PEOPLE)
          for (const number of [0, 1, 2]) {
            const state = await maybeCaseOf(office, `${person} ${number}`);
            if (state === null) continue;
            const bundle = await evidenceBundle(office.loop, tenantId, state.caseKey);
            expect(verifyBundle(JSON.parse(JSON.stringify(bundle)))).toMatchObject({ ok: true });
            const last = taken.findLastIndex((step) => step.kind === 'erase' && step.who === person);
            const later = taken.slice(last + 1).some((step) => step.kind === 'touch' && step.who === person);
            const gone = state.erasedAt !== null && !later;
            expect(gone ? Object.values(state.personal).filter((value) => value !== null) : []).toEqual([]);
          }
      }),
      { numRuns: 15 },
    );
  });
});
