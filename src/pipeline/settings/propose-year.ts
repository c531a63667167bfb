import { SetupError } from '../../errors';
import type { CalendarDefinition } from '../../sla/calendar-schema';
import type { StoredDocument, Tenant } from '../../store-ports';
import { definitionOf, withProposal } from './calendar-rows';
import type { Loop } from '../loop';

type Origin = NonNullable<CalendarDefinition['origin']>;

const NOT_PROPOSED = 'the holidays of the next year could not be prepared';

/**
 * Prepares the next year of every calendar that follows a place and has holidays up to this year alone: a draft that waits
 * for a person, once for each version. Nothing is published. Woken at night; one tenant's trouble is not another's.
 */
export async function proposeYear(loop: Loop): Promise<void> {
  const year = new Date(await loop.clock.now()).getUTCFullYear();
  for (const tenant of await loop.stores.tenants.tenants(loop.db)) {
    await proposeFor(loop, tenant, year).catch((error: unknown) => {
      const { tenantId } = tenant;
      // Without the optional library there is nothing to propose from, every night: that is a setting, not a fault.
      if (error instanceof SetupError) loop.log.warn({ tenantId, why: error.message }, NOT_PROPOSED);
      else loop.log.error({ err: error, tenantId }, NOT_PROPOSED);
    });
  }
}

async function proposeFor(loop: Loop, { tenantId }: Tenant, year: number): Promise<void> {
  const { tenants } = loop.stores;
  const versions = await tenants.documents(loop.db, tenantId, 'calendar');
  const waiting = await tenants.calendarDrafts(loop.db, tenantId);
  for (const id of new Set(versions.map((version) => version.id))) {
    const stored = await tenants.newestCalendar(loop.db, tenantId, id);
    const definition = stored === null ? null : definitionOf(stored.body);
    if (stored === null || definition?.origin === undefined || definition.origin.untilYear > year) continue;
    const next = Math.max(definition.origin.untilYear, year) + 1;
    if (waiting.some((draft) => draft.id === id && draft.year === next)) continue;
    await prepare(loop, tenantId, { stored, definition, origin: definition.origin, next });
  }
}

interface Wanted {
  readonly stored: StoredDocument;
  readonly definition: CalendarDefinition;
  readonly origin: Origin;
  readonly next: number;
}

async function prepare(loop: Loop, tenantId: number, { stored, definition, origin, next }: Wanted): Promise<void> {
  const { untilYear, ...place } = origin;
  // Years that were passed over come along: who was away for two misses none.
  const proposal = await loop.holidays.propose(place, { from: untilYear + 1, to: next });
  const { id, version } = stored;
  if (!proposal.ok) {
    loop.log.warn({ tenantId, calendar: id, why: proposal.message }, NOT_PROPOSED);
    return;
  }
  const body = withProposal(definition, { place, rows: proposal.rows, untilYear: next });
  const madeAt = await loop.clock.now();
  const draft = await loop.stores.setup.saveCalendarDraft(loop.db, tenantId, {
    ...{ id, basedOn: version, year: next, body, madeAt },
  });
  if (draft === null) return;
  const days = proposal.rows.length;
  loop.log.info(
    { tenantId, calendar: id, draft, year: next, days },
    'the holidays of the next year wait to be published',
  );
}
