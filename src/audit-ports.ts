import type { Actor } from './domain/case-events';
import type { DetractorCase } from './domain/case-state';
import type { DecisionRecord } from './domain/decision';
import type { Facts, Instant } from './domain/types';
import type { Sql } from './sql-port';

/** What the hash of an event of a case is taken over. `at` in ms since the epoch. */
export interface EventLink {
  readonly caseKey: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly actor: object;
  readonly body: object;
  readonly prevHash: string;
}

/** How far a case had come: the number and hash of its newest event. */
export interface Head {
  readonly caseKey: string;
  readonly seq: number;
  readonly hash: string;
}

/** What the hash of a seal is taken over. `at` in ms since the epoch. */
export interface SealLink {
  readonly tenantId: number;
  readonly seal: number;
  readonly at: Instant;
  /** How many cases the tenant had. */
  readonly cases: number;
  /** How many heads had changed since the seal before, and the root over them. */
  readonly heads: number;
  readonly root: string;
  readonly settingsSeq: number;
  readonly settingsHash: string;
  readonly prevHash: string;
}

/** A neighbour on the way from a head up to the root, and the side it stands on. */
export interface PathStep {
  readonly side: 'left' | 'right';
  readonly hash: string;
}

/** What the hash of an event of the settings is taken over. */
export interface SettingsLink {
  readonly tenantId: number;
  readonly seq: number;
  readonly at: Instant;
  readonly actor: object;
  readonly body: object;
  readonly prevHash: string;
}

/** An event as it is stored: with the hash it says it has. Digests stand where its body had personal data. */
export interface StoredLink extends EventLink {
  readonly actor: Actor;
  readonly body: { readonly [key: string]: unknown; readonly personal?: { readonly [field: string]: string | null } };
  readonly hash: string;
}

/** What a digest stands for, as long as nobody was erased. */
export interface StoredWord {
  readonly seq: number;
  readonly field: string;
  readonly salt: string;
  readonly value: string;
}

/** A case with all that is stored of its history. */
export interface AuditedCase {
  readonly caseKey: string;
  readonly seq: number;
  readonly headHash: string;
  /** The columns beside the state that repeat it. */
  readonly columns: Readonly<Record<string, unknown>>;
  /** As stored: a row of an older release lacks what that did not know, but for its touches. */
  readonly stored: DetractorCase;
  readonly links: readonly StoredLink[];
  readonly words: readonly StoredWord[];
}

export interface Seal extends SealLink {
  readonly hash: string;
}

/** A sealed head with what is there of it now. */
export interface SealedHead extends Head {
  /** Hash of the event of that number; null = it is gone. */
  readonly found: string | null;
  /** Whether the case is there at all. */
  readonly caseThere: boolean;
}

/** A routing decision with the facts it was made on. */
export interface CaseDecision {
  readonly decisionId: number;
  readonly record: DecisionRecord;
  readonly facts: Facts;
}

/** What the seals of a tenant have to agree with. */
export interface SealState {
  /** Number and hash of the newest seal, as kept with the tenant. */
  readonly sealed: number;
  readonly sealHash: string;
  readonly settingsSeq: number;
  readonly settingsHash: string;
  readonly cases: number;
}

/** History as it is stored, for whoever proves it; and seals over it. */
export interface AuditStore {
  /** Cases in key order after `after`, each with its whole history. */
  casePage(sql: Sql, tenantId: number, page: { after: string; limit: number }): Promise<readonly AuditedCase[]>;
  /** One of them; null = there is no such case. */
  oneCase(sql: Sql, tenantId: number, caseKey: string): Promise<AuditedCase | null>;
  /** Locks the seals of a tenant until the transaction ends, and says how things stand. */
  lockSeals(sql: Sql, tenantId: number): Promise<SealState>;
  sealState(sql: Sql, tenantId: number): Promise<SealState>;
  /** Heads of cases in key order after `after` that no seal has yet. */
  unsealedHeads(sql: Sql, tenantId: number, page: { after: string; limit: number }): Promise<readonly Head[]>;
  addSeal(sql: Sql, seal: Seal, heads: readonly Head[]): Promise<void>;
  /** Seals in order after `after`. */
  seals(sql: Sql, tenantId: number, page: { after: number; limit: number }): Promise<readonly Seal[]>;
  newestSeal(sql: Sql, tenantId: number): Promise<Seal | null>;
  /** What a seal covers, in key order, with what is there of it now. */
  sealedHeads(sql: Sql, tenantId: number, seal: number): Promise<readonly SealedHead[]>;
  /** The newest seal that covers a case, and up to which event; null = none does. */
  sealOf(sql: Sql, tenantId: number, caseKey: string): Promise<{ readonly seal: number; readonly seq: number } | null>;
  /** How the owner of a case was chosen, each time, with the facts that were read; oldest first. */
  decisionsOf(sql: Sql, tenantId: number, caseKey: string): Promise<readonly CaseDecision[]>;
  /** Hash of an event of the settings; null = there is none. */
  settingsHash(sql: Sql, tenantId: number, seq: number): Promise<string | null>;
}

