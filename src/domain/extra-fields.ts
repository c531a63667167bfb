import type { RecordChange } from './documentation';

/** A field of the tenant's own, as an admin sets it. */
export interface ExtraField {
  readonly id: string;
  readonly label: string;
  /** null = free text. */
  readonly choices: readonly string[] | null;
}

/** What is wrong with a tenant's own fields in a change; [] = nothing. What is taken out may have been removed since. */
export function extraProblems(
  { extra = {} }: RecordChange,
  fields: readonly ExtraField[],
): readonly { readonly field: string; readonly message: string }[] {
  return Object.entries(extra).flatMap(([id, text]) => {
    const message =
      text === null || text.trim() === ''
        ? null
        : problemOf(
            text.trim(),
            fields.find((one) => one.id === id),
          );
    return message === null ? [] : [{ field: `extra.${id}`, message }];
  });
}

function problemOf(text: string, field: ExtraField | undefined): string | null {
  if (field === undefined) return 'There is no such field: somebody has changed the settings since.';
  const { label, choices } = field;
  if (choices === null || choices.includes(text)) return null;
  return `"${label}" is one of ${choices.join(', ')}.`;
}
