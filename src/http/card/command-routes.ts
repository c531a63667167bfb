import type { RecordRef } from '../../case-ports';
import type { CommandAnswer } from '../../pipeline/actions/command-answer';
import { runBulk } from '../../pipeline/actions/run-bulk';
import { runCommand } from '../../pipeline/actions/run-command';
import type { Loop } from '../../pipeline/loop';
import { bulkRequest, commandRequest } from '../contracts/card-requests';
import { cardRoute, type CardAnswer, type CardRoute, type Person } from './card-route';
import { refusedBy } from './refused-by';
import { viewNow } from './reading-routes';
import { cardNow } from './view-routes';

/** What persons do to cases. */
export function commandRoutes(loop: Loop): readonly CardRoute[] {
  return [
    cardRoute({
      method: 'POST',
      path: '/v1/card/commands',
      contract: commandRequest,
      run: async (person, { command: action, record, ...asked }) => {
        const order = { ...asked, action, userId: person.userId, via: 'card' } as const;
        return whole(loop, { person, record }, await runCommand(loop, person.tenantId, order));
      },
    }),
    cardRoute({
      method: 'POST',
      path: '/v1/card/bulk',
      contract: bulkRequest,
      run: async ({ tenantId, userId }, { command: action, ...asked }) => {
        const answers = await runBulk(loop, tenantId, { ...asked, action, userId, via: 'queue' });
        const results = answers.map(({ caseKey, answer }) => ({ caseKey, ...short(answer) }));
        const done = results.filter(({ ok }) => ok).length;
        return { ok: true, done, refused: results.length - done, results };
      },
    }),
  ];
}

interface Asker {
  readonly person: Person;
  /** The record that his card is on; null = he has another list before him. */
  readonly record: RecordRef | null;
}

/** With what he has before him as it is now, so that whoever is refused sees what has changed. */
async function whole(loop: Loop, { person, record }: Asker, answer: CommandAnswer): Promise<CardAnswer> {
  const { caseKey, repeated, state } = answer;
  const shown =
    record === null
      ? { view: state === null ? null : await viewNow(loop, person, caseKey) }
      : { card: await cardNow(loop, person, { record, caseKey }) };
  if (!answer.ok) return { ...refusedBy(answer.refusal), caseKey, repeated, ...shown };
  const { warnings, offered = null, undone = null, undoUntil } = answer;
  return { ok: true, caseKey, repeated, warnings, offered, undone, undoUntil, ...shown };
}

/** A line of many: which state it has now, and no words of it. */
function short(answer: CommandAnswer): { readonly ok: boolean; readonly [field: string]: unknown } {
  const { repeated } = answer;
  if (!answer.ok) return { ...refusedBy(answer.refusal), repeated };
  const { state, warnings, undoUntil } = answer;
  const { status, seq, ownerId } = state;
  return { ok: true, repeated, warnings, undoUntil, status, seq, ownerId };
}
