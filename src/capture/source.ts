import { z } from 'zod';
import type { Instant, Observation } from '../domain/types';
import { mappingSchema } from './mapping';
import { scaleSchema } from './scale';
import type { SignatureScheme } from './signature-schemes';

/** What an admin sets for one connection. Docs: docs/sources.md. */
export const sourceConfigSchema = z.strictObject({
  /** The scale of scores that do not name theirs, and the range of a bare name of the same metric. */
  scale: scaleSchema.nullable().default(null),
  /** For a tool whose JSON cannot be shaped; null = the body is already in our shape. */
  mapping: mappingSchema.nullable().default(null),
});

export type SourceConfig = Readonly<z.infer<typeof sourceConfigSchema>>;

export interface SourceDelivery {
  /** The stored bytes, after inflation. */
  readonly body: Buffer;
  readonly contentType: string | null;
  readonly headers: { readonly [name: string]: string };
  readonly receivedAt: Instant;
}

/**
 * What a delivery says. No reason and no problem repeats a value of the body, because they are shown and logged.
 * `problems` = what was left out of an accepted delivery, one sentence each that names the place and the fix.
 */
export type ParseResult =
  | {
      readonly kind: 'observations';
      readonly observations: readonly Observation[];
      readonly problems: readonly string[];
    }
  | { readonly kind: 'ignored'; readonly reason: string }
  | { readonly kind: 'test'; readonly reason: string }
  | { readonly kind: 'unusable'; readonly reason: string };

/** A kind of survey tool. Pure: `parse` neither fetches nor looks at a clock, and never throws for what was sent. */
export interface Source {
  readonly id: string;
  readonly signature: SignatureScheme;
  /** The signed header that names a delivery, or null. */
  readonly deliveryIdHeader: string | null;
  parse(delivery: SourceDelivery, config: SourceConfig): ParseResult;
}
