import type { ClosingTerms } from '../domain/case-commands';
import type { DetractorCase, LoggedTouch } from '../domain/case-state';
import { missingFor, type ClosingDraft } from '../domain/closing-table';
import { RECORD_TEXTS } from '../domain/documentation';
import { isTerminal } from '../domain/transitions';
import { minuteOf } from './text-table';

/** The ways a case may end, as one chooses them: nobody answers is one of its own. */
const ENDINGS: readonly (readonly [name: string, draft: ClosingDraft])[] = [
  ['resolved', { outcome: 'resolved' }],
  ['partially_resolved', { outcome: 'partially_resolved' }],
  ['no_response', { outcome: 'partially_resolved', because: 'no_response' }],
  ['escalated', { outcome: 'escalated' }],
  ['churned', { outcome: 'churned' }],
  ['withdrawn', { outcome: 'withdrawn' }],
];

/** What each ending still asks for; [] = it has ended. */
export function neededFor(
  state: DetractorCase,
  terms: ClosingTerms,
): readonly {
  readonly ending: string;
  readonly missing: readonly { readonly field: string; readonly message: string }[];
}[] {
  if (isTerminal(state.status)) return [];
  return ENDINGS.map(([ending, draft]) => ({ ending, missing: missingFor(state, draft, terms) }));
}

/** What has been done about a case, and what it takes to end it. Whatever persons wrote is named, not shown. */
export function workLines(
  state: DetractorCase,
  { nameOf, terms }: { readonly nameOf: (id: string) => string; readonly terms: ClosingTerms },
): readonly (readonly [string, string])[] {
  return [
    ...state.tasks
      .filter(({ status }) => status === 'open')
      .map(({ kind, n, purpose, ownerId, dueAt }) => {
        return ['Task', `${kind}_${n}, ${words(purpose)}: ${nameOf(ownerId)}, due ${minuteOf(dueAt)}`] as const;
      }),
    ...state.touches.map((touch) => ['Touch', touchText(touch, nameOf)] as const),
    ...recordLines(state),
    ...endingLines(state, nameOf),
    ...neededFor(state, terms).map(({ ending, missing }) => {
      const asked = missing.map(({ field }) => field).join(', ');
      return [`To end ${words(ending)}`, asked === '' ? 'nothing is missing' : `needs ${asked}`] as const;
    }),
  ];
}

function touchText(
  { at, channel, result, by, source, linked, undone }: LoggedTouch,
  nameOf: (id: string) => string,
): string {
  const seen = linked === null ? words(source) : `${words(source)}, ${linked.type} ${linked.id}`;
  return `${minuteOf(at)}, ${channel ?? 'no channel'}, ${result}: ${nameOf(by)} (${seen}${undone ? ', taken back' : ''})`;
}

function recordLines({ documentation, personal }: DetractorCase): readonly (readonly [string, string])[] {
  const { rootCauseArea, confirmation, nextStepDueAt, actionIds, causeId } = documentation;
  const written = RECORD_TEXTS.filter((field) => personal[field] !== null);
  const known = [
    ...(rootCauseArea === null ? [] : [`the cause lies in ${words(rootCauseArea)}`]),
    ...(nextStepDueAt === null ? [] : [`next step due ${minuteOf(nextStepDueAt)}`]),
    ...(confirmation === null ? [] : [`confirmed ${minuteOf(confirmation.at)} by ${confirmation.channel}`]),
    ...(actionIds.length === 0 ? [] : [`corrective actions ${actionIds.join(', ')}`]),
    ...(causeId === null ? [] : [`common cause ${causeId}`]),
  ];
  return [
    ...(written.length === 0 ? [] : [['Record', `has ${written.join(', ')}`] as const]),
    ...known.map((text) => ['Record', text] as const),
  ];
}

function endingLines(
  { closure }: DetractorCase,
  nameOf: (id: string) => string,
): readonly (readonly [string, string])[] {
  if (closure?.outcome === 'partially_resolved')
    return [['Ended', `${words(closure.because)}; what remains is with ${nameOf(closure.remainingOwnerId)}`]];
  if (closure?.outcome !== 'escalated') return [];
  const { to, receiverId, followUpAt, followUp } = closure;
  const said = followUp === null ? '' : `; ${followUp.result}, says the last word of ${minuteOf(followUp.at)}`;
  return [['Ended', `with ${words(to)}, received by ${nameOf(receiverId)}, asked on ${minuteOf(followUpAt)}${said}`]];
}

function words(code: string): string {
  return code.replaceAll('_', ' ');
}
