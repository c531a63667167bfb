import { PLACEHOLDERS, placeholdersIn, playSchema, type Play } from './play';

/** Why a play may not be published. */
export interface PlayProblem {
  readonly code: 'shape' | 'unknown_placeholder' | 'unclosed_placeholder' | 'unknown_policy' | 'no_quote';
  /** An error refuses publishing; a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

const KNOWN = PLACEHOLDERS.map((name) => `{{${name}}}`).join(', ');

/**
 * Checks a play before it is published.
 * @param candidate anything, typically JSON from an admin
 * @param context the policies there are; without it a policy is taken as given
 */
export function lintPlay(
  candidate: unknown,
  context?: { readonly policyIds: readonly string[] },
): readonly PlayProblem[] {
  const parsed = playSchema.safeParse(candidate);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) =>
      error('shape', `${path.length === 0 ? 'play' : path.join('.')}: ${message}`),
    );
  }
  const { draft, policyId } = parsed.data;
  return [
    ...lintTemplate('subject', draft.subject),
    ...lintTemplate('message', draft.body),
    ...lintPolicy(policyId, context?.policyIds),
    ...lintCiting(draft),
  ];
}

function lintTemplate(where: string, template: string): readonly PlayProblem[] {
  const strange = placeholdersIn(template).filter((name) => !PLACEHOLDERS.includes(name));
  const rest = template.replace(/\{\{[^{}]*\}\}/g, '');
  return [
    ...strange.map((name) =>
      error('unknown_placeholder', `the ${where} asks for "{{${name}}}": there are ${KNOWN}, in small letters`),
    ),
    ...(rest.includes('{{') || rest.includes('}}')
      ? [error('unclosed_placeholder', `the ${where} has double braces without their other half: write ${KNOWN}`)]
      : []),
  ];
}

function lintPolicy(policyId: string | null, known: readonly string[] | undefined): readonly PlayProblem[] {
  if (policyId === null || known === undefined || known.includes(policyId)) return [];
  const list = known.length === 0 ? 'there is none yet' : `there are ${known.join(', ')}`;
  return [error('unknown_policy', `there is no policy "${policyId}": ${list}`)];
}

/** A first message that does not take up what was said reads like a mass mailing. */
function lintCiting({ subject, body }: Play['draft']): readonly PlayProblem[] {
  if (placeholdersIn(`${subject}\n${body}`).includes('quote')) return [];
  const message = 'the message does not cite the customer: put {{quote}} where it is taken up';
  return [{ code: 'no_quote', severity: 'warning', message }];
}

function error(code: PlayProblem['code'], message: string): PlayProblem {
  return { code, severity: 'error', message };
}
