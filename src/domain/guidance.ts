import type { Flag, ReasonCode } from './types';

/** What to say about it: one honest opening per reason, for the task of the person who calls. */
export const GUIDANCE: Readonly<Record<ReasonCode, string>> = {
  billing_pricing:
    'Have the last invoice and the contract open. Ask which charge or change surprised them, say what you can correct today, and name who decides on the rest.',
  product_gap:
    'Ask what they are trying to get done rather than which feature is missing. Show the workaround if there is one, say plainly what is planned, and promise no date you do not own.',
  reliability_performance:
    'Name the incident before they do. Ask what it cost them, say what has been fixed and what has not, and offer the status updates they should have had.',
  usability:
    'Ask them to show you where it gets hard. Watch, do not explain; then agree on one thing you will set up or change together.',
  onboarding_implementation:
    'Ask which step they are stuck on and who is waiting for it. Agree on a date for going live and on the help they need to keep it.',
  support_experience:
    'Read the tickets first. Say sorry for the wait or the answer, tell them who owns the open ticket now, and when they hear from that person.',
  account_management:
    'Listen first. Ask what was promised and by whom, write it down, and confirm the same day what will be kept.',
  service_delivery:
    'Ask which deliverable fell short and against what expectation. Agree on what will be redone, by whom and by when.',
  security_compliance:
    'Ask for the exact concern and who raised it. Bring the security team in early and do not answer from memory.',
  competitor_value:
    'Ask what they hoped to gain and what they compare you with. Talk about their result, not about your list of features.',
  unclear:
    'The score is all they said. Thank them for it, ask one open question: "What would have made this a better score?", and listen.',
};

/** What the caller must know before dialling. */
export const CAUTION: Readonly<Partial<Record<Flag, string>>> = {
  churn_intent: 'They speak of leaving. Ask what would have to be true for them to stay, before you offer anything.',
  executive: 'An executive is involved: tell your manager before you call.',
  repeat_failure: 'It is not the first time. Do not promise that it will not happen again; say what is different now.',
};
