import type { Lane } from '../../case-ports';
import type { DetractorCase } from '../../domain/case-state';
import { managerOf } from '../../rules/manager';
import { applyCommands, type CommandItem } from '../deciding/apply-commands';
import { retimed } from '../clocks/case-timing';
import { complainedAbout } from '../deciding/complained-about';
import type { DecisionContext } from '../deciding/decision-context';
import type { Loop } from '../loop';
import { isGone } from './owner-finding';

interface At {
  readonly context: DecisionContext;
  readonly lane: Lane;
}

/**
 * Asks somebody who is there where a manager who was told, or who was to decide, has left. One case that cannot be judged
 * is logged: the others are not to wait for people who are gone.
 */
export async function askOthers(loop: Loop, at: At, states: readonly DetractorCase[]): Promise<void> {
  const { context, lane } = at;
  const asked = states.filter((state) => goneOf(state, context).length > 0);
  if (asked.length === 0) return;
  const { tenantId, settings } = context.tenant;
  try {
    await loop.db.tx(async (sql) => {
      if (!(await loop.stores.lanes.holds(sql, lane))) return;
      const about = await complainedAbout(loop, sql, { tenantId, states: asked });
      const items = asked.map(({ caseKey }) => itemOf(caseKey, about.get(caseKey) ?? null, context));
      await applyCommands(loop, sql, { tenantId, at: context.now, settings, readsLoads: false, items });
    });
  } catch (error) {
    if (asked.length > 1) {
      for (const state of asked) await askOthers(loop, at, [state]);
      return;
    }
    loop.log.error({ err: error, tenantId, caseKey: asked[0]?.caseKey }, 'nobody else could be asked');
  }
}

function itemOf(caseKey: string, about: string | null, context: DecisionContext): CommandItem {
  const { settings } = context.tenant;
  return {
    caseKey,
    accountId: null,
    actor: { kind: 'crm', id: 'directory' },
    command: ({ state }) => {
      if (state === null) return null;
      const gone = goneOf(state, context);
      const to = managerOf(state.ownerId, { ...context, settings }, about) ?? settings.people.programOwner;
      // Where nobody is there to be asked instead, it stays as it is.
      if (gone.length === 0 || isGone(to, context)) return null;
      return { command: { kind: 'ask_another', gone, to, dueAt: retimed(state, {}, context).ackDueAt } };
    },
  };
}

/** Who has open tasks beside the owner's, and has left. A directory that was never read knows nobody. */
function goneOf({ tasks }: DetractorCase, context: DecisionContext): readonly string[] {
  if (context.directory.users.length === 0) return [];
  const asked = tasks.filter(({ kind, status }) => kind !== 'owner' && status === 'open').map(({ ownerId }) => ownerId);
  return [...new Set(asked)].filter((id) => isGone(id, context));
}
