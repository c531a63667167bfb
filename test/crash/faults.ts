import { setTimeout as sleep } from 'node:timers/promises';
import { createDice, type Dice } from '../../sandbox/demo-data/dice';
import type { RunningHubspot } from '../../sandbox/hubspot/start';

export interface Faults {
  /** Makes the CRM take `ms` over its next creation of tasks, with no other fault about. @returns whether one came within `waitMs` */
  readonly hangNextTasks: (ms: number, waitMs: number) => Promise<boolean>;
  /** No new fault, and none left over. */
  readonly stop: () => Promise<void>;
}

const EVERY_MS = 500;
/** More than this waiting would fall on one tenant all at once. */
const MOST_PENDING = 2;
const LOOK_MS = 10;

const CREATE = { method: 'POST', path: 'batch/create' };
/** A case has a unique key in every portal; a task may have none. */
const CREATE_TASKS = { method: 'POST', path: 'tasks/batch/create' };
/** HubSpot names no time to come back for a 500; with one the run does not spend itself waiting. */
const SOON = { headers: { 'Retry-After': '1' } };

/** One of everything that can go wrong on the way to a CRM, all shorter than a request may take. */
const KINDS: readonly object[] = [
  { kind: 'resetAfter', match: CREATE },
  { kind: 'resetAfter', match: CREATE_TASKS },
  { kind: 'resetAfter', match: { method: 'POST', path: 'batch/update' } },
  { kind: 'resetBefore', match: {} },
  { kind: 'status', status: 500, match: CREATE, ...SOON },
  { kind: 'status', status: 502, match: { path: '/crm' }, body: '<html>Bad gateway</html>', ...SOON },
  { kind: 'status', status: 503, match: { path: '/oauth' } },
  { kind: 'status', status: 429, match: { path: '/crm' }, body: rateLimit('SECONDLY') },
  { kind: 'status', status: 429, match: { path: '/crm' }, body: rateLimit('TEN_SECONDLY_ROLLING'), ...SOON },
  { kind: 'latency', ms: 500, match: CREATE },
  { kind: 'latency', ms: 500, match: { path: '/crm' } },
  { kind: 'garbage', match: CREATE },
  { kind: 'garbage', match: { path: 'batch/read' } },
  { kind: 'expireToken', match: { path: '/crm' } },
];

function rateLimit(policyName: string): object {
  return { status: 'error', message: 'You have reached your limit.', errorType: 'RATE_LIMIT', policyName };
}

/** Orders a fault of the emulator every half second until stopped. */
export function startFaults(emulator: RunningHubspot, seed: number): Faults {
  const dice = createDice(seed, 'faults');
  let paused = false;
  const timer = setInterval(() => {
    if (!paused && emulator.stats().faultsPending < MOST_PENDING) void order(emulator, anyKind(dice));
  }, EVERY_MS);
  return {
    hangNextTasks: async (ms, waitMs) => {
      paused = true;
      await clear(emulator);
      await order(emulator, { kind: 'latency', ms, match: CREATE_TASKS });
      const until = Date.now() + waitMs;
      while (emulator.stats().faultsPending > 0 && Date.now() < until) await sleep(LOOK_MS);
      paused = false;
      return emulator.stats().faultsPending === 0;
    },
    stop: async () => {
      clearInterval(timer);
      await clear(emulator);
    },
  };
}

function anyKind(dice: Dice): object {
  return dice.pick(KINDS);
}

async function order({ url }: RunningHubspot, fault: object): Promise<void> {
  await control(`${url}/__faults`, fault);
}

/** Also forgets counts and rate windows, which nobody looks at here. */
async function clear({ url }: RunningHubspot): Promise<void> {
  await control(`${url}/__reset`, {});
}

async function control(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`the emulator answered ${response.status}: ${await response.text()}`);
}
