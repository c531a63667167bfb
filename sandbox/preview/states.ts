import type { CaseRow } from './model';

/** What there is to click, in the order of the first page. */
const STATES = [
  'Several open cases',
  'Needs verification',
  'Deadline missed',
  'Open',
  'First touch done',
  'In progress',
  'Waiting for the customer',
  'Restricted process',
  'Closed: resolved',
  'Closed: partially resolved',
  'Closed: escalated',
  'Closed: churned',
  'Closed: withdrawn',
] as const;
type State = (typeof STATES)[number];

const BY_STATUS: Readonly<Record<string, State>> = {
  needs_verification: 'Needs verification',
  open: 'Open',
  contacted: 'First touch done',
  in_progress: 'In progress',
  waiting_on_customer: 'Waiting for the customer',
  resolved: 'Closed: resolved',
  partially_resolved: 'Closed: partially resolved',
  escalated: 'Closed: escalated',
  churned: 'Closed: churned',
  withdrawn: 'Closed: withdrawn',
};
const ENDED = new Set(Object.keys(BY_STATUS).slice(5));

/** Accounts whose cases are in one state. */
export interface StateGroup {
  readonly state: string;
  readonly cases: readonly CaseRow[];
}

/** Groups cases by what their card looks like; of accounts with several open cases, only the first stands there. */
export function byState(cases: readonly CaseRow[]): readonly StateGroup[] {
  const open = cases.filter(({ status }) => !ENDED.has(status));
  const groups = new Map<State, CaseRow[]>();
  for (const row of cases) {
    if (row.accountId === null) continue;
    const state = stateOf(row, open);
    const group = groups.get(state) ?? [];
    if (!group.some(({ accountId }) => accountId === row.accountId)) group.push(row);
    groups.set(state, group);
  }
  return STATES.flatMap((state) => {
    const found = groups.get(state);
    return found === undefined ? [] : [{ state, cases: found }];
  });
}

function stateOf(row: CaseRow, open: readonly CaseRow[]): State {
  if (row.restricted) return 'Restricted process';
  const ended = ENDED.has(row.status);
  if (!ended && open.filter(({ accountId }) => accountId === row.accountId).length > 1) return 'Several open cases';
  if (row.status === 'open' && row.late) return 'Deadline missed';
  return BY_STATUS[row.status] ?? 'Open';
}
