import type { Play } from './play';

/** Plays for trust and worth, and for a score that came without a reason. */
export const TRUST_PLAYS: readonly Play[] = [
  {
    id: 'security_compliance',
    name: 'Security and compliance',
    reason: 'security_compliance',
    checklist: [
      'Ask the security team at once whether anything is known; do not answer from memory.',
      'Find out who at the customer raised it, and for which audit or rule.',
      'Collect the documents that may be shared, and under which agreement.',
      'If personal data may be affected, hand the case over before you reply.',
      'Put their questions into a list with a name and a date for each answer.',
    ],
    talkingPoints: [
      'What exactly is the concern, and who raised it?',
      'By when do you need an answer, and in what form?',
      'I will bring the person who can answer, rather than guess.',
      'This is documented today, and this is not.',
    ],
    draft: {
      subject: 'Your question about {{reason}}',
      body: `Hello {{contact}},

Thank you for raising {{reason}} with us. We take it seriously.
You wrote: "{{quote}}"

So that the right person answers, and not just a quick one: could you tell me what exactly the concern is at {{account}}, who raised it, and by when you need an answer? I am bringing in our security team and will not answer from memory.

If it is urgent, please tell me a number and a time, and we will call you.

Kind regards
{{owner}}`,
    },
    policyId: null,
  },
  {
    id: 'competitor_value',
    name: 'Value for money',
    reason: 'competitor_value',
    checklist: [
      'Look up why they bought: the goals in the first notes or the business case.',
      'Look at their use: what they pay for and do not use.',
      'Find out what they compare with, and who is asking for the comparison.',
      'Check the renewal date and who decides.',
      'Agree on one result to reach, how it is measured and when you look again.',
    ],
    talkingPoints: [
      'What did you hope to gain when you chose us, and what has become of it?',
      'What do you compare us with, and what is better there?',
      'Which result in the next three months would make it worth it?',
      'If another plan fits you better, I will say so, also if it is a smaller one.',
    ],
    draft: {
      subject: 'Is it worth it for you?',
      body: `Hello {{contact}},

Thank you for your honest answer about {{reason}}.
You wrote: "{{quote}}"

I would like to understand what you hoped to gain when {{account}} chose us, what has become of it, and what you compare us with. I am not going to read you a list of features. If something you pay for brings you nothing, we should talk about that as well.

Would 20 minutes this week suit you?

Kind regards
{{owner}}`,
    },
    policyId: null,
  },
  {
    id: 'unclear',
    name: 'Reason unclear',
    reason: 'unclear',
    checklist: [
      'Look at what happened lately: tickets, incidents, invoices, changes of people.',
      'Do not guess a reason in the first message.',
      'Ask one open question, and leave room to answer it in one line.',
      'Once you know the reason, correct it on the case.',
    ],
    talkingPoints: [
      'What would have made this a better score?',
      'What happened just before you answered?',
      'Thank them for answering at all: most unhappy customers do not.',
    ],
    draft: {
      subject: 'One question about your answer',
      body: `Hello {{contact}},

Thank you for answering our survey about {{reason}}. Your score tells me that something is not right at {{account}}, and I do not want to guess what it is.
You wrote: "{{quote}}"

So just one question: what would have made it a better score? One line is enough. If you would rather talk, tell me when, and I will call you.

Kind regards
{{owner}}`,
    },
    policyId: null,
  },
];
