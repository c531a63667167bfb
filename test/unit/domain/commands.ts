import type { CaseCommand, OwnerCommand } from '../../../src/domain/case-commands';
import type { RecordChange } from '../../../src/domain/documentation';
import type { Handover, ReasonCode, Tier } from '../../../src/domain/types';
import { atTier, routeTo, timingAt, walk } from './given';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** A note that must be found in no restricted rendering. */
export const NOTE = 'Serval: she said so herself';

export function handOver(process: Handover, change: Partial<Command<'hand_over'>> = {}): Command<'hand_over'> {
  const route = routeTo(`${process} lead`, { ruleId: process, process });
  return { kind: 'hand_over', process, note: NOTE, route, timing: timingAt('medium'), ...change };
}

export function toStandard(change: Partial<Command<'return_to_standard'>> = {}): Command<'return_to_standard'> {
  return { kind: 'return_to_standard', note: NOTE, route: routeTo('csm'), timing: timingAt('medium'), ...change };
}

export const ACKNOWLEDGE: CaseCommand = { kind: 'acknowledge_handover', verdict: null };

export function announce(n: number, reference = 'ticket 7'): CaseCommand {
  return { kind: 'announce_handover', n, channel: 'ticket', reference };
}

export function correctReason(to: ReasonCode, change: Partial<Command<'correct_reason'>> = {}): CaseCommand {
  const base = {
    note: NOTE,
    route: routeTo('liaison', { ruleId: 'late' }),
    reroute: false,
    timing: timingAt('medium'),
  };
  return { kind: 'correct_reason', to, ...base, ...change };
}

export function correctTier(to: Tier, change: Partial<Command<'correct_tier'>> = {}): CaseCommand {
  const base = { note: NOTE, route: routeTo('liaison', { ruleId: 'late' }), reroute: false, timing: timingAt(to) };
  return { kind: 'correct_tier', to, ...base, ...change };
}

export function confirm(change: Partial<Command<'confirm_checks'>> = {}): CaseCommand {
  return { kind: 'confirm_checks', note: null, ...change };
}

export function verify(change: Partial<Command<'verify_subject'>> = {}): CaseCommand {
  return { kind: 'verify_subject', walk: walk(), note: NOTE, ...change };
}

export function decideOutreach(allow: boolean): CaseCommand {
  return { kind: 'decide_outreach', allow, note: NOTE };
}

export function reassign(ownerId: string, change: Partial<Command<'reassign'>> = {}): CaseCommand {
  return { kind: 'reassign', route: routeTo(ownerId), note: NOTE, timing: timingAt('medium'), ...change };
}

export function changeOwner(
  because: OwnerCommand['because'],
  ownerId: string,
  coverUntilAt: number | null = null,
): CaseCommand {
  return { kind: 'change_owner', because, route: routeTo(ownerId), coverUntilAt, timing: timingAt('medium') };
}

/** What somebody has found out is written down. */
export function setRecord(change: RecordChange): CaseCommand {
  return { kind: 'set_record', change };
}

export function joinCause(causeId: string, change: Partial<Command<'join_cause'>> = {}): CaseCommand {
  const cause = { rootCauseArea: 'product', rootCause: 'Numbat: no index', actionIds: ['action1'] } as const;
  return { kind: 'join_cause', causeId, ...cause, ...change };
}

export function follow(caseKey: string, to: Tier | null = null): CaseCommand {
  return { kind: 'follow', caseKey, raised: to === null ? null : atTier(to) };
}
