import type { FaultQueue, Stats } from '../control';
import { createFaultQueue, createStats } from '../control';
import type { AssociationStore } from './association-store';
import { createAssociationStore } from './association-store';
import type { AssociationType } from './association-types';
import { standardAssociationTypes } from './association-types';
import type { ObjectType } from './object-types';
import type { HubspotOptions } from './options';
import type { RateLimits } from './rate-limit';
import { createRateLimits } from './rate-limit';
import { standardTypes } from './standard-types';
import type { TokenStore } from './token-store';
import { createTokenStore } from './token-store';

export interface Owner {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly userId: number;
  readonly type: 'PERSON' | 'QUEUE';
  readonly archived: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly teams: readonly { readonly id: string; readonly name: string; readonly primary: boolean }[];
}

export interface Stage {
  readonly id: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Pipeline {
  readonly id: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly stages: readonly Stage[];
  readonly createdAt: number;
}

/** Everything one emulated account holds, in memory. */
export interface Portal {
  readonly portalId: number;
  readonly timeZone: string;
  readonly now: () => number;
  options: HubspotOptions;
  readonly types: Map<string, ObjectType>;
  readonly owners: Map<string, Owner>;
  /** Ticket pipelines; no other object has any here. */
  readonly pipelines: Map<string, Pipeline>;
  readonly associationTypes: Map<number, AssociationType>;
  readonly associations: AssociationStore;
  readonly tokens: TokenStore;
  readonly limits: RateLimits;
  readonly faults: FaultQueue;
  readonly stats: Stats;
  /** The next record id; `taken` moves the counter past an id a seed has chosen. */
  readonly nextId: (taken?: string) => string;
  /** A small number for definitions: object types, association types, pipelines. */
  readonly nextNumber: () => number;
  readonly correlationId: () => string;
}

/** Above 2^32, so that an id kept in 32 bits shows at once. */
const FIRST_RECORD_ID = 30_000_000_001;
const FIRST_DEFINITION = 9_001;

function defaultPipeline(at: number): Pipeline {
  const labels = ['New', 'Waiting on contact', 'Waiting on us', 'Closed'];
  return {
    id: '0',
    label: 'Support Pipeline',
    displayOrder: 0,
    createdAt: at,
    stages: labels.map((label, place) => ({
      id: String(place + 1),
      label,
      displayOrder: place,
      metadata: { ticketState: label === 'Closed' ? 'CLOSED' : 'OPEN' },
    })),
  };
}

function createRecordIds(): Portal['nextId'] {
  let last = FIRST_RECORD_ID - 1;
  return (taken) => {
    last = taken === undefined ? last + 1 : Math.max(last, Number(taken));
    return String(last);
  };
}

function createCorrelationIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
  };
}

export interface PortalSetup {
  readonly portalId: number;
  readonly timeZone: string;
  readonly options: HubspotOptions;
  readonly now: () => number;
}

/** A fresh account: standard objects and properties, one ticket pipeline, no records. */
export function createPortal(setup: PortalSetup): Portal {
  const at = setup.now();
  const associationTypes = standardAssociationTypes();
  const types = new Map(standardTypes(at).map((type) => [type.typeId, type]));
  let lastNumber = FIRST_DEFINITION - 1;
  return {
    ...setup,
    types,
    owners: new Map(),
    pipelines: new Map([['0', defaultPipeline(at)]]),
    associationTypes,
    associations: createAssociationStore(associationTypes),
    tokens: createTokenStore(setup.portalId),
    limits: createRateLimits(),
    faults: createFaultQueue(),
    stats: createStats(),
    nextId: createRecordIds(),
    nextNumber: () => {
      lastNumber += 1;
      return lastNumber;
    },
    correlationId: createCorrelationIds(),
  };
}
