import { isSaid } from './alike';
import { JUST_NOW, type CardCommand } from './session-types';
import type { Channel, Need } from './view';
import { NEEDED } from './words-fields';

/** "Log touch": what happened, and how. The rest may stay as it is. */
export interface TouchForm {
  readonly result: 'spoke' | 'attempted' | 'wrote' | '';
  readonly channel: Channel | '';
  /** ISO 8601; '' = just now. */
  readonly at: string;
  readonly note: string;
  readonly statedIssue: string;
  readonly desiredOutcome: string;
}

/** Pure: an empty touch. */
export function newTouch(): TouchForm {
  return { result: '', channel: '', at: '', note: '', statedIssue: '', desiredOutcome: '' };
}

/** Pure: what it still needs, as messages by field; [] = it can be sent. */
export function touchNeeds({ result, channel }: TouchForm): readonly Need[] {
  return [
    ...(result === '' ? [{ field: 'result', message: NEEDED.result }] : []),
    ...(channel === '' ? [{ field: 'channel', message: NEEDED.channel }] : []),
  ];
}

/** Pure: the command. What happened just now gets its moment when it is sent: sent again, it is the same touch. */
export function touchCommand(form: TouchForm): CardCommand {
  const { result, channel, at, note } = form;
  const said = Object.fromEntries(
    (['statedIssue', 'desiredOutcome'] as const).flatMap((field) =>
      isSaid(form[field]) ? [[field, form[field].trim()]] : [],
    ),
  );
  return {
    ...{ kind: 'touch', result, channel, at: at === '' ? JUST_NOW : at, note: isSaid(note) ? note.trim() : null },
    said: Object.keys(said).length === 0 ? null : said,
  };
}
