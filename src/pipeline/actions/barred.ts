import type { Refusal } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import type { RecordChange } from '../../domain/documentation';
import { extraProblems } from '../../domain/extra-fields';
import type { Instant } from '../../domain/types';
import { personComplainedAbout } from '../../rules/owner';
import { userOf } from '../../rules/people';
import type { DecisionContext } from '../deciding/decision-context';
import type { CaseAction } from './case-action';
import type { ActionInput } from './action-input';
import { givenTo, untilOf } from './plan-clock-action';
import { MAY, notAllowed } from './role-table';

/** Clocks of machines differ by minutes; what lies further ahead is a slip of the keyboard. */
const AHEAD_MS = 5 * 60_000;

/** Pure: nobody has done anything in the future, or to nobody, and the past is not waited for. null = it can be */
export function barredTime(action: CaseAction, state: DetractorCase, context: DecisionContext): Refusal | null {
  const { now } = context;
  const hasPassed = (at: Instant | null, what: string): Refusal | null =>
    at !== null && at <= now ? { code: 'not_possible', message: `${what} has passed` } : null;
  const isAhead = (at: Instant | null, what: string): Refusal | null =>
    at !== null && at > now + AHEAD_MS ? { code: 'not_possible', message: `${what} has not come` } : null;
  const said = isAhead(recordOf(action)?.confirmation?.at ?? null, 'The moment of the confirmation');
  if (said !== null) return said;
  switch (action.kind) {
    case 'wait':
      return hasPassed(untilOf(action, state, context), 'That moment');
    case 'touch':
      return action.contactId?.trim() === ''
        ? { code: 'not_possible', message: 'Name the contact whom you reached out to' }
        : isAhead(action.at, 'That moment');
    case 'follow_up':
      return hasPassed(action.nextAt, 'The next date');
    case 'close':
      return action.closing.outcome === 'churned' ? isAhead(action.closing.churnedAt, 'The day they left') : null;
    default:
      return null;
  }
}

/** Pure: work goes to somebody who is there, and never to the person the customer complains about. null = it may */
export function barredTarget(action: CaseAction, state: DetractorCase, input: ActionInput): Refusal | null {
  const { context, reading, userId } = input;
  const about = personComplainedAbout(reading.facts, state.classification.flags);
  for (const id of namedIn(action, userId)) {
    const user = userOf(id, context);
    if (user === null || !user.active || user.licensed === false)
      return notAllowed(`${user?.name ?? id} is not an active, licensed user of the CRM`);
    if (about === user.id) return notAllowed('The customer complains about that person');
  }
  return null;
}

/** Pure: nobody works a complaint about himself, whatever else he is to the tenant. null = it is none */
export function barredPerson(
  { kind }: Pick<CaseAction, 'kind'>,
  { classification }: DetractorCase,
  { reading, userId }: Pick<ActionInput, 'reading' | 'userId'>,
): Refusal | null {
  if (personComplainedAbout(reading.facts, classification.flags) !== userId) return null;
  return notAllowed(`The case is handled in a restricted process: somebody else has to ${MAY[kind].does}`);
}

/** Pure: the tenant's own fields hold what its admin lets them hold. null = they do */
export function barredFields(action: CaseAction, { tenant }: Pick<DecisionContext, 'tenant'>): Refusal | null {
  const change = recordOf(action);
  const fields = change === null ? [] : extraProblems(change, tenant.settings.closing.extraFields);
  if (fields.length === 0) return null;
  return { code: 'not_possible', message: fields.map(({ message }) => message).join(' '), fields };
}

/** To whom an action gives something to do. */
function namedIn(action: CaseAction, userId: string): readonly string[] {
  if (action.kind === 'close') return closedWith(action.closing);
  const to = givenTo(action, userId);
  return to === null ? [] : [to];
}

/** What is left out is asked for by the closing table. */
function closedWith(closing: Extract<CaseAction, { kind: 'close' }>['closing']): readonly string[] {
  const ids =
    closing.outcome === 'escalated'
      ? [closing.receiverId]
      : closing.outcome === 'partially_resolved'
        ? [closing.remainingOwnerId]
        : [];
  return ids.filter((id) => id.trim() !== '');
}

/** What is written down with an action. */
function recordOf(action: CaseAction): RecordChange | null {
  switch (action.kind) {
    case 'touch':
    case 'link_activity':
      return action.said ?? null;
    case 'set_record':
      return action.change;
    case 'close':
      return action.record ?? null;
    default:
      return null;
  }
}
