import type { ClosingTerms } from '../domain/case-commands';
import type { DetractorCase } from '../domain/case-state';
import { checkName, criterionName, reasonName } from '../domain/names';
import { CARD_ONLY, logLines } from '../domain/render-case';
import { isRestricted } from '../domain/restricted';
import type { ClockShown } from '../pipeline/clocks/clocks-shown';
import { clockLines } from './clock-text';
import { workLines } from './case-work-text';

type Names = ReadonlyMap<string, string>;

export interface CaseShown {
  readonly names: Names;
  readonly clocks: readonly ClockShown[];
  readonly terms: ClosingTerms;
}

/** A case as text: where it stands, who has it and why. No words of the customer. */
export function caseText(state: DetractorCase, { names, clocks, terms }: CaseShown): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Case', state.caseKey],
    ['Status', statusOf(state)],
    ['Owner', `${nameOf(state.ownerId, names)}${state.cover === null ? '' : ', standing in'}`],
    ['Why', isRestricted(state) ? CARD_ONLY : state.route.sentence],
    ['Reason', reasonOf(state)],
    ['Risk', riskOf(state)],
    ...clockLines(clocks),
    ...state.checks.filter(({ outcome }) => outcome === 'failed').map((check) => failedLine(check, state)),
    ...relatedLines(state),
    ['Outreach', state.outreach],
    ...workLines(state, { terms, nameOf: (id) => nameOf(id, names) }),
  ];
  const width = Math.max(...lines.map(([head]) => head.length));
  const head = lines.map(([name, text]) => `${name.padEnd(width)}  ${text}`);
  return [...head, '', ...logLines(state)].join('\n');
}

/** A case as data, without words and score: what a terminal prints, a log may keep. */
export function caseJson(state: DetractorCase): object {
  const { personal: _personal, score: _score, ...shown } = state;
  if (!isRestricted(state)) return shown;
  const { route, tier, log } = shown;
  return {
    ...shown,
    route: { ...route, sentence: CARD_ONLY, trace: [] },
    tier: { ...tier, points: [] },
    log: log.map((entry) => ({ ...entry, detail: null })),
  };
}

function statusOf({ status, process }: DetractorCase): string {
  return process === 'standard' ? words(status) : `${words(status)}, with the ${words(process)} process`;
}

function reasonOf({ classification: { primary, confident, flags }, overrides }: DetractorCase): string {
  const by = overrides.reason === null ? (confident ? '' : ' (a suggestion)') : ' (by a person)';
  return `${reasonName(primary)}${by}${flags.length === 0 ? '' : `; ${flags.map(words).join(', ')}`}`;
}

function riskOf({ tier, overrides }: DetractorCase): string {
  if (overrides.tier !== null) return `${tier.tier} (by a person)`;
  const why = tier.points.filter(({ points }) => points > 0).map(({ criterion }) => criterionName(criterion));
  return why.length === 0 ? tier.tier : `${tier.tier}: ${why.join(', ')}`;
}

function failedLine(
  { check, detail }: DetractorCase['checks'][number],
  { checksConfirmedAt }: DetractorCase,
): readonly [string, string] {
  return ['Check', `${checkName(check)}: ${detail}${checksConfirmedAt === null ? '' : ' (confirmed)'}`];
}

function relatedLines(state: DetractorCase): readonly (readonly [string, string])[] {
  const { leadCaseKey, previousCaseKey, followerCaseKeys } = state;
  return [
    ...(leadCaseKey === null ? [] : [['Led by', leadCaseKey] as const]),
    ...(previousCaseKey === null ? [] : [['Previous', previousCaseKey] as const]),
    ...(followerCaseKeys.length === 0 ? [] : [['Followed by', followerCaseKeys.join(', ')] as const]),
  ];
}

function nameOf(id: string, names: Names): string {
  const name = names.get(id);
  return name === undefined ? id : `${name} (${id})`;
}

function words(code: string): string {
  return code.replaceAll('_', ' ');
}
