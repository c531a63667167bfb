import type { DetractorCase } from './case-state';
import type { TaskParagraph } from './crm-record';
import { DEFAULT_PLAYS } from './default-plays';
import { quoteOf, renderDraft, type Play } from './play';
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

/** How to reach out, by the play of the case: what to do, what to say, and a first message. For unrestricted cases only. */
export function guidance(
  state: DetractorCase,
  by: { readonly play: Play | null; readonly ownerName: string | null },
): readonly TaskParagraph[] {
  const play = by.play ?? defaultPlay(state);
  const { flags, primary: reason, evidence } = state.classification;
  const cautions = flags.flatMap((flag) => CAUTION[flag] ?? []);
  const { accountName: account, contactName: contact, verbatim } = state.personal;
  const quote = quoteOf(verbatim, { evidence, reason });
  const draft = renderDraft(play, { account, contact, reason, quote, owner: by.ownerName });
  return [
    { heading: 'What to do', text: play.checklist.join('\n') },
    { heading: 'What to say', text: [...cautions, ...play.talkingPoints].join('\n') },
    { heading: 'Draft message', text: `${draft.subject}\n\n${draft.body}` },
  ];
}

function defaultPlay({ classification }: DetractorCase): Play {
  const play = DEFAULT_PLAYS.find(({ id }) => id === classification.primary);
  if (play === undefined) throw new Error(`no play ships for '${classification.primary}'`);
  return play;
}
