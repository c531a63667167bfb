import type { Play } from './play';

/** Plays for what the product does, does not do, or does too slowly. */
export const PRODUCT_PLAYS: readonly Play[] = [
  {
    id: 'product_gap',
    name: 'Product gap',
    reason: 'product_gap',
    checklist: [
      'Read what they asked for before: earlier tickets, notes, feature requests.',
      'Try the task yourself and look for a workaround that really works.',
      'Ask the product liaison whether it is planned, and what may be said about it.',
      'Write down the job they want done, how often, and what it costs them today.',
      'File or join the feature request, and put its reference on the case.',
    ],
    talkingPoints: [
      'What are you trying to get done, and how do you do it today?',
      'Who is waiting for the result, and what happens when it is late?',
      'This is what works today, and this is what does not.',
      'I will tell you what the product team decides, also when it is a no.',
    ],
    draft: {
      subject: 'Your feedback about {{reason}}',
      body: `Hello {{contact}},

Thank you for telling us plainly about {{reason}}.
You wrote: "{{quote}}"

Before I come back with an answer, I want to understand the task behind it: what you need to get done at {{account}}, how often, and what you do today instead.

Could we take 20 minutes this week? I will check beforehand whether there is a way with what you have now. If there is none, I will say so, and tell you honestly whether it is planned.

Kind regards
{{owner}}`,
    },
    policyId: null,
  },
  {
    id: 'reliability_performance',
    name: 'Reliability and performance',
    reason: 'reliability_performance',
    checklist: [
      'Look up the incidents and open tickets of this account in the last 90 days.',
      'Get the cause and the present state from engineering, in words you can repeat.',
      'Find out which of their users and which working hours were hit.',
      'Check whether they were told at the time, and by whom.',
      'Agree on how, and how often, they hear about progress until it is settled.',
    ],
    talkingPoints: [
      'Name the incident before they do.',
      'What did it cost you, and whom did you have to explain it to?',
      'This is fixed, this is not yet, and this is what we do not know.',
      'Who should hear from us at once if it happens again?',
    ],
    draft: {
      subject: 'What went wrong, and where it stands',
      body: `Hello {{contact}},

You answered our survey and told us about {{reason}}. I am sorry for the trouble this has caused you.
You wrote: "{{quote}}"

I am going through what happened at {{account}} together with our engineers. I would like to tell you what we have found, what has been fixed and what has not, and to hear from you what it has cost you and your colleagues.

When may I call you today or tomorrow? If something is failing right now, just reply to this message with the time it happened, and I will pass it on at once.

Kind regards
{{owner}}`,
    },
    policyId: null,
  },
  {
    id: 'usability',
    name: 'Usability',
    reason: 'usability',
    checklist: [
      'Find out which part they use, and how often they get stuck there.',
      'Look at their set-up: roles, views, defaults, language.',
      'Ask them to share the screen and watch the task without helping.',
      'Change one thing together, in their own account.',
      'Report what you saw to the product team, with the steps.',
    ],
    talkingPoints: [
      'Please show me where it gets hard; I will only watch.',
      'What did you expect to happen at this point?',
      'Who else on your team stumbles here?',
      'Let us change this one setting now and see whether it helps.',
    ],
    draft: {
      subject: 'May I watch you use it for 20 minutes?',
      body: `Hello {{contact}},

Thank you for being open with us about {{reason}}.
You wrote: "{{quote}}"

I would rather see it than guess. Would you show me, in a short screen share, the task that costs you and your colleagues at {{account}} the most time? I will watch first. Then we can look together at what can be set up more simply, and I will take the rest to our product team with what I saw.

Which day suits you this week?

Kind regards
{{owner}}`,
    },
    policyId: null,
  },
  {
    id: 'onboarding_implementation',
    name: 'Onboarding and go-live',
    reason: 'onboarding_implementation',
    checklist: [
      'Open the onboarding plan: what is done, what is late, on whose side.',
      'Find out which date matters to them and who is waiting for it.',
      'Line up the person who can clear the step they are stuck on.',
      'Agree on a written plan with dates and one name for each step.',
      'Put a check-in within five working days into both calendars.',
    ],
    talkingPoints: [
      'Which step are you stuck on, and since when?',
      'What has to work on the first day, and what may come later?',
      'Who on your side needs help, and with what?',
      'These are the next three steps, each with a name and a date.',
    ],
    draft: {
      subject: 'Getting your start back on track',
      body: `Hello {{contact}},

Thank you for telling us about {{reason}}. A start that drags costs you time you did not plan for, and I am sorry about that.
You wrote: "{{quote}}"

I have our plan for {{account}} in front of me and would like to go through it with you: which step you are stuck on, who is waiting for it, and which date matters most. After the call you will get the next steps in writing, each with a name and a date that both of us can keep.

Do you have 30 minutes in the next two days?

Kind regards
{{owner}}`,
    },
    policyId: null,
  },
];
