/** Long enough not to hit a stray common word, short enough that a cut-off quotation is still seen. */
const WINDOW = 12;

/** What a person reads of it; twice that is looked at, because blanking shortens, and a message may quote 65,536 characters. */
const MAX_MESSAGE = 300;

const EMAIL = /[^\s"'<>()[\],;:]+@[^\s"'<>()[\],;:]+/g;

/**
 * What a CRM says about a refused write, without what we wrote: it likes to quote the value it refuses, and a
 * verbatim or an e-mail address has no place in a message for an admin or in a log.
 *
 * @param sent the property values of the request
 */
export function withoutValues(message: string, sent: readonly string[]): string {
  const short = sent.filter((value) => value.length > 0 && value.length < WINDOW);
  const long = sent.filter((value) => value.length >= WINDOW);
  const unquoted = short.reduce(
    (text, value) => text.replaceAll(`"${value}"`, '"…"').replaceAll(`'${value}'`, "'…'"),
    message.slice(0, 2 * MAX_MESSAGE),
  );
  const clean = withoutWindows(unquoted, long).replace(EMAIL, '…');
  return clean.length <= MAX_MESSAGE ? clean : `${clean.slice(0, MAX_MESSAGE)}…`;
}

/** Blanks every stretch of the message that is also a stretch of something sent, also when it was cut or unquoted. */
function withoutWindows(message: string, sent: readonly string[]): string {
  const secret = new Set<number>();
  for (let start = 0; start + WINDOW <= message.length; start += 1) {
    const window = message.slice(start, start + WINDOW);
    if (!sent.some((value) => value.includes(window))) continue;
    for (let at = start; at < start + WINDOW; at += 1) secret.add(at);
  }
  let clean = '';
  for (let at = 0; at < message.length; at += 1) {
    if (!secret.has(at)) clean += message[at] ?? '';
    else if (!secret.has(at - 1)) clean += '…';
  }
  return clean;
}
