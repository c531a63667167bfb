import { classify } from '../../classify/classify';
import { contradicts } from '../../classify/contradiction';
import { caseKeyOf } from '../../crypto';
import { bandOf } from '../../domain/band';
import type { Walk } from '../../domain/case-commands';
import type { PersonalData } from '../../domain/case-state';
import { daysSinceGoLive, unpaidInvoices, usageChangePercent } from '../../domain/readings';
import { diversionPresetOf } from '../../domain/sector-presets';
import { suppressionOf } from '../../domain/suppression';
import type { Band, Classification, Facts, Instant, SurveyResponse } from '../../domain/types';
import type { ResponseRow } from '../../store-ports';
import { answerableFrom } from '../intake/back-fill';
import type { DecisionContext } from './decision-context';
import { needsCase } from '../intake/needs-case';
import type { Start } from '../clocks/plan-clocks';

export interface ResponseInput {
  readonly row: ResponseRow;
  readonly response: SurveyResponse;
  readonly facts: Facts;
  readonly factsId: number;
}

/** Everything about a response that no other case can change: worked out before anything is locked. */
export interface ResponseReading extends ResponseInput {
  readonly caseKey: string;
  readonly band: Band | null;
  /** When the customer answered, as far as a clock may start there. */
  readonly respondedAt: Instant;
  readonly startBasis: Start['startBasis'];
  readonly personal: PersonalData;
  /** By the words alone: what the customer says now, not what persons know beside it. */
  readonly classification: Classification;
  readonly contradiction: boolean;
  /** Why it is not followed up at all; null = it is. */
  readonly suppression: string | null;
  readonly needsCase: boolean;
  readonly mayContact: boolean;
}

/** Pure: reads one response by what is known of its subject. */
export function readResponse(input: ResponseInput, context: DecisionContext): ResponseReading {
  const { row, response, facts } = input;
  const { score, comment, language } = response;
  const { settings } = context.tenant;
  const classification = classified(response, facts, context);
  return {
    ...input,
    caseKey: keyOf(row, context),
    band: score === null ? null : bandOf(score),
    ...startOf(response, row, context.now),
    personal: personalOf(row, response),
    classification,
    contradiction: contradicts({ text: comment, score, language: classification.language ?? language }),
    suppression: suppressionOf(response, facts, settings),
    needsCase: needsCase(response, settings),
    mayContact: facts.doNotContact !== true,
  };
}

function classified(
  { comment, score, language }: SurveyResponse,
  facts: Facts,
  { model, tenant, now }: DecisionContext,
): Classification {
  const { contactTitle, tickets, readAt } = facts;
  const { strictness } = diversionPresetOf(tenant.settings);
  const signals = {
    tickets,
    unpaidInvoices: unpaidInvoices(facts),
    daysSinceGoLive: daysSinceGoLive(facts, readAt),
    usageChangePercent: usageChangePercent(facts),
    ageS: Math.max(0, Math.round((now - readAt) / 1000)),
  };
  return classify({ text: comment, score, language, contactTitle, strictness, signals }, model);
}

/**
 * When the clocks start: when the customer answered, as far as that is not later than we heard of it and not a
 * back-fill; and for a score that turned bad only later, when it did.
 */
function startOf(
  response: SurveyResponse,
  row: ResponseRow,
  now: Instant,
): Pick<ResponseReading, 'respondedAt' | 'startBasis'> {
  const { receivedAt } = response;
  const answeredAt = Math.min(response.respondedAt ?? receivedAt, receivedAt);
  if (row.turnedAt !== null)
    return { respondedAt: Math.min(Math.max(row.turnedAt, answeredAt), now), startBasis: 'turned_at' };
  const respondedAt = answerableFrom(answeredAt, receivedAt);
  return { respondedAt, startBasis: respondedAt === answeredAt ? 'responded_at' : 'received_at' };
}

function keyOf(row: ResponseRow, { tenant, connections }: DecisionContext): string {
  const connection = connections.get(row.connectionId);
  if (connection === undefined) throw new Error(`connection ${row.connectionId} is gone`);
  return caseKeyOf(tenant.orgId, connection.key, row.responseId);
}

function personalOf({ names }: ResponseRow, { person, company, comment }: SurveyResponse): Walk['personal'] {
  return {
    verbatim: comment,
    contactName: names?.contact ?? person?.name ?? null,
    contactEmail: person?.email ?? null,
    accountName: names?.account ?? company?.name ?? null,
    note: null,
  };
}
