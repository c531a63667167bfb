import type { Play } from './play';

/** Plays for what people did: support, delivery, the care of the account, and the bill. */
export const SERVICE_PLAYS: readonly Play[] = [
  {
    id: 'billing_pricing',
    name: 'Billing and pricing',
    reason: 'billing_pricing',
    checklist: [
      'Open the last three invoices, the contract and the price list it refers to.',
      'Find the charge or change they mean; ask finance if it cannot be explained.',
      'Check what was announced, when, and to whom.',
      'Find out what you may correct or offer yourself, and who decides on the rest.',
      'Confirm in writing what was agreed, with the amount and the date.',
    ],
    talkingPoints: [
      'Which charge or change surprised you, and what had you expected?',
      'This is how the amount comes about, line by line.',
      'This I can correct; on this somebody else decides, and this is who.',
      'What would a fair arrangement look like to you?',
    ],
    draft: {
      subject: 'Your feedback about {{reason}}',
      body: `Hello {{contact}},

Thank you for your answer to our survey. You told us about {{reason}}, and that deserves a clear reply.
You wrote: "{{quote}}"

I am looking at the contract and the last invoices of {{account}}. If something on them is wrong, I will see that it is put right. If it is right but was badly explained, you should be able to follow it line by line.

Could you tell me which charge or change you mean? You can simply reply here, or I can call you at a time that suits you.

Kind regards
{{owner}}`,
    },
    policyId: null,
  },
  {
    id: 'support_experience',
    name: 'Support',
    reason: 'support_experience',
    checklist: [
      'Read the tickets of the last 90 days from first to last message.',
      'Find out what is still open and who owns it now.',
      'Speak with that person before you speak with the customer.',
      'Check the promised response times against what really happened.',
      'Tell the customer who answers next and by when, and look whether it happened.',
    ],
    talkingPoints: [
      'I have read the tickets; you need not tell the story again.',
      'I am sorry for the wait, or for an answer that did not help.',
      'This person owns it now, and you hear from them by this time.',
      'What else is open that nobody has on a list?',
    ],
    draft: {
      subject: 'Your open questions, and who answers them now',
      body: `Hello {{contact}},

Thank you for telling us about {{reason}}. I am sorry that you had to.
You wrote: "{{quote}}"

I am reading the requests of {{account}} from the beginning, so you do not have to tell the story again. What I would like to settle with you is which of them are still open for you, and which hurts most.

Please reply with the one that matters most, or tell me when I may call. I will then name the person who has it, and when you will hear from them.

Kind regards
{{owner}}`,
    },
    policyId: null,
  },
  {
    id: 'account_management',
    name: 'Account management',
    reason: 'account_management',
    checklist: [
      'Read the notes and e-mails of the last two quarters: what was promised, by whom.',
      'Ask the people concerned for their view before the call, without arguing.',
      'List open promises, and which of them can be kept.',
      'Check whether the customer would rather speak with somebody else.',
      'Write down on the same day what will be kept, and what will not.',
    ],
    talkingPoints: [
      'Listen first, and do not explain.',
      'What were you promised, and what has become of it?',
      'How often, and about what, do you want to hear from us?',
      'This we will keep; this we should not have promised.',
    ],
    draft: {
      subject: 'I would like to hear your side',
      body: `Hello {{contact}},

Thank you for being frank about {{reason}}.
You wrote: "{{quote}}"

I would like to listen before I say anything: what you were told, what has become of it, and what you would need from us at {{account}} from now on. If you prefer to speak with somebody else here, tell me, and I will arrange it.

When would be a good time this week? After our talk I will send you in writing what we will do, and also what we cannot do.

Kind regards
{{owner}}`,
    },
    policyId: null,
  },
  {
    id: 'service_delivery',
    name: 'Service delivery',
    reason: 'service_delivery',
    checklist: [
      'Open the statement of work and the acceptance notes.',
      'Ask the project lead what was delivered, what is late and why.',
      'Compare with what the customer expected, point by point.',
      'Find out what can be redone, by whom, and who pays for it.',
      'Agree on the deliverable, the date and who accepts it, in writing.',
    ],
    talkingPoints: [
      'Which deliverable fell short, and against what expectation?',
      'What can you not do because of it?',
      'This will be redone, by this person, by this date.',
      'Who on your side says that it is good enough?',
    ],
    draft: {
      subject: 'The work we delivered, and what has to be better',
      body: `Hello {{contact}},

Thank you for your answer about {{reason}}. I am sorry that it fell short of what you needed.
You wrote: "{{quote}}"

I have asked our project lead for the state of the work for {{account}}. I would like to go through it with you point by point: what was agreed, what you received, and what is missing or has to be redone.

May I call you in the next two days? You will get the result in writing, with a name and a date for each point.

Kind regards
{{owner}}`,
    },
    policyId: null,
  },
];
