import type { Instant, TicketSummary } from '../../domain/types';
import { asError } from './answer';
import { readBatch } from './batch';
import type { FoundLink } from './look-up';
import { readLinks } from './look-up';
import { HANDOVER_KEY } from './objects';
import { isMissingScopes } from './refusal';
import type { Transport } from './transport';
import type { WireRecord } from './wire';

/** Newest first; a company with more than that is known to be a heavy user of support either way. */
const MOST_PER_COMPANY = 100;
const MONTH_MS = 30 * 24 * 3_600_000;
const PROPERTIES = ['createdate', 'closed_date', 'hs_pipeline', 'hs_ticket_priority'];
const HIGH = new Set(['HIGH', 'URGENT']);

export interface TicketOptions {
  /** Our own pipeline, whose tickets are cases and no evidence; null where cases are custom objects. */
  readonly ownPipeline: string | null;
  /** true = announcements of ours carry a key: they are no evidence either. */
  readonly handoverKey: boolean;
  readonly now: Instant;
}

/**
 * Sums up the support tickets of companies. A ticket counts as open while HubSpot has no closing date for it, which
 * spares reading every pipeline for its closed stages.
 *
 * @returns company id -> summary; null as a whole where the app may not read tickets, which is not the same as none
 * @throws CrmUnavailable, CrmAuthLost
 */
export async function readTickets(
  transport: Transport,
  companyIds: readonly string[],
  options: TicketOptions,
): Promise<ReadonlyMap<string, TicketSummary> | null> {
  const links = await readLinks(transport, { from: 'companies', to: 'tickets' }, companyIds);
  if ('kind' in links) {
    if (links.kind === 'refused' && isMissingScopes(links.refusal)) return null;
    throw asError(links, 'to read the tickets of companies');
  }
  const newest = new Map([...links].map(([company, found]) => [company, newestOf(found)]));
  const ids = [...new Set([...newest.values()].flat())];
  const properties = options.handoverKey ? [...PROPERTIES, HANDOVER_KEY] : PROPERTIES;
  const answer = await readBatch(transport, { objectType: 'tickets', ids, properties });
  if (answer.kind !== 'ok') {
    if (answer.kind === 'refused' && isMissingScopes(answer.refusal)) return null;
    throw asError(answer, 'to read tickets');
  }
  const tickets = new Map(answer.body.map((ticket) => [ticket.id, ticket]));
  return new Map(
    companyIds.map((company) => [
      company,
      summaryOf(
        (newest.get(company) ?? []).flatMap((id) => tickets.get(id) ?? []),
        options,
      ),
    ]),
  );
}

/** Ids are numbers that grow; as text '9' would be newer than '10'. */
function newestOf(links: readonly FoundLink[]): readonly string[] {
  const newestFirst = links.map((link) => link.id).sort((a, b) => Number(b) - Number(a));
  return newestFirst.slice(0, MOST_PER_COMPANY);
}

function summaryOf(tickets: readonly WireRecord[], { ownPipeline, now }: TicketOptions): TicketSummary {
  const all = tickets
    .map((ticket) => ticket.properties)
    .filter((ticket) => ownPipeline === null || ticket['hs_pipeline'] !== ownPipeline)
    .filter((ticket) => (ticket[HANDOVER_KEY] ?? '') === '');
  const open = all.filter((ticket) => (ticket['closed_date'] ?? '') === '');
  return {
    open: open.length,
    openHighPriority: open.filter((ticket) => HIGH.has(ticket['hs_ticket_priority'] ?? '')).length,
    last30Days: all.filter((ticket) => Date.parse(ticket['createdate'] ?? '') > now - MONTH_MS).length,
  };
}
