import { isClosedAccount } from './suppression';
import type { TenantSettings } from './settings';
import { CHECKS, type Check, type CheckCode, type Facts, type Instant, type Score } from './types';

const DAY_MS = 86_400_000;

export interface ChecksInput {
  readonly facts: Pick<Facts, 'match' | 'contact' | 'attributes'>;
  readonly score: Score | null;
  readonly comment: string | null;
  /** The account this contact was linked to when the case was opened; null = not known. */
  readonly previousAccountId: string | null;
  readonly settings: Pick<TenantSettings, 'suppress' | 'checks'>;
  readonly now: Instant;
  /** What `contradicts` said of score and comment. */
  readonly contradiction: boolean;
}

type Judgement = Omit<Check, 'check'>;

const JUDGES: Readonly<Record<CheckCode, (input: ChecksInput) => Judgement>> = {
  contact_linked: judgeLink,
  email_deliverable: judgeEmail,
  account_open: judgeAccount,
  record_fresh: judgeAge,
  score_fits_comment: judgeWords,
  subject_certain: judgeMatch,
};

/**
 * What must be true before anybody reaches out, in a fixed order, all of it.
 * @returns one check each; 'unknown' where there is nothing to judge by. Details name no person, address or score
 */
export function checksOf(input: ChecksInput): readonly Check[] {
  return CHECKS.map((check) => ({ check, ...JUDGES[check](input) }));
}

const passed = (detail: string): Judgement => ({ outcome: 'passed', detail });
const failed = (detail: string): Judgement => ({ outcome: 'failed', detail });
const unknown = (detail: string): Judgement => ({ outcome: 'unknown', detail });

function judgeLink({ facts: { match }, previousAccountId }: ChecksInput): Judgement {
  if (match.outcome !== 'matched') return unknown('no contact was found to be linked to an account');
  if (match.accountId === null) return failed('the contact is not linked to any account');
  if (previousAccountId !== null && previousAccountId !== match.accountId)
    return failed('the contact is linked to another account now than when the case was opened');
  return passed('the contact is linked to its account');
}

function judgeEmail({ facts: { contact } }: ChecksInput): Judgement {
  if (contact === null || contact.emailBounced === null)
    return unknown('the CRM does not say whether e-mails to the contact arrive');
  return contact.emailBounced ? failed('e-mails to the contact come back') : passed('no e-mail has come back');
}

function judgeAccount({ facts, settings: { suppress } }: ChecksInput): Judgement {
  const { closedAccounts } = suppress;
  if (closedAccounts === null) return unknown('no attribute is set that says whether an account is closed');
  const value = facts.attributes[closedAccounts.attribute];
  if (value === undefined || value === null || value === '')
    return unknown(`the attribute "${closedAccounts.attribute}" is not filled in`);
  return isClosedAccount(facts, suppress)
    ? failed(`the account is closed, says "${closedAccounts.attribute}"`)
    : passed(`the account is not closed, says "${closedAccounts.attribute}"`);
}

function judgeAge({ facts: { contact }, settings, now }: ChecksInput): Judgement {
  const { recordFreshDays } = settings.checks;
  if (recordFreshDays === null) return unknown('a record of any age will do, by the settings');
  if (contact === null || contact.updatedAt === null)
    return unknown('the CRM does not say when the contact was last changed');
  const days = Math.max(0, Math.floor((now - contact.updatedAt) / DAY_MS));
  const age = `the contact was last changed ${days} ${days === 1 ? 'day' : 'days'} ago`;
  return days > recordFreshDays ? failed(`${age}, more than ${recordFreshDays}`) : passed(age);
}

function judgeWords({ score, comment, contradiction }: ChecksInput): Judgement {
  if (score === null || comment === null || comment.trim() === '')
    return unknown('there are not both a score and words to compare');
  return contradiction
    ? failed('the words say the opposite of the score')
    : passed('the words do not contradict the score');
}

function judgeMatch({ facts: { match } }: ChecksInput): Judgement {
  switch (match.outcome) {
    case 'matched':
      return passed('one contact fits');
    case 'ambiguous':
      return failed(`${match.candidates.length} candidates fit`);
    case 'unmatched':
      return failed('nobody in the CRM fits');
  }
}
