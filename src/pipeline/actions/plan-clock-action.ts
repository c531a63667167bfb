import type { DetractorCase } from '../../domain/case-state';
import type { Instant } from '../../domain/types';
import { userOf } from '../../rules/people';
import { dayOfDate } from '../../sla/calendar';
import { startOfDay, zoneNamed } from '../../sla/zone';
import type { CaseCommand } from '../../domain/case-commands';
import type { CaseAction } from './case-action';
import { pauseUntil, resumedAt, retimed, verdictAt } from '../clocks/case-timing';
import type { DecisionContext } from '../deciding/decision-context';
import { namedRoute } from '../deciding/named-route';
import { lapsesAt } from '../clocks/raise-chain';

/** What persons do about the deadlines of a case. */
export type ClockAction = Extract<
  CaseAction,
  { readonly kind: 'touch' | 'wait' | 'resume' | 'acknowledge_raise' | 'decide_raise' }
>;

interface By {
  readonly userId: string;
  readonly context: DecisionContext;
}

/** Pure: the command that carries it out, with every deadline as it would be afterwards. @throws HorizonError */
export function planClockAction(action: ClockAction, state: DetractorCase, by: By): CaseCommand {
  const { context, userId } = by;
  switch (action.kind) {
    case 'touch': {
      const { channel, result, at, note, contactId = null, said = null } = action;
      const another = contactId === null || contactId === state.contactId ? {} : { contactId };
      const touch = { channel, result, at, source: 'self_reported', ...another } as const;
      const verdict = verdictAt(state.clocks.first_touch, at, context);
      return { kind: 'touch', touch, by: userId, note, said, verdict, resumed: resumedAt(state, 'touch', context) };
    }
    case 'wait': {
      const untilAt = untilOf(action, state, context);
      return { kind: 'wait', untilAt, note: action.note, pause: pauseUntil(state, untilAt, context) };
    }
    case 'resume':
      return { kind: 'resume', resumed: resumedAt(state, 'person', context) };
    case 'acknowledge_raise':
      return { kind: 'acknowledge_raise', by: userId, lapsesAt: lapsesAt(state, context) };
    case 'decide_raise':
      return decision(action, state, by);
  }
}

/** A date begins where the one who waits is: on the clock that stands still. */
export function untilOf(
  { until }: Extract<ClockAction, { readonly kind: 'wait' }>,
  { clocks }: Pick<DetractorCase, 'clocks'>,
  { tenant }: Pick<DecisionContext, 'tenant'>,
): Instant {
  if ('at' in until) return until.at;
  const name = clocks.resolution?.plan.timeZone ?? tenant.settings.timeZone;
  const zone = zoneNamed(name);
  if (zone === null) throw new Error(`this Node has no time zone ${name}`);
  return startOfDay(zone, dayOfDate(until.date));
}

/** To whom an action gives a case; null = it names nobody. */
export function givenTo(action: CaseAction, userId: string): string | null {
  if (action.kind === 'reassign') return action.to;
  if (action.kind !== 'decide_raise') return null;
  if (action.choice === 'reassign') return action.to;
  return action.choice === 'take_over' ? userId : null;
}

function decision(
  action: Extract<ClockAction, { readonly kind: 'decide_raise' }>,
  state: DetractorCase,
  { userId, context }: By,
): CaseCommand {
  const { kind, choice, note } = action;
  const id = givenTo(action, userId);
  if (id === null) return { kind, choice, note, route: null, timing: retimed(state, {}, context) };
  const name = userOf(id, context)?.name ?? id;
  const route =
    choice === 'take_over'
      ? namedRoute(state, { id, via: 'raised', sentence: `${name} has taken it over because a deadline was missed` })
      : namedRoute(state, { id, via: 'person', sentence: `A person chose ${name} because a deadline was missed` });
  return { kind, choice, note, route, timing: retimed(state, { route }, context) };
}
