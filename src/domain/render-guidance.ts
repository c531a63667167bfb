import type { DetractorCase } from './case-state';
import type { TaskParagraph } from './crm-record';
import { DEFAULT_PLAYS } from './default-plays';
import { quoteOf, renderDraft, type Draft, type Play } from './play';
import type { Flag } from './types';

/**
 * What the caller must know before dialling.
 * @internal exported for its tests
 */
export const CAUTION: Readonly<Partial<Record<Flag, string>>> = {
  churn_intent: 'They speak of leaving. Ask what would have to be true for them to stay, before you offer anything.',
  executive: 'An executive is involved: tell your manager before you call.',
  repeat_failure: 'It is not the first time. Do not promise that it will not happen again; say what is different now.',
};

/** Which play a case is worked by, and in which version; null = the newest. */
export function playOf({ route, classification, play }: Pick<DetractorCase, 'route' | 'classification' | 'play'>): {
  readonly id: string;
  readonly version: number | null;
} {
  const id = route.playId ?? classification.primary;
  return { id, version: play?.id === id ? play.version : null };
}

interface By {
  readonly play: Play | null;
  readonly ownerName: string | null;
}

/** How to reach out, by the play of the case: what to do, what to say, and a first message. For unrestricted cases only. */
export function guidance(state: DetractorCase, by: By): readonly TaskParagraph[] {
  const { checklist, talkingPoints, draft } = guidanceParts(state, by);
  return [
    { heading: 'What to do', text: checklist.join('\n') },
    { heading: 'What to say', text: talkingPoints.join('\n') },
    { heading: 'Draft message', text: `${draft.subject}\n\n${draft.body}` },
  ];
}

/** The same in its parts. */
export function guidanceParts(
  state: DetractorCase,
  by: By,
): { readonly checklist: readonly string[]; readonly talkingPoints: readonly string[]; readonly draft: Draft } {
  const play = by.play ?? defaultPlay(state);
  const { flags, primary: reason, evidence } = state.classification;
  const cautions = flags.flatMap((flag) => CAUTION[flag] ?? []);
  const { accountName: account, contactName: contact, verbatim } = state.personal;
  const quote = quoteOf(verbatim, { evidence, reason });
  const draft = renderDraft(play, { account, contact, reason, quote, owner: by.ownerName });
  return { checklist: play.checklist, talkingPoints: [...cautions, ...play.talkingPoints], draft };
}

const CONFIRMATION: Draft = {
  subject: 'Is it well now at {{account}}?',
  body: `Hello {{contact}},

You told us about {{reason}}, and we have worked on it since.

Is it well now, as far as you can see? A short yes is enough. If something is still open, tell me what it is, and I stay on it.

Kind regards
{{owner}}`,
};

/** A message that asks the customer whether it is well now: his answer is the confirmation. For unrestricted cases only. */
export function confirmationDraft({ classification, personal }: DetractorCase, ownerName: string | null): Draft {
  const { accountName: account, contactName: contact } = personal;
  const values = { account, contact, reason: classification.primary, quote: null, owner: ownerName };
  return renderDraft({ draft: CONFIRMATION }, values);
}

function defaultPlay({ classification }: DetractorCase): Play {
  const play = DEFAULT_PLAYS.find(({ id }) => id === classification.primary);
  if (play === undefined) throw new Error(`no play ships for '${classification.primary}'`);
  return play;
}
