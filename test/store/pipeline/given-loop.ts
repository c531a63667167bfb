import { loadLanguages } from '../../../src/classify/load-languages';
import type { CrmUser } from '../../../src/domain/types';
import type { Log } from '../../../src/log-port';
import type { Loop } from '../../../src/pipeline/loop';
import { createWake } from '../../../src/pipeline/wake';
import type { Crm } from '../../../src/ports';
import type { Db, Sql } from '../../../src/sql-port';
import { reasonModel } from '../../harness/reason-model';
import { suiteLog } from '../../harness/suite-log';
import { NINE, type Tables } from '../tables/given';

// Whoever processes reads comments.
beforeAll(() => loadLanguages());

export interface Logged {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

export interface TestLoop extends Loop {
  readonly logged: Logged[];
  /** Machine time, ms; stands still unless a test moves it. */
  readonly machine: { at: number };
}

/** What the verbs are handed, on real tables; no CRM may be called. */
export function loopOn(tables: Tables, changed: Partial<Loop> = {}): TestLoop {
  const logged: Logged[] = [];
  const machine = { at: NINE };
  const kept = suiteLog();
  const note = (level: Logged['level']) => (fields: object, message: string) => {
    logged.push({ level, fields, message });
    kept[level](fields, message);
  };
  const log: Log = {
    debug: note('debug'),
    info: note('info'),
    warn: note('warn'),
    error: note('error'),
    child: () => log,
  };
  return {
    db: tables.db,
    stores: tables.stores,
    clock: { now: () => Promise.resolve(NINE) },
    now: () => machine.at,
    probe: () => Promise.resolve(),
    log,
    wake: createWake(),
    crm: { open: () => Promise.reject(new Error('no CRM here')) },
    lease: { seconds: 3600, requestMs: 1000 },
    builtInModel: reasonModel(),
    holidays: { propose: () => Promise.reject(new Error('no holidays here')) },
    announce: { webhook: () => Promise.reject(new Error('nobody to tell here')) },
    tell: {
      mail: null,
      slack: () => Promise.reject(new Error('no channel here')),
      teams: () => Promise.reject(new Error('no channel here')),
    },
    logged,
    machine,
    ...changed,
  };
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The same database; `seen` gets every statement that is sent outside a transaction. */
export function watched(db: Db): { readonly db: Db; readonly seen: Statement[] } {
  const seen: Statement[] = [];
  const query: Sql['query'] = <R>(text: string, values: readonly unknown[] = []) => {
    seen.push({ text, values });
    return db.query<R>(text, values);
  };
  return { db: { kind: db.kind, tx: (fn) => db.tx(fn), query }, seen };
}

/** Knows everybody, and takes everything. The title of whoever is called "poison" holds what no database stores. */
export const crm = (changed: Partial<Crm> = {}): Crm => ({
  can: {
    ...{ maxBatch: 100, atomicCaseAndTask: false, storesCasesAs: 'ticket', taskKey: 'unique' },
    ...{ notifies: false, keepsBusinessHours: false, isSetUp: true },
  },
  findSubjects: (queries) =>
    Promise.resolve(
      queries.map(({ key, email }) => ({
        key,
        candidates: [
          {
            ...{ contactId: '601', accountId: '501', evidence: 'e-mail', contactName: 'Ann', accountName: 'Acme' },
            ...{ contactTitle: email?.startsWith('poison') === true ? 'C\0O' : 'CFO', contactOwnerId: null },
            ...{ accountOwnerId: '105', accountCsmId: '101', accountTeam: {}, attributes: {}, tickets: null },
            ...{ doNotContact: null, contact: { emailBounced: null, updatedAt: null } },
          },
        ],
      })),
    ),
  write: (items) =>
    Promise.resolve(
      items.map(({ caseKey, tasks, activities }) => ({
        status: 'written',
        ids: {
          caseId: `case ${caseKey}`,
          tasks: Object.fromEntries(tasks.map(({ taskKey }) => [taskKey, taskKey])),
          activities: Object.fromEntries(activities.map(({ activityKey }) => [activityKey, activityKey])),
        },
      })),
    ),
  directory: () => Promise.resolve([CARLA]),
  recentActivities: () => Promise.resolve([]),
  recentTickets: () => Promise.resolve([]),
  replies: () => Promise.resolve([]),
  readTasks: (ids) => Promise.resolve(ids.map(() => null)),
  unknownFields: () => Promise.resolve([]),
  provision: () => Promise.reject(new Error('not asked')),
  announce: () => Promise.reject(new Error('not asked')),
  notify: () => Promise.reject(new Error('has no bell')),
  businessHours: () => Promise.resolve({ hours: [], holidays: [] }),
  recordUrl: (caseId) => Promise.resolve(`https://crm.example/${caseId}`),
  ...changed,
});

export const CARLA: CrmUser = {
  id: '101',
  email: 'c@crm.example',
  name: 'Carla',
  active: true,
  licensed: null,
  managerId: null,
  timeZone: null,
  away: [],
};
