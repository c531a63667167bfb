import type { CrmTicket, CustomerRef } from '../../ports';
import type { Halt } from './answer';
import { asError } from './answer';
import { hangingOn } from './hanging-on';
import { HANDOVER_KEY } from './objects';
import { tryAsk } from './provisioner';
import { readMapped } from './read-mapped';
import type { Pages } from './record-url';
import { TICKET_TYPE, pageOf } from './record-url';
import { isMissingScopes } from './refusal';
import type { Transport } from './transport';
import type { WireRecord } from './wire';
import { instantOf, pipelinesSchema } from './wire';

/** What the port hands out. */
const MOST = 20;
const PROPERTIES = ['subject', 'createdate', 'closed_date', 'hs_pipeline', 'hs_pipeline_stage'];

export interface Tickets {
  readonly transport: Transport;
  /** Our own pipeline, whose tickets are cases; null where cases are custom objects. */
  readonly ownPipeline: string | null;
  readonly pages: Pages;
}

/**
 * Tickets of the support team, newest first, in at most four requests: what hangs on contact and company, the tickets,
 * and what their stages are called. Those that are cases of ours or announce one are left out.
 *
 * @returns [] also where the app may not read tickets
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function recentTickets(
  { transport, ownPipeline, pages }: Tickets,
  query: CustomerRef,
): Promise<readonly CrmTicket[]> {
  const hanging = await hangingOn(transport, 'tickets', query);
  if ('kind' in hanging) return noneOrThrow(hanging);
  const asked = { objectType: 'tickets', ids: [...hanging.keys()], properties: PROPERTIES, optional: [HANDOVER_KEY] };
  const answer = await readMapped(transport, asked);
  if (answer.kind !== 'ok') return noneOrThrow(answer);
  const theirs = answer.body
    .filter(({ properties }) => ownPipeline === null || properties['hs_pipeline'] !== ownPipeline)
    .filter(({ properties }) => (properties[HANDOVER_KEY] ?? '') === '');
  const labels = theirs.length === 0 ? new Map<string, string>() : await stageLabels(transport);
  return theirs
    .flatMap((record) => ticketOf(record, { labels, pages }))
    .sort((a, b) => b.at - a.at || Number(b.id) - Number(a.id))
    .slice(0, MOST);
}

function ticketOf(
  { id, properties }: WireRecord,
  { labels, pages }: { readonly labels: ReadonlyMap<string, string>; readonly pages: Pages },
): readonly CrmTicket[] {
  const at = instantOf(properties['createdate']);
  if (at === null) return [];
  const closed = (properties['closed_date'] ?? '') !== '';
  const status = labels.get(stageKey(properties['hs_pipeline'], properties['hs_pipeline_stage'] ?? ''));
  const title = (properties['subject'] ?? '').trim();
  return [
    {
      id,
      at,
      title: title === '' ? `Ticket ${id}` : title,
      status: status ?? (closed ? 'Closed' : 'Open'),
      url: pageOf(pages, TICKET_TYPE, id),
    },
  ];
}

/** Ids of stages are numbers to a reader. Who may not see the pipelines is told open or closed. */
async function stageLabels(transport: Transport): Promise<ReadonlyMap<string, string>> {
  const answer = await tryAsk({ transport }, pipelinesSchema, { method: 'GET', path: '/crm/pipelines/V/tickets' });
  if (answer.kind === 'refused') return new Map();
  return new Map(
    answer.body.results.flatMap((pipeline) =>
      pipeline.stages.map(({ id, label }) => [stageKey(pipeline.id, id), label] as const),
    ),
  );
}

function stageKey(pipelineId: string | null | undefined, stageId: string): string {
  return `${pipelineId ?? ''} ${stageId}`;
}

/** An app that may not read tickets does without them. */
function noneOrThrow(halt: Halt): readonly CrmTicket[] {
  if (halt.kind === 'refused' && isMissingScopes(halt.refusal)) return [];
  throw asError(halt, 'to read tickets');
}
