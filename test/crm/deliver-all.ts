import type { CrmWrite, WriteOutcome } from '../../src/ports';
import type { CrmWorld, FaultKind } from './crm-world';

const FAULTS: readonly FaultKind[] = ['lost_answer', 'never_arrived', 'half_answer', 'server_error', 'rate_limited'];
const PLACES = ['case_write', 'task_write', 'activity_write', 'read', 'any'] as const;

/** A small repeatable generator (mulberry32), so that a storm can be named by its seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/**
 * Delivers until everything is written, as the lanes do: what was learned is kept, a doubt is handed on, and every now
 * and then the process dies with all it had learned in that turn. Faults fall in the first twenty turns.
 */
export async function deliverAll(world: CrmWorld, items: readonly CrmWrite[], seed: number): Promise<void> {
  const roll = dice(seed);
  const pending = new Map(items.map((item) => [item.caseKey, item]));
  for (let turn = 0; pending.size > 0; turn += 1) {
    if (turn === 60) throw new Error(`${pending.size} items are still not written`);
    if (turn < 20) await world.fault(FAULTS[roll(FAULTS.length)]!, PLACES[roll(PLACES.length)]!);
    const dies = turn < 20 && roll(4) === 0;
    const batch = [...pending.values()].filter(() => roll(3) > 0);
    const probe = async (): Promise<void> => {
      if (dies && roll(2) === 0) throw new Error('killed');
    };
    const outcomes = await world
      .open({ probe })
      .crm.write(batch)
      .catch(() => null);
    for (const [n, item] of batch.entries()) settle(pending, item, dies ? null : (outcomes?.[n] ?? null));
    world.pass(11_000);
  }
}

/** A claim that ended without an outcome leaves a doubt behind. */
function settle(pending: Map<string, CrmWrite>, item: CrmWrite, outcome: WriteOutcome | null): void {
  if (outcome === null) {
    pending.set(item.caseKey, { ...item, outcomeUnknown: true });
  } else if (outcome.status === 'written') {
    pending.delete(item.caseKey);
  } else {
    const outcomeUnknown = outcome.status === 'retry' ? outcome.outcomeUnknown : true;
    pending.set(item.caseKey, { ...item, knownIds: outcome.ids, outcomeUnknown });
  }
}
