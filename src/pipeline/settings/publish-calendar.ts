import { sameJson } from '../../domain/canonical-json';
import { readCalendar } from '../../sla/read-calendar';
import type { StoredDocument, Tenant } from '../../store-ports';
import { withDraft } from '../clocks/calendar-book';
import type { DecisionContext } from '../deciding/decision-context';
import type { Loop } from '../loop';
import { refusal, type DraftProblem, type PublishRefusal } from './publication';
import { nameOf, unknownVersion } from './publish-document';
import { publishTimed, type TimedPublication, type TimedWish } from './publish-timed';

/** What is published: what a file says, an older version, or what was prepared and waits. */
export type CalendarChoice = { readonly body: unknown } | { readonly version: number } | { readonly draft: number };

/**
 * Publishes a calendar: business hours and closed days, in a version of its own that never changes. Clocks that run keep
 * the version they were counted by, unless it is asked that open cases follow: then what has passed counts as before, and
 * the rest by the new one. A calendar that is never open, or unreadable, is refused with every problem.
 */
export async function publishCalendar(
  loop: Loop,
  tenant: Tenant,
  { id, choice, ...wish }: TimedWish & { readonly id: string; readonly choice: CalendarChoice },
): Promise<TimedPublication> {
  const chosen = await bodyOf(loop, tenant, { id, choice });
  if ('ok' in chosen) return chosen;
  const reading = readCalendar(chosen.body);
  const problems = reading.ok ? [] : reading.problems.map(problem);
  // Going back stores again what is stored; anything else as it is read, with all that was left out.
  const body = reading.ok && !('version' in choice) ? reading.calendar.definition : chosen.body;
  const rollbackTo = 'version' in choice ? choice.version : null;
  return publishTimed(loop, tenant, {
    wish,
    draft: {
      ...{ kind: 'calendar', id, body, rollbackTo, problems },
      ...(chosen.against === undefined ? {} : { against: chosen.against }),
      by: { because: 'calendar', id },
      within: (context) => withCalendar(context, id, body),
      from: 'version' in choice ? { from: choice.version } : 'draft' in choice ? { draft: choice.draft } : {},
    },
  });
}

interface Chosen {
  readonly body: unknown;
  /** The version it adds to: another one must not have been published meanwhile. */
  readonly against?: string;
}

async function bodyOf(
  loop: Loop,
  { tenantId }: Tenant,
  { id, choice }: { readonly id: string; readonly choice: CalendarChoice },
): Promise<Chosen | PublishRefusal> {
  const { tenants } = loop.stores;
  if ('body' in choice) return choice;
  if ('version' in choice) {
    const stored = await tenants.calendar(loop.db, tenantId, { id, version: choice.version });
    return stored ?? unknownVersion('calendar', id, choice.version);
  }
  const drafts = await tenants.calendarDrafts(loop.db, tenantId);
  const found = drafts.find((one) => one.id === id && one.draft === choice.draft);
  const gone = `no draft ${choice.draft} of the calendar "${id}" waits: "calendars list" shows those that do`;
  if (found === undefined) return refusal('unknown_version', gone);
  return { body: found.body, against: nameOf({ id, version: found.basedOn }) };
}

/** Pure: as if this calendar counted already. The same content again is no new version. */
function withCalendar(context: DecisionContext, id: string, body: unknown): DecisionContext {
  const newest = context.calendars.newest(id);
  if (newest !== null && sameJson(newest.body, body)) return context;
  const draft: StoredDocument = { id, version: (newest?.version ?? 0) + 1, body };
  const dated = (policy: DecisionContext['policy']): DecisionContext['policy'] =>
    policy.policy.calendarId === id ? { ...policy, calendar: draft } : policy;
  return {
    ...context,
    calendars: withDraft(context.calendars, draft),
    policy: dated(context.policy),
    policies: new Map([...context.policies].map(([name, policy]) => [name, dated(policy)])),
  };
}

function problem({ path, message }: { readonly path: string; readonly message: string }): DraftProblem {
  return { code: 'calendar', severity: 'error', where: path === '' ? null : path, message };
}
