/** A kind of link in one direction; `reverse` is the id of the same link seen from the other side. */
export interface AssociationType {
  readonly typeId: number;
  readonly reverse: number;
  readonly from: string;
  readonly to: string;
  readonly category: 'HUBSPOT_DEFINED' | 'USER_DEFINED';
  readonly label: string | null;
  readonly name: string;
  /** A primary link implies this unlabeled one, and its `from` side has at most one. */
  readonly implies: number | null;
}

const CONTACT = '0-1';
const COMPANY = '0-2';
const TICKET = '0-5';

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly ids: readonly [forward: number, backward: number];
}

/** Activities to what they are about; the ids are those of the AssociationTypes enum of @hubspot/api-client. */
const ACTIVITY_PAIRS: readonly Pair[] = [
  { from: '0-27', to: CONTACT, ids: [204, 203] },
  { from: '0-27', to: COMPANY, ids: [192, 191] },
  { from: '0-27', to: TICKET, ids: [230, 229] },
  { from: '0-46', to: CONTACT, ids: [202, 201] },
  { from: '0-46', to: COMPANY, ids: [190, 189] },
  { from: '0-46', to: TICKET, ids: [228, 227] },
  { from: '0-48', to: CONTACT, ids: [194, 193] },
  { from: '0-48', to: COMPANY, ids: [182, 181] },
  { from: '0-48', to: TICKET, ids: [220, 219] },
  { from: '0-49', to: CONTACT, ids: [198, 197] },
  { from: '0-49', to: COMPANY, ids: [186, 185] },
  { from: '0-49', to: TICKET, ids: [224, 223] },
  { from: '0-47', to: CONTACT, ids: [200, 199] },
  { from: '0-47', to: COMPANY, ids: [188, 187] },
  { from: '0-47', to: TICKET, ids: [226, 225] },
  { from: '0-18', to: CONTACT, ids: [81, 82] },
  { from: '0-18', to: COMPANY, ids: [87, 88] },
  { from: '0-18', to: TICKET, ids: [83, 84] },
];

const RECORD_PAIRS: readonly Pair[] = [
  { from: TICKET, to: CONTACT, ids: [16, 15] },
  { from: CONTACT, to: COMPANY, ids: [279, 280] },
  { from: TICKET, to: COMPANY, ids: [339, 340] },
];

const PRIMARY_PAIRS: readonly (Pair & { readonly implies: readonly [number, number] })[] = [
  { from: CONTACT, to: COMPANY, ids: [1, 2], implies: [279, 280] },
  { from: TICKET, to: COMPANY, ids: [26, 25], implies: [339, 340] },
];

const SAME_TYPE: readonly Pair[] = [
  { from: CONTACT, to: CONTACT, ids: [449, 449] },
  { from: COMPANY, to: COMPANY, ids: [450, 450] },
  { from: TICKET, to: TICKET, ids: [452, 452] },
];

/** Both directions of one link, as rows of the catalogue. */
export function bothWays(
  pair: Pair,
  kind: { readonly category: AssociationType['category']; readonly name: string; readonly label?: string },
): AssociationType[] {
  const [forward, backward] = pair.ids;
  const common = { category: kind.category, label: kind.label ?? null, implies: null };
  const there = { ...common, typeId: forward, reverse: backward, from: pair.from, to: pair.to, name: kind.name };
  if (forward === backward) return [there];
  return [there, { ...there, typeId: backward, reverse: forward, from: pair.to, to: pair.from }];
}

/** The catalogue every portal starts with. */
export function standardAssociationTypes(): Map<number, AssociationType> {
  const rows: AssociationType[] = [];
  for (const pair of [...ACTIVITY_PAIRS, ...RECORD_PAIRS, ...SAME_TYPE]) {
    rows.push(...bothWays(pair, { category: 'HUBSPOT_DEFINED', name: `${pair.from}_${pair.to}` }));
  }
  for (const pair of PRIMARY_PAIRS) {
    const kind = { category: 'HUBSPOT_DEFINED', name: `primary_${pair.from}_${pair.to}`, label: 'Primary' } as const;
    rows.push(...bothWays(pair, kind).map((row, side) => ({ ...row, implies: pair.implies[side] ?? null })));
  }
  return new Map(rows.map((row) => [row.typeId, row]));
}

/** The unlabeled link between two types, which `default` associations use. */
export function defaultType(
  catalogue: ReadonlyMap<number, AssociationType>,
  from: string,
  to: string,
): AssociationType | undefined {
  return typesBetween(catalogue, from, to).find((type) => type.label === null);
}

/** Every link that leads from one type to the other. */
export function typesBetween(
  catalogue: ReadonlyMap<number, AssociationType>,
  from: string,
  to: string,
): readonly AssociationType[] {
  return [...catalogue.values()].filter((type) => type.from === from && type.to === to);
}
