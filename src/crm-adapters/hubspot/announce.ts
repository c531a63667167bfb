import { subjectOf } from '../handover-subject';
import type { HandoverTicket } from '../../ports';
import { CrmRefused, CrmUnavailable } from '../../ports';
import type { Halt } from './answer';
import { asError } from './answer';
import { TICKET_LINKS } from './association-types';
import type { WriteInput } from './batch';
import { writeBatch } from './batch';
import { chooseStage } from './choose-stage';
import { lookUpByKey } from './look-up';
import { HANDOVER_KEY } from './objects';
import { tryAsk } from './provisioner';
import { isConflict } from './refusal';
import { linkOf } from './render';
import { asText } from './text';
import type { Transport } from './transport';
import { pipelinesSchema } from './wire';

/** Where announcements go. */
export interface Announcing {
  readonly transport: Transport;
  /** Of our cases, where these are tickets: never the default for an announcement. */
  readonly ownPipeline: string | null;
  /** Tickets have our unique key. */
  readonly handoverKey: boolean;
}

/** Of a subject, which is one line of a list. */
const MAX_SUBJECT = 255;
/** Two writers met: soon enough to see what the other has made. */
const AGAIN_MS = 5_000;

/**
 * Opens the ticket of a hand-over, or finds the one that an earlier attempt opened. Its key is a unique property: a
 * create that HubSpot carries out late, after its answer was given up, makes the next one a conflict and no second
 * ticket. A ticket that is found is left as people have made it.
 *
 * @returns its id
 * @throws CrmUnavailable, CrmAuthLost; CrmRefused also where only the right to write tickets is missing, because
 *   everything else of the tenant goes on
 */
export async function announceHandover(announcing: Announcing, ticket: HandoverTicket): Promise<string> {
  const { transport } = announcing;
  if (!announcing.handoverKey) {
    throw new CrmRefused(`HubSpot tickets have no unique property ${HANDOVER_KEY}: run provision, see docs/hubspot.md`);
  }
  const known = await find(transport, ticket.key);
  if (known !== null) return known;
  const input = await inputOf(announcing, ticket);
  const results = await writeBatch(transport, {
    verb: 'create',
    objectType: 'tickets',
    keyProperty: HANDOVER_KEY,
    inputs: [input],
    answered: () => Promise.resolve(),
  });
  const result = results.get(ticket.key) ?? { kind: 'absent' };
  if (result.kind === 'done') return result.id;
  if (result.kind === 'absent') throw later(transport, 'not in the answer');
  if (result.kind !== 'refused' || !isConflict(result.refusal)) throw failed(result, 'to open a ticket');
  const other = await find(transport, ticket.key);
  if (other === null) throw later(transport, 'the key is taken by a record that cannot be read');
  return other;
}

async function find(transport: Transport, key: string): Promise<string | null> {
  const found = await lookUpByKey(transport, { objectType: 'tickets', keyProperty: HANDOVER_KEY }, [key]);
  if ('kind' in found) throw failed(found, 'to look for a ticket');
  return found.get(key) ?? null;
}

async function inputOf({ transport, ownPipeline }: Announcing, ticket: HandoverTicket): Promise<WriteInput> {
  const answer = await tryAsk({ transport }, pipelinesSchema, { method: 'GET', path: '/crm/pipelines/V/tickets' });
  if (answer.kind === 'refused') throw failed(answer, 'to list ticket pipelines');
  const place = chooseStage(answer.body.results, { ...ticket, ownPipeline });
  if (place === null) {
    const { pipeline, stage } = ticket;
    throw new CrmRefused(`HubSpot has no ticket pipeline ${pipeline ?? '(first)'} with a stage ${stage ?? '(first)'}`);
  }
  return {
    key: ticket.key,
    properties: {
      [HANDOVER_KEY]: ticket.key,
      subject: subjectOf(asText(ticket.subject), ticket.key, MAX_SUBJECT),
      content: asText(ticket.body),
      hs_pipeline: place.pipelineId,
      hs_pipeline_stage: place.stageId,
      hubspot_owner_id: ticket.ownerId,
    },
    associations: linkOf(ticket.accountId, TICKET_LINKS.caseToCompany),
  };
}

/** A right that is missing stops announcements, and not the tenant. */
function failed(halt: Halt, what: string): Error {
  if (halt.kind !== 'refused') return asError(halt, what);
  const { status, codes, field, scopes, correlationId } = halt.refusal;
  const about = [...(field === null ? [] : [field]), ...scopes].join(', ');
  const named = about === '' ? '' : ` (${about})`;
  return new CrmRefused(
    `HubSpot refused ${what}: ${status} ${codes.join(' ')}${named}, correlation id ${correlationId ?? 'none'}`,
  );
}

function later(transport: Transport, because: string): CrmUnavailable {
  return new CrmUnavailable(`HubSpot is not available: ${because}`, transport.now() + AGAIN_MS);
}
