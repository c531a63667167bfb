import { query } from './queries';
import { rowsOf } from './read-rows';
import type { Refusal } from './refusal';
import { fieldOf, isFieldPath } from './soql';
import type { Transport } from './transport';

const NO_COLUMN = /No such column '([^']+)' on (?:entity '(\w+)'|sobject of type (\w+))/;
const NO_PARENT = /Didn't understand relationship '([^']+)'/;

/**
 * What to ask for instead, after a query was refused for a field that the org does not have, or hides from us.
 *
 * @param wanted `fields` = what was asked for and could be done without; `mapped` = those of them an admin has named
 * @returns the fields without the one that Salesforce objects to, or without the mapped ones where it names none; null
 *   when there is nothing to leave out
 */
export function withoutUnknown(
  refusal: Refusal,
  { fields, mapped }: { readonly fields: readonly string[]; readonly mapped: ReadonlySet<string> },
): readonly string[] | null {
  if (!isUnknownField(refusal)) return null;
  const known = fields.filter((field) => !isNamed(field, refusal.message));
  if (known.length < fields.length) return known;
  const unmapped = fields.filter((field) => !mapped.has(field));
  return unmapped.length < fields.length ? unmapped : null;
}

/** The message also quotes a piece of the query: only what follows the fixed words is a name. */
function isNamed(field: string, message: string): boolean {
  const segments = field.toLowerCase().split('.');
  const [, column, entity, type] = NO_COLUMN.exec(message) ?? [];
  if (column !== undefined) return segments.at(-1) === column.toLowerCase() && isOf(entity ?? type, segments.length);
  const parent = NO_PARENT.exec(message)?.[1]?.toLowerCase();
  return parent !== undefined && segments.slice(0, -1).includes(parent);
}

/** `Name` of a contact is not `Name` of its account. Further up, the entity's name is not the path's. */
function isOf(entity: string | undefined, depth: number): boolean {
  if (depth === 1) return entity === 'Contact';
  return depth === 2 ? entity === 'Account' : entity !== 'Contact' && entity !== 'Account';
}

const OBJECT = { account: 'Account', contact: 'Contact' } as const;

/**
 * Which of the names an admin has mapped are no field of an account or contact, or hidden from us: one question for each.
 *
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function unknownFields(
  transport: Transport,
  names: readonly string[],
  of: keyof typeof OBJECT,
): Promise<readonly string[]> {
  const possible = names.filter(isFieldPath);
  const answers = await query(
    transport,
    possible.map((name) => fieldOf(OBJECT[of], name)),
  );
  const known = possible.filter((_, n) => {
    const answer = answers[n];
    if (answer?.kind === 'refused' && isUnknownField(answer.refusal)) return false;
    return rowsOf(answer, `to read ${of}s`).length >= 0;
  });
  return names.filter((name) => !known.includes(name));
}

/** The query names a field that the org does not have, or hides from us. */
export function isUnknownField({ code }: Refusal): boolean {
  return code === 'INVALID_FIELD' || code === 'MALFORMED_QUERY';
}
