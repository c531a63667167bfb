import { classify } from '../classify/classify';
import { processOf } from '../classify/diversion';
import { tierOf } from '../classify/tier';
import { caseKeyOf } from '../crypto';
import { bandOf } from '../domain/band';
import type { Walk } from '../domain/case-commands';
import type { Classification, Facts, Instant, Process, Route, SurveyResponse, TierResult } from '../domain/types';
import { route } from '../rules/route';
import { pickZone } from '../sla/policy';
import type { ResponseRow } from '../store-ports';
import { answerableFrom } from './back-fill';
import { calendarIn } from './calendars';
import type { DecisionContext } from './decision-context';
import { needsCase } from './needs-case';
import { planClocks } from './plan-clocks';

export interface WalkInput {
  readonly row: ResponseRow;
  readonly response: SurveyResponse;
  readonly facts: Facts;
  readonly factsId: number;
}

/** Pure: the walk of one response from its facts to everything the case decides on. */
export function walk({ row, response, facts, factsId }: WalkInput, context: DecisionContext): Walk {
  const { score } = response;
  const band = score === null ? null : bandOf(score);
  const classification = classified(response, facts);
  const tier = tiered(response, { facts, classification }, context);
  const process = processOf(classification.flags);
  const chosen = routed(response, { facts, classification, tier, process }, context);
  const respondedAt = startOf(response, row, context.now);
  const calendar = calendarIn(context.tenant.tenantId, context.calendar, zoneOf(chosen.owner.id, context));
  const { policy, now } = context;
  return {
    caseKey: keyOf(row, context),
    connectionId: row.connectionId,
    responseId: row.responseId,
    factsId,
    score,
    band,
    respondedAt,
    personal: personalOf(row, response),
    needsCase: needsCase(response),
    match: facts.match,
    classification,
    tier,
    process,
    route: chosen,
    ...planClocks(tier.tier, {
      policy,
      calendar,
      calendarVersion: context.calendar.version,
      startAt: respondedAt,
      now,
    }),
  };
}

function classified({ comment, score, language }: SurveyResponse, facts: Facts): Classification {
  const { contactTitle, tickets } = facts;
  return classify({ text: comment, score, language, contactTitle, signals: { tickets } });
}

interface Judged {
  readonly facts: Facts;
  readonly classification: Classification;
}

function tiered(
  { score }: SurveyResponse,
  { facts, classification }: Judged,
  { tenant, now }: DecisionContext,
): TierResult {
  return tierOf({ score, facts, flags: classification.flags, highArr: tenant.settings.highArr, now });
}

function routed(
  response: SurveyResponse,
  judged: Judged & { readonly tier: TierResult; readonly process: Process },
  context: DecisionContext,
): Route {
  const { ruleSet, directory, now } = context;
  const { settings } = context.tenant;
  return route({ ruleSet, directory, settings, now, response, ...judged });
}

/**
 * When the clocks start: when the customer answered, as far as that is not later than we heard of it and not a
 * back-fill; and for a score that turned bad only later, when it did.
 */
function startOf(response: SurveyResponse, row: ResponseRow, now: Instant): Instant {
  const { receivedAt } = response;
  const answeredAt = Math.min(response.respondedAt ?? receivedAt, receivedAt);
  if (row.turnedAt !== null) return Math.min(Math.max(row.turnedAt, answeredAt), now);
  return answerableFrom(answeredAt, receivedAt);
}

/** The zone of the person who must act counts by default; null = the calendar's own. */
function zoneOf(ownerId: string, { policy, directory, tenant }: DecisionContext): string | null {
  const owner = directory.users.find(({ id }) => id === ownerId)?.timeZone ?? null;
  return pickZone(policy, { owner, account: null, tenant: tenant.settings.timeZone })?.timeZone ?? null;
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
  };
}
