import { canonicalJson } from './canonical-json';
import type { CaseCommand, DecidedEvent, Decision } from './case-commands';
import type { CaseEventBody } from './case-events';
import type { CasePersonal, DetractorCase } from './case-state';
import { statusChange } from './change-status';
import type { Documentation, RecordChange, RecordTexts } from './documentation';
import { inTurn } from './in-turn';
import { isNextStepKnown, ownerTaskEvents } from './owner-task';
import { extraOf } from './record-texts';
import { decided, refused } from './refusal';
import { saidAt } from './said-at';
import { readsLikeSymptom } from './symptom';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** What a person has found out is written down. What is as it was changes nothing. */
export function setRecord(state: DetractorCase, { change }: Command<'set_record'>): Decision {
  const problem = recordProblem(state, change);
  if (problem !== null) return refused('not_possible', problem);
  return decided(inTurn(state, [(now) => recordEvents(now, change), underWay, ownerTaskEvents]));
}

/** Why a record cannot be so, in words; null = it can. */
export function recordProblem(state: DetractorCase, { confirmation = null }: RecordChange): string | null {
  if (confirmation === null || confirmation.at >= saidAt(state)) return null;
  return 'The customer cannot have confirmed that it is well before he said that it is not';
}

/** What is written down by a change, as one event; [] where the case says all of it already. */
export function recordEvents(state: DetractorCase, change: RecordChange): readonly DecidedEvent[] {
  const texts = changedIn(state.personal, textsOf(state, change));
  const known = changedIn<Known>(state.documentation, knownOf(change));
  const fields = [...new Set([...Object.keys(texts), ...Object.keys(known)].map((part) => FIELD[part] ?? part))];
  if (fields.length === 0) return [];
  const like =
    'rootCause' in texts || 'statedIssue' in texts ? readsLikeSymptom({ ...state.personal, ...texts }) : false;
  const body: Documented = { type: 'documented', fields, change: known, ...(like ? { likeSymptom: true } : {}) };
  return [Object.keys(texts).length === 0 ? { body } : { body, personal: texts }];
}

/** Something is agreed on with the customer: the case is in progress. */
export function underWay(state: DetractorCase): readonly DecidedEvent[] {
  if (state.status !== 'contacted' || !isNextStepKnown(state)) return [];
  return [statusChange('contacted', 'in_progress', 'it is known what happens next')];
}

type Documented = Extract<CaseEventBody, { type: 'documented' }>;
type Known = Pick<Documentation, 'rootCauseArea' | 'confirmation' | 'nextStepDueAt'>;

/** Parts that a person states as one. */
const FIELD: Readonly<Record<string, string>> = {
  nextStepDueAt: 'nextStep',
  confirmedBy: 'confirmation',
  confirmationProof: 'confirmation',
};

function textsOf({ personal }: DetractorCase, change: RecordChange): Partial<RecordTexts> {
  const { statedIssue, desiredOutcome, nextStep, rootCause, evidence, confirmation, lessonsLearned, extra } = change;
  return {
    ...stated('statedIssue', statedIssue),
    ...stated('desiredOutcome', desiredOutcome),
    ...stated('nextStep', nextStep === undefined ? undefined : (nextStep?.text ?? null)),
    ...stated('rootCause', rootCause),
    ...stated('evidence', evidence === undefined ? undefined : listed(evidence)),
    ...stated('confirmedBy', confirmation === undefined ? undefined : (confirmation?.by ?? null)),
    ...stated('confirmationProof', confirmation === undefined ? undefined : (confirmation?.proof ?? null)),
    ...stated('lessonsLearned', lessonsLearned),
    ...stated('extra', extra === undefined ? undefined : filledIn(personal, extra)),
  };
}

/** A field of spaces is an empty one. */
function stated(field: keyof RecordTexts, text: string | null | undefined): Partial<RecordTexts> {
  if (text === undefined) return {};
  const written = text?.trim() ?? '';
  return { [field]: written === '' ? null : written };
}

function listed(items: NonNullable<RecordChange['evidence']>): string | null {
  return items.length === 0 ? null : canonicalJson(items);
}

/** Fields that are not named stay as they are. */
function filledIn(personal: CasePersonal, extra: NonNullable<RecordChange['extra']>): string | null {
  const filled = Object.entries({ ...extraOf(personal), ...extra }).filter(([, text]) => (text ?? '').trim() !== '');
  return filled.length === 0 ? null : canonicalJson(Object.fromEntries(filled));
}

function knownOf({ rootCauseArea, confirmation, nextStep }: RecordChange): Partial<Known> {
  return {
    ...(rootCauseArea === undefined ? {} : { rootCauseArea }),
    ...(confirmation === undefined ? {} : { confirmation: confirmation && whenAndHow(confirmation) }),
    ...(nextStep === undefined ? {} : { nextStepDueAt: nextStep?.dueAt ?? null }),
  };
}

function whenAndHow({ at, channel }: NonNullable<RecordChange['confirmation']>): Known['confirmation'] {
  return { at, channel };
}

/** The parts that are not as they were. */
function changedIn<T extends object>(was: T, is: Partial<T>): Partial<T> {
  const before = new Map<string, unknown>(Object.entries(was));
  const changed = Object.entries(is).filter(
    ([part, value]) => canonicalJson(value) !== canonicalJson(before.get(part)),
  );
  return Object.fromEntries(changed) as Partial<T>;
}
