import fc from 'fast-check';
import { createAssociationStore } from '../../../sandbox/hubspot/association-store';
import { standardAssociationTypes } from '../../../sandbox/hubspot/association-types';
import { findRecord } from '../../../sandbox/hubspot/record-store';
import type { Target } from '../../../sandbox/hubspot/write-records';
import { planCreate, planUpdate, removeRecord } from '../../../sandbox/hubspot/write-records';
import { DEFAULT_OPTIONS } from '../../../sandbox/hubspot/options';
import { createPortal } from '../../../sandbox/hubspot/portal';
import { isRefusal } from '../../../sandbox/hubspot/answer';

const key = fc.constantFrom('a@x.example', 'A@X.example', 'b@x.example', 'c@x.example');
const step = fc.oneof(
  fc.record({ verb: fc.constant('create' as const), key }),
  fc.record({ verb: fc.constant('update' as const), key, at: fc.nat(5) }),
  fc.record({ verb: fc.constant('archive' as const), at: fc.nat(5) }),
);

function openContacts(): Target {
  const portal = createPortal({ portalId: 1, timeZone: 'UTC', options: DEFAULT_OPTIONS, now: () => 0 });
  const type = portal.types.get('0-1');
  if (type === undefined) throw new Error('no contacts');
  return { portal, type, version: '2026-09' };
}

describe('whatever is done to the emulator', () => {
  test('no two live records share a unique value, and each is found by its own', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const target = openContacts();
        const { portal, type } = target;
        for (const one of steps) {
          const records = [...type.records.values()].filter((record) => record.archivedAt === null);
          const record = 'at' in one ? records[one.at] : undefined;
          if (one.verb === 'create') commit(planCreate(target, { properties: { email: one.key }, associations: [] }));
          else if (record !== undefined && one.verb === 'archive') removeRecord(portal, type, record.id);
          else if (record !== undefined && one.verb === 'update') {
            commit(planUpdate(target, { record, properties: { email: one.key } }));
          }
        }
        const live = [...type.records.values()].filter((record) => record.archivedAt === null);
        const emails = live.map((record) => record.properties['email'] ?? '');
        expect(new Set(emails).size).toBe(emails.length);
        expect(type.unique.get('email')?.size).toBe(live.length);
        for (const record of live)
          expect(findRecord(type, record.properties['email'] ?? '', 'email')?.id).toBe(record.id);
      }),
    );
  });

  test('every link is seen from both sides, and one contact has at most one primary company', () => {
    const catalogue = standardAssociationTypes();
    const kinds = [1, 2, 279, 280];
    const edit = fc.record({
      contact: fc.nat(2),
      company: fc.nat(2),
      kind: fc.constantFrom(...kinds),
      verb: fc.constantFrom('link', 'link', 'unlink', 'drop'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const store = createAssociationStore(catalogue);
        for (const one of edits) {
          const contact = { typeId: '0-1', id: String(one.contact) };
          const company = { typeId: '0-2', id: String(one.company) };
          const type = catalogue.get(one.kind);
          const ends = type?.from === '0-1' ? ([contact, company] as const) : ([company, contact] as const);
          if (one.verb === 'drop') store.drop(contact);
          else if (one.verb === 'unlink') store.unlink(...ends);
          else if (type !== undefined) store.link(...ends, type);
        }
        for (const id of ['0', '1', '2']) {
          const companies = [...store.linked({ typeId: '0-1', id }, '0-2')];
          expect(companies.filter(([, types]) => types.has(1)).length).toBeLessThanOrEqual(1);
          for (const [company, types] of companies) {
            const back = store.linked({ typeId: '0-2', id: company }, '0-1').get(id);
            const mirrored = [...types].map((typeId) => catalogue.get(typeId)?.reverse);
            expect([...(back ?? [])].sort()).toEqual(mirrored.sort());
          }
        }
      }),
    );
  });
});

function commit(planned: ReturnType<typeof planCreate>): void {
  if (!isRefusal(planned)) planned.commit();
}
