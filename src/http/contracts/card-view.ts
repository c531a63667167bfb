import { z } from 'zod';
import type { CommandKind } from '../../../extension-ui/contract/src/command-kind';
import type { CardView } from '../../../extension-ui/contract/src/view';
import { PROCESSES, TIERS } from '../../domain/types';
import { MAY } from '../../pipeline/actions/role-table';
import {
  caseRecord,
  clock,
  closureShown,
  details,
  draft,
  iso,
  message,
  outcome,
  person,
  status,
  text,
} from './card-parts';
import { caseKey } from './field-types';

const tier = z.enum(TIERS);
const line = z.strictObject({
  ...{ caseKey, title: text, status, tier, late: z.boolean(), dueAt: iso.nullable(), ownerName: text.nullable() },
  ...{ restricted: z.boolean(), openedAt: iso, closedAt: iso.nullable() },
});

const card = z.strictObject({
  ...{ caseKey, seq: z.int().nonnegative(), title: text, status, restricted: z.boolean(), hidden: z.boolean() },
  ...{ process: z.enum(PROCESSES), late: z.boolean() },
  score: z.strictObject({ value: z.number(), max: z.number(), metric: text }).nullable(),
  contact: z.strictObject({ id: text.nullable(), name: text.nullable(), title: text.nullable() }),
  ...{ accountName: text.nullable(), respondedAt: iso, openedAt: iso, closedAt: iso.nullable() },
  ...{ quote: text.nullable(), tier, owner: person, told: z.array(person), clocks: z.array(clock) },
  next: z.strictObject({ purpose: text, text, dueAt: iso.nullable() }).nullable(),
  tasks: z.array(
    z.strictObject({
      ...{ kind: z.enum(['owner', 'acknowledgement', 'review']), n: z.int().positive(), purpose: text, owner: person },
      ...{ dueAt: iso, text: text.nullable() },
    }),
  ),
  may: z.array(z.enum(Object.keys(MAY) as CommandKind[])),
  undo: z.strictObject({ of: text, by: person, untilAt: iso }).nullable(),
  notices: z.array(message),
  guidance: z
    .strictObject({ checklist: z.array(text), talkingPoints: z.array(text), draft, confirmation: draft })
    .nullable(),
  record: caseRecord,
  warnings: z.array(z.strictObject({ code: text, message: text })),
  endings: z.array(
    z.strictObject({
      outcome,
      because: z.literal('no_response').nullable(),
      needs: z.array(z.strictObject({ field: text, message: text })),
    }),
  ),
  extraFields: z.array(
    z.strictObject({ id: text, label: text, choices: z.array(text).nullable(), requiredFor: z.array(outcome) }),
  ),
  closure: closureShown.nullable(),
  details: details.nullable(),
});

const view = z.strictObject({
  ...{ ok: z.literal(true), asOf: iso, timeZone: text, viewer: person },
  record: z.strictObject({ type: z.enum(['account', 'contact', 'ticket']), id: text }),
  ...{ open: z.array(line), ended: z.array(line), case: card.nullable() },
  lastResponse: z
    .strictObject({
      ...{ score: z.number(), max: z.number(), metric: text, band: z.enum(['detractor', 'passive', 'promoter']) },
      ...{ at: iso, by: text.nullable() },
    })
    .nullable(),
  leave: z.array(z.strictObject({ fromAt: iso, toAt: iso.nullable(), delegate: person.nullable() })),
});

type Mutable<T> = T extends readonly (infer One)[]
  ? Mutable<One>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
type Said = z.infer<typeof view>;
type Typed = Mutable<CardView>;
/** Both ways: what the user interfaces are promised is what is sent, and nothing else. */
type Agreed = [Said, Typed] extends [Typed, Said] ? typeof view : never;

/**
 * What `GET /v1/card/view` answers. The service's answers are held against it in tests; the user interfaces get it as JSON
 * schema.
 */
export const cardViewContract: Agreed = view;
