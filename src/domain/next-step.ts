import { attemptsOf } from './attempts';
import type { CaseTask, DetractorCase } from './case-state';
import type { TaskParagraph } from './crm-record';
import { isLeftWith } from './left-with';
import { missingLines, SHIPPED, type ClosingDemands } from './missing-words';
import { checkName } from './names';
import { isAwaited } from './owner-task';
import { failedChecks } from './verification';

/** What a task asks for that is not a talk with the customer; null where it is one. */
export function nextStep(
  state: DetractorCase,
  { purpose, ownerId }: CaseTask,
  closing?: ClosingDemands,
): string | null {
  switch (purpose) {
    case 'first_touch':
      return state.outreach === 'blocked' ? 'Wait for the decision whether anybody may reach out.' : null;
    case 'verify':
      return verifyAdvice(state);
    case 'take_over':
      if (!isAwaited(state)) return 'It has been taken over.';
      return `You have this case for the ${state.process.replaceAll('_', ' ')} process. Read it, and say in the case card that you take it over.`;
    case 'acknowledge':
      if (isLeftWith(state, ownerId))
        return 'The case has ended, and what remains to be done is with you: the case card says what. Complete this task to say that you know.';
      return 'You are told because of a rule, a missed deadline or a hand-over: see what happened. Complete this task to say that you know.';
    case 'decide_contact':
      return 'The CRM says that this contact must not be contacted. Decide in the case card whether somebody may reach out this once, and say why.';
    case 'decide_owner':
      return 'The account is in other hands now, and somebody has reached out already. Agree on who keeps this case and reassign it, or complete this task to leave it as it is.';
    case 'next_step':
      return [
        'Agree with the customer on what happens next, and by when. Write it in the case card, or complete this task once it is agreed.',
        ...nobodyAnswers(state, closing),
      ].join('\n');
    case 'confirm':
      return [
        'Ask the customer whether it is well now. Write in the case card who said so, when and how, or complete this task once you have asked.',
        ...nobodyAnswers(state, closing),
      ].join('\n');
    case 'set_outcome':
      return outcomeAdvice(state, closing);
    case 'follow_up':
      return 'This case was escalated to you. Say in the case card what became of it: saved, lost or pending.';
    case 'decide_raise':
      return 'A deadline was missed. Take the case over, give it to somebody else, or leave it where it is, and say why.';
    case 'look_closer':
      return 'Another contact of the account is unhappy too. See both cases before anyone reaches out.';
  }
}

/** That nobody answers is an ending too, and the owner's to say. */
function nobodyAnswers(state: DetractorCase, { noResponse }: ClosingDemands = SHIPPED): readonly string[] {
  const made = attemptsOf(state).length;
  if (made === 0) return [];
  const { attempts, overBd } = noResponse;
  return [
    `No answer yet: ${made} of ${attempts} attempts are logged. After ${attempts} attempts over ${overBd} business days you may close it as partially resolved, because nobody answers.`,
  ];
}

function outcomeAdvice(state: DetractorCase, closing?: ClosingDemands): string {
  const again = state.reopenings.length > 0;
  const how = again
    ? 'This task was completed or deleted, but nobody has said how the case ended. Say it in the case card.'
    : 'Say in the case card how it ended.';
  return [how, 'What each ending still needs:', ...missingLines(state, closing)].join('\n');
}

function verifyAdvice({ match, status }: DetractorCase): string {
  switch (match.outcome) {
    case 'ambiguous': {
      const candidates = match.candidates.map(
        ({ contactId, accountId, evidence }) => `contact ${contactId}, account ${accountId ?? 'none'}: ${evidence}`,
      );
      const ask = `Several accounts fit (${match.evidence}). Say which one is meant before anyone reaches out.`;
      return [ask, ...candidates].join('\n');
    }
    case 'unmatched':
      return `Nobody in the CRM fits (${match.evidence}). Find the contact and account before anyone reaches out.`;
    case 'matched':
      if (status !== 'needs_verification') return `It is known now (${match.evidence}).`;
      return `Confirm in the case card what is in doubt. Whom it is about is known (${match.evidence}).`;
  }
}

/** Names that a card knows and a task in the CRM does not; null = not said. */
interface NamesInNotices {
  /** The case that leads, as a sentence begins with it. */
  readonly lead: string | null;
  /** Whom the owner stands in for. */
  readonly coveredFor: string | null;
}

const NO_NAMES: NamesInNotices = { lead: null, coveredFor: null };

/** What whoever works the case has to know first; without names, nothing here tells a score, a name or what was said. */
export function notices(state: DetractorCase, names: NamesInNotices = NO_NAMES): readonly TaskParagraph[] {
  return [...unconfirmed(state), ...blocked(state), ...alreadyTalking(state, names), ...covered(state, names)];
}

function unconfirmed({ checks, checksConfirmedAt, match }: DetractorCase): readonly TaskParagraph[] {
  const failed = failedChecks(checks).map(({ check }) => checkName(check));
  if (failed.length === 0 || checksConfirmedAt !== null) return [];
  const what = failed.join('; ');
  const how =
    match.outcome === 'matched' ? 'Confirm it in the case card: one click.' : 'Say in the case card who it is.';
  return [{ heading: 'Confirm before you reach out', text: `${what.charAt(0).toUpperCase()}${what.slice(1)}. ${how}` }];
}

function blocked({ outreach }: DetractorCase): readonly TaskParagraph[] {
  if (outreach === 'allowed') return [];
  return [{ heading: 'Outreach is blocked', text: 'The CRM says that this contact must not be contacted.' }];
}

function alreadyTalking(
  { leadCaseKey, followerCaseKeys }: DetractorCase,
  { lead }: NamesInNotices,
): readonly TaskParagraph[] {
  const heading = 'Someone is already talking to them';
  const others = followerCaseKeys.length;
  const count = `${others} other ${others === 1 ? 'case' : 'cases'} of this account`;
  if (others > 0) return [{ heading, text: `${count}: this is the case that leads. Reach out once, for all.` }];
  if (leadCaseKey === null) return [];
  return [{ heading, text: `${lead ?? 'Another case of this account'} leads. Agree on it before you reach out.` }];
}

function covered({ cover }: DetractorCase, { coveredFor }: NamesInNotices): readonly TaskParagraph[] {
  if (cover === null) return [];
  const until = cover.untilAt === null ? 'is back' : `is back on ${new Date(cover.untilAt).toISOString().slice(0, 10)}`;
  return [{ heading: 'You stand in', text: `The case goes back to ${coveredFor ?? 'its owner'} when he ${until}.` }];
}
