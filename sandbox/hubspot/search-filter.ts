import { z } from 'zod';
import type { ObjectType, PropertyDef } from './object-types';
import { findType } from './object-types';
import type { Portal } from './portal';
import type { Values } from './record';

export const filterSchema = z.object({
  propertyName: z.string(),
  operator: z.enum([
    'EQ',
    'NEQ',
    'LT',
    'LTE',
    'GT',
    'GTE',
    'BETWEEN',
    'IN',
    'NOT_IN',
    'HAS_PROPERTY',
    'NOT_HAS_PROPERTY',
    'CONTAINS_TOKEN',
    'NOT_CONTAINS_TOKEN',
  ]),
  value: z.string().optional(),
  highValue: z.string().optional(),
  values: z.array(z.string()).optional(),
});

export type Filter = z.infer<typeof filterSchema>;

export interface Candidate {
  readonly id: string;
  readonly values: Values;
}

/** Numbers and instants compare as numbers, everything else as lower-case text. */
export function comparable(def: PropertyDef | undefined, value: string): number | string {
  if (def?.type === 'number') return Number(value);
  if (def?.type === 'datetime' || def?.type === 'date')
    return /^-?\d+$/.test(value) ? Number(value) : Date.parse(value);
  return value.toLowerCase();
}

function tokens(value: string): readonly string[] {
  return value.toLowerCase().split(/[^\p{L}\p{N}@._-]+/u);
}

function hasToken(value: string, wanted: string): boolean {
  const token = wanted.toLowerCase();
  if (!token.includes('*')) return tokens(value).includes(token);
  const pattern = token.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(value.toLowerCase());
}

/** Whether a value passes; an empty property passes only the operators that ask for its absence. */
function passes(filter: Filter, def: PropertyDef | undefined, value: string | undefined): boolean {
  if (filter.operator === 'HAS_PROPERTY') return value !== undefined;
  if (filter.operator === 'NOT_HAS_PROPERTY') return value === undefined;
  const wanted = filter.value ?? '';
  if (value === undefined) return ['NEQ', 'NOT_IN', 'NOT_CONTAINS_TOKEN'].includes(filter.operator);
  const own = comparable(def, value);
  const other = comparable(def, wanted);
  switch (filter.operator) {
    case 'EQ':
      return own === other;
    case 'NEQ':
      return own !== other;
    case 'LT':
      return own < other;
    case 'LTE':
      return own <= other;
    case 'GT':
      return own > other;
    case 'GTE':
      return own >= other;
    case 'BETWEEN':
      return own >= other && own <= comparable(def, filter.highValue ?? '');
    // The list is compared as it is written: HubSpot wants lower case here, and finds nothing otherwise.
    case 'IN':
      return (filter.values ?? []).includes(value.toLowerCase());
    case 'NOT_IN':
      return !(filter.values ?? []).includes(value.toLowerCase());
    case 'CONTAINS_TOKEN':
      return hasToken(value, wanted);
    case 'NOT_CONTAINS_TOKEN':
      return !hasToken(value, wanted);
  }
}

/** Whether the record is linked as `associations.<type>` asks; EQ and IN are the operators it takes. */
function linkedTo(portal: Portal, type: ObjectType, test: { filter: Filter; candidate: Candidate }): boolean {
  const { filter, candidate } = test;
  const to = findType(portal.types.values(), filter.propertyName.slice('associations.'.length));
  if (to === undefined) return false;
  const linked = portal.associations.linked({ typeId: type.typeId, id: candidate.id }, to.typeId);
  return [filter.value, ...(filter.values ?? [])].some((id) => id !== undefined && linked.has(id));
}

export function matchesFilter(
  portal: Portal,
  type: ObjectType,
  test: { readonly filter: Filter; readonly candidate: Candidate },
): boolean {
  const { filter, candidate } = test;
  if (filter.propertyName.startsWith('associations.')) return linkedTo(portal, type, test);
  return passes(filter, type.properties.get(filter.propertyName), candidate.values[filter.propertyName]);
}
