import type { z } from 'zod';
import type { Halt } from './answer';
import { readAs } from '../answer';
import { inBatches, readBatch } from './batch';
import type { Transport } from './transport';
import type { WireRecord } from './wire';
import { linksSchema } from './wire';

type Found = ReadonlyMap<string, string>;

/** One link as the association endpoints show it. */
export interface FoundLink {
  readonly id: string;
  readonly typeIds: readonly number[];
}

/** @returns key -> record id of the records whose unique property `keyProperty` holds one of `keys` */
export async function lookUpByKey(
  transport: Transport,
  { objectType, keyProperty }: { readonly objectType: string; readonly keyProperty: string },
  keys: readonly string[],
): Promise<Found | Halt> {
  const read = { objectType, idProperty: keyProperty, ids: keys, properties: [keyProperty] };
  const answer = await readBatch(transport, read);
  return answer.kind === 'ok' ? byKey(answer.body, keyProperty) : answer;
}

/**
 * For a portal without a unique key: reads the tasks, or the activities of one kind, of the cases and compares the plain
 * key they carry.
 *
 * @returns our key -> record id; where a frozen writer has left two, the older one
 */
export async function lookUpThroughCase(
  transport: Transport,
  {
    caseType,
    objectType,
    keyProperty,
  }: { readonly caseType: string; readonly objectType: string; readonly keyProperty: string },
  caseIds: readonly string[],
): Promise<Found | Halt> {
  const links = await readLinks(transport, { from: caseType, to: objectType }, caseIds);
  if ('kind' in links) return links;
  const ids = [...new Set([...links.values()].flat().map((link) => link.id))];
  const answer = await readBatch(transport, { objectType, ids, properties: [keyProperty] });
  return answer.kind === 'ok' ? byKey(answer.body, keyProperty) : answer;
}

/** @returns record id -> what it is linked to; an id without links is left out */
export async function readLinks(
  transport: Transport,
  { from, to }: { readonly from: string; readonly to: string },
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly FoundLink[]> | Halt> {
  const links = new Map<string, readonly FoundLink[]>();
  const path = `/crm/associations/${transport.version}/${from}/${to}/batch/read`;
  const queue = inBatches<PageOf>([...new Set(ids)].map((id) => ({ id })));
  for (let inputs = queue.shift(); inputs !== undefined; inputs = queue.shift()) {
    const sent = await transport.send({ method: 'POST', path, body: { inputs } });
    const answer = readAs(linksSchema, sent, transport.now());
    if (answer.kind !== 'ok') return answer;
    for (const result of answer.body.results) {
      const found = result.to.map(linkOf);
      if (found.length > 0) links.set(result.from.id, [...(links.get(result.from.id) ?? []), ...found]);
    }
    queue.unshift(...inBatches(answer.body.results.flatMap(nextPage)));
  }
  return links;
}

/** Links of one record, from where the last answer broke off. */
interface PageOf {
  readonly id: string;
  readonly after?: string;
}

type LinksOfOne = z.infer<typeof linksSchema>['results'][number];

function linkOf(link: LinksOfOne['to'][number]): FoundLink {
  return { id: link.toObjectId, typeIds: link.associationTypes.map((type) => type.typeId) };
}

/** An answer holds so many links of a record, and says where the others begin. */
function nextPage({ from, to, paging }: LinksOfOne): readonly PageOf[] {
  const after = paging?.next?.after ?? '';
  return after === '' || to.length === 0 ? [] : [{ id: from.id, after }];
}

function byKey(records: readonly WireRecord[], keyProperty: string): Found {
  const oldestLast = [...records].sort((a, b) => Number(b.id) - Number(a.id));
  const pairs = oldestLast.map((record) => [record.properties[keyProperty] ?? '', record.id] as const);
  return new Map(pairs.filter(([key]) => key !== ''));
}
