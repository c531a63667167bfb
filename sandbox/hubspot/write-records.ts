import type { Refusal } from './answer';
import { invalid, isRefusal, notFound } from './answer';
import type { AssociationType } from './association-types';
import { checkWrite } from './check-write';
import { deriveValues } from './derive-values';
import type { ObjectType } from './object-types';
import type { Portal } from './portal';
import type { CrmRecord, Values } from './record';
import { archiveRecord, changeRecord, findRecord, insertRecord } from './record-store';

export interface InlineAssociation {
  readonly to: { readonly id: string };
  readonly types: readonly AssociationSpec[];
}

export interface AssociationSpec {
  readonly associationCategory: string;
  readonly associationTypeId: number;
}

export interface CreateInput {
  readonly properties: Values;
  readonly associations: readonly InlineAssociation[];
}

/** The place a write happens in; `claimed` is shared by the inputs of an all-or-nothing batch. */
export interface Target {
  readonly portal: Portal;
  readonly type: ObjectType;
  readonly version: string;
  readonly claimed?: Set<string>;
}

/** A write that has been checked; `commit` does it and cannot fail. */
export interface Planned {
  readonly commit: () => CrmRecord;
}

export function planCreate(target: Target, input: CreateInput): Planned | Refusal {
  const { portal, type } = target;
  const values = checkWrite(portal, { ...target, properties: input.properties });
  if (isRefusal(values)) return values;
  const links = checkAssociations(portal, type, input.associations);
  if (isRefusal(links)) return links;
  return {
    commit: () => {
      const record = insertRecord(portal, type, { values: deriveValues(portal, type, { values }) });
      for (const link of links) {
        portal.associations.link(
          { typeId: type.typeId, id: record.id },
          { typeId: link.type.to, id: link.to },
          link.type,
        );
      }
      return record;
    },
  };
}

export function planUpdate(
  target: Target,
  input: { readonly record: CrmRecord; readonly properties: Values },
): Planned | Refusal {
  const { portal, type } = target;
  const values = checkWrite(portal, { ...target, ...input });
  if (isRefusal(values)) return values;
  return {
    commit: () => {
      const record = findRecord(type, input.record.id) ?? input.record;
      return changeRecord(portal, type, { record, values: deriveValues(portal, type, { values, record }) });
    },
  };
}

/** Archives a record with its links; a record that is not there is no error, as HubSpot has it. */
export function removeRecord(portal: Portal, type: ObjectType, id: string): void {
  const record = findRecord(type, id);
  if (record === undefined) return;
  archiveRecord(portal, type, record);
  portal.associations.drop({ typeId: type.typeId, id: record.id });
}

interface Link {
  readonly type: AssociationType;
  readonly to: string;
}

function checkAssociations(
  portal: Portal,
  from: ObjectType,
  wanted: readonly InlineAssociation[],
): readonly Link[] | Refusal {
  const links: Link[] = [];
  for (const association of wanted) {
    if (association.types.length === 0) return invalid(`Association to ${association.to.id} names no type`);
    for (const spec of association.types) {
      const link = checkLink(portal, { from: from.typeId, toId: association.to.id }, spec);
      if (isRefusal(link)) return link;
      links.push({ type: link, to: association.to.id });
    }
  }
  return links;
}

/** Checks one association spec: known in this portal, of this category, leading to a record that exists. */
export function checkLink(
  portal: Portal,
  ends: { readonly from: string; readonly toId: string },
  spec: AssociationSpec,
): AssociationType | Refusal {
  const type = portal.associationTypes.get(spec.associationTypeId);
  if (type?.from !== ends.from || type.category !== spec.associationCategory) {
    const given = `${spec.associationCategory} ${spec.associationTypeId}`;
    return invalid(`Invalid association type ${given} from object type ${ends.from}`, {
      subCategory: 'crm.associations.INVALID_ASSOCIATION_TYPE',
      context: { type: [given], fromObjectTypeId: [ends.from] },
    });
  }
  const target = portal.types.get(type.to);
  if (target !== undefined && findRecord(target, ends.toId) !== undefined) return type;
  return notFound(`No ${target?.singular ?? type.to} with ID ${ends.toId} exists`, { context: { ids: [ends.toId] } });
}
