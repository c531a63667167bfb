import type { AssociationType } from './association-types';

/** A record named by type and id. */
export interface RecordRef {
  readonly typeId: string;
  readonly id: string;
}

/** Links of all records, both directions kept in step. */
export interface AssociationStore {
  readonly link: (from: RecordRef, to: RecordRef, type: AssociationType) => void;
  /** Removes every link between the two. */
  readonly unlink: (from: RecordRef, to: RecordRef) => void;
  /** Removes every link of one record, as archiving does. */
  readonly drop: (of: RecordRef) => void;
  /** Linked ids of one type, oldest first, with the type ids of each link. */
  readonly linked: (from: RecordRef, toTypeId: string) => ReadonlyMap<string, ReadonlySet<number>>;
  /** The type ids this record has links to. */
  readonly linkedTypes: (from: RecordRef) => readonly string[];
  readonly clear: () => void;
}

type Neighbours = Map<string, Map<string, Set<number>>>;

const NONE: ReadonlyMap<string, ReadonlySet<number>> = new Map();
const keyOf = (ref: RecordRef): string => `${ref.typeId}/${ref.id}`;

function put(graph: Map<string, Neighbours>, from: RecordRef, link: { to: RecordRef; typeId: number }): void {
  const neighbours = graph.get(keyOf(from)) ?? new Map<string, Map<string, Set<number>>>();
  const ofType = neighbours.get(link.to.typeId) ?? new Map<string, Set<number>>();
  const types = ofType.get(link.to.id) ?? new Set<number>();
  types.add(link.typeId);
  ofType.set(link.to.id, types);
  neighbours.set(link.to.typeId, ofType);
  graph.set(keyOf(from), neighbours);
}

/** Only the `from` side of contact -> company (1) and ticket -> company (26) is limited to one primary. */
const ONE_PRIMARY: ReadonlySet<number> = new Set([1, 26]);

export function createAssociationStore(catalogue: ReadonlyMap<number, AssociationType>): AssociationStore {
  const graph = new Map<string, Neighbours>();
  const typesOf = (from: RecordRef, to: RecordRef): Set<number> | undefined =>
    graph.get(keyOf(from))?.get(to.typeId)?.get(to.id);

  const dropOtherPrimaries = (from: RecordRef, to: RecordRef, type: AssociationType): void => {
    for (const [id, types] of graph.get(keyOf(from))?.get(to.typeId) ?? NONE) {
      if (id === to.id || !types.has(type.typeId)) continue;
      const other = { typeId: to.typeId, id };
      typesOf(from, other)?.delete(type.typeId);
      typesOf(other, from)?.delete(type.reverse);
    }
  };

  const link: AssociationStore['link'] = (from, to, type) => {
    if (ONE_PRIMARY.has(type.typeId)) dropOtherPrimaries(from, to, type);
    const mirrored = catalogue.get(type.reverse);
    if (ONE_PRIMARY.has(type.reverse) && mirrored !== undefined) dropOtherPrimaries(to, from, mirrored);
    put(graph, from, { to, typeId: type.typeId });
    put(graph, to, { to: from, typeId: type.reverse });
    const implied = type.implies === null ? undefined : catalogue.get(type.implies);
    if (implied !== undefined) link(from, to, implied);
  };
  const unlink: AssociationStore['unlink'] = (from, to) => {
    graph.get(keyOf(from))?.get(to.typeId)?.delete(to.id);
    graph.get(keyOf(to))?.get(from.typeId)?.delete(from.id);
  };
  return {
    link,
    unlink,
    drop: (of) => {
      for (const [typeId, ids] of graph.get(keyOf(of)) ?? []) for (const id of ids.keys()) unlink(of, { typeId, id });
    },
    linked: (from, toTypeId) => graph.get(keyOf(from))?.get(toTypeId) ?? NONE,
    linkedTypes: (from) => [...(graph.get(keyOf(from))?.keys() ?? [])],
    clear: () => {
      graph.clear();
    },
  };
}
