import type { CaseCommand, DecidedEvent, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { statusChange } from './change-status';
import { inTurn, type Step } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { decided, refused } from './refusal';
import { settled } from './settled-walk';
import { failedChecks, openStatus } from './verification';
import { walkSteps } from './walk-steps';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** A person says whom it is about: the walk goes on with the facts of that subject, and the clocks run as they ran. */
export function verifySubject(state: DetractorCase, { walk, note }: Command<'verify_subject'>): Decision {
  if (state.status !== 'needs_verification') return refused('nothing_to_decide', 'Nothing is left to be found out');
  const { contactName, contactEmail, accountName } = walk.personal;
  const personal = { contactName, contactEmail, accountName, note };
  return decided(
    inTurn(state, [
      () => [{ body: { type: 'verified', match: walk.match }, personal }],
      opensWhen(() => true, 'a person has found out whom it is about'),
      ...goesOn(state, walk),
    ]),
  );
}

/** A person looked at what failed and says go. A case that waited for nothing else opens. */
export function confirmChecks(state: DetractorCase, { walk, note }: Command<'confirm_checks'>): Decision {
  if (failedChecks(state.checks).length === 0) return refused('nothing_to_decide', 'No check has failed');
  if (state.checksConfirmedAt !== null) return refused('already_so', 'The checks have been confirmed');
  const continues = walk !== undefined && state.status === 'needs_verification';
  return decided(
    inTurn(state, [
      () => [{ body: { type: 'checks_confirmed' }, personal: { note } }],
      opensWhen((now) => openStatus(now) === 'open', 'a person has confirmed the checks'),
      // What he confirmed is what he saw.
      ...(continues ? goesOn(state, { ...walk, checks: state.checks }) : []),
      ownerTaskEvents,
    ]),
  );
}

function opensWhen(mayOpen: (state: DetractorCase) => boolean, because: string): Step {
  return (state) => {
    if (state.status !== 'needs_verification' || !mayOpen(state)) return [];
    return [statusChange(state.status, 'open', because)] satisfies DecidedEvent[];
  };
}

/**
 * Finding out whom it is about takes of the time the customer was promised, and gives none. What the person says counts,
 * also that it is nobody whom the CRM knows; what fails now asks for a click, and not for another search.
 */
function goesOn(state: DetractorCase, said: Command<'verify_subject'>['walk']): readonly Step[] {
  const walk = asHeard(state, said);
  const found = { ...state, match: walk.match, checks: walk.checks };
  return walkSteps(found, { ...settled(found, walk), timed: false });
}

/** Reasons quote the words by position: those of words that the case has not heard yet come with them, and not before. */
function asHeard(state: DetractorCase, walk: Command<'verify_subject'>['walk']): Command<'verify_subject'>['walk'] {
  const heard = walk.personal.verbatim === state.personal.verbatim;
  return heard ? walk : { ...walk, classification: state.classification };
}
