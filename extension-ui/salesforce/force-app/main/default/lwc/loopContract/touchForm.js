// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
import { isSaid } from './alike';
import { JUST_NOW } from './sessionTypes';
import { NEEDED } from './wordsFields';
/** Pure: an empty touch. */
export function newTouch() {
  return { result: '', channel: '', at: '', note: '', statedIssue: '', desiredOutcome: '' };
}
/** Pure: what it still needs, as messages by field; [] = it can be sent. */
export function touchNeeds({ result, channel }) {
  return [
    ...(result === '' ? [{ field: 'result', message: NEEDED.result }] : []),
    ...(channel === '' ? [{ field: 'channel', message: NEEDED.channel }] : []),
  ];
}
/** Pure: the command. What happened just now gets its moment when it is sent: sent again, it is the same touch. */
export function touchCommand(form) {
  const { result, channel, at, note } = form;
  const said = Object.fromEntries(
    ['statedIssue', 'desiredOutcome'].flatMap((field) => (isSaid(form[field]) ? [[field, form[field].trim()]] : [])),
  );
  return {
    ...{ kind: 'touch', result, channel, at: at === '' ? JUST_NOW : at, note: isSaid(note) ? note.trim() : null },
    said: Object.keys(said).length === 0 ? null : said,
  };
}