/** The first thing that a seal says and that is not so. */
export interface BrokenSeal {
  readonly seal: number;
  /** The case that is missing or was changed; null = it is no single case. */
  readonly caseKey: string | null;
  readonly problem: string;
}

/** Proves that whatever was sealed is there still. */
export interface SealProof {
  /** @param watch told of each seal that holds. @returns the first that does not; null = all do */
  verifySeals(sql: Sql, tenantId: number, watch?: (seal: number) => void): Promise<BrokenSeal | null>;
}

// ---- erasure ---------------------------------------------------------------------------------------------------

/** How a person is known: addresses in lower case, contacts of the CRM. */
export interface PersonMarks {
  readonly emails: readonly string[];
  readonly contactIds: readonly string[];
}

/** A response of theirs. */
export interface PersonResponse {
  readonly connectionId: number;
  readonly responseId: string;
  /** The address it came with, in lower case. */
  readonly email: string | null;
  /** The contact it is matched with, and whether a person chose that one: then the address may be somebody else's. */
  readonly contactId: string | null;
  readonly chosen: boolean;
  /** As the source and the CRM call them; null = not known. */
  readonly names: readonly (string | null)[];
  readonly caseKey: string | null;
}

/** A delivery whose raw body is still there. */
export interface KeptDelivery {
  readonly deliveryId: number;
  readonly connectionId: number;
  readonly importId: number | null;
  readonly receivedAt: Instant;
  readonly contentType: string | null;
  readonly headers: { readonly [name: string]: string };
  readonly body: Buffer;
  /** It has not been read yet. */
  readonly waiting: boolean;
}

interface ErasedKey {
  readonly connectionId: number;
  readonly responseId: string;
}

/** Words that name somebody and are not his own: of another response and its case, or of what many cases share. */
export interface Mention {
  readonly kind: 'response' | 'action' | 'cause';
  readonly id: string;
  readonly caseKey: string | null;
}

export interface ErasedResponse extends ErasedKey {
  /** Of one that is not here yet. */
  readonly receivedAt: Instant;
}

/** Takes personal data out of every table that has some. Cases are erased by their command; this takes the rest. */
export interface ErasureStore {
  responsesOf(sql: Sql, tenantId: number, person: PersonMarks): Promise<readonly PersonResponse[]>;
  /**
   * Takes the intake lane away from whoever holds it, and keeps it until the transaction ends: what he has read of these
   * persons is stored no more.
   */
  takeIntake(sql: Sql, tenantId: number): Promise<void>;
  /** Deliveries after `after` that still have a body. */
  deliveries(
    sql: Sql,
    tenantId: number,
    page: { readonly after: number; readonly limit: number },
  ): Promise<readonly KeptDelivery[]>;
  /** Empties responses, and remembers those that are not here yet: what is told of them later is not kept. */
  responses(
    sql: Sql,
    tenantId: number,
    erased: { readonly rows: readonly ErasedResponse[]; readonly at: Instant },
  ): Promise<void>;
  /** Drops their bodies and headers; those that wait are settled as ignored. */
  emptyDeliveries(sql: Sql, tenantId: number, deliveryIds: readonly number[]): Promise<void>;
  /** What lies about cases beside them: values behind digests, words kept to learn from, errors that may quote. */
  aboutCases(sql: Sql, tenantId: number, caseKeys: readonly string[]): Promise<void>;
  /** Where else one of these words (lower case) stands, at most 100 of a kind: somebody has to look at them. */
  mentions(
    sql: Sql,
    tenantId: number,
    which: { readonly words: readonly string[]; readonly except: readonly ErasedKey[] },
  ): Promise<readonly Mention[]>;
  /** Responses whose personal data have been kept for long enough, after the given one in the order of their keys. */
  expired(
    sql: Sql,
    tenantId: number,
    want: { readonly before: Instant; readonly after: ErasedResponse | null; readonly limit: number },
  ): Promise<readonly (ErasedResponse & { readonly caseKey: string | null })[]>;
}
