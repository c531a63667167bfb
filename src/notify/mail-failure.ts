import type { NodemailerError } from 'nodemailer';
import type { TellOutcome } from '../notice-ports';

type Failed = Extract<TellOutcome, { readonly status: 'failed' }>;

/** Who was refused, by the command the server answered to. */
const REFUSED: Readonly<Record<string, string>> = {
  'MAIL FROM': 'the sender',
  'RCPT TO': 'the recipient',
  DATA: 'the message',
};
/** "Authentication required": the operator's to mend, and no fault of the recipient (RFC 4954, 6). */
const LOG_IN_FIRST = 530;

/**
 * Why a mail was not taken, without the words of the server: they quote addresses, and whatever else it likes. Only a
 * recipient or a message that is refused for good (5yz, RFC 5321, 4.2.1) is not worth another try; what is wrong with
 * the sender, the log-in or the connection is the operator's to mend.
 */
export function mailFailure(error: unknown): Failed {
  const { code, command = '', responseCode } = error as Partial<NodemailerError>;
  if (code === 'EABORT' || code === 'ETIMEDOUT') return failed('the mail server did not answer in time');
  const answer = responseCode === undefined ? '' : `: SMTP ${responseCode}`;
  if (code === 'EAUTH') return failed(`the mail server did not accept the user and password${answer}`);
  if (code === 'ETLS' || isCertificate(error))
    return failed(`no secure connection to the mail server${reasonOf(error)}`);
  const refused = REFUSED[command];
  if (refused !== undefined && responseCode !== undefined) {
    const forGood = command !== 'MAIL FROM' && responseCode >= 500 && responseCode !== LOG_IN_FIRST;
    return failed(`the mail server refused ${refused}${answer}`, !forGood);
  }
  // Without an answer it was nodemailer that refused: an address it cannot send, or more than the server takes.
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return failed('this mail cannot be sent', false);
  return failed(`the mail server could not be reached${answer === '' ? reasonOf(error) : answer}`);
}

function failed(message: string, again = true): Failed {
  return { status: 'failed', message, again };
}

/** OpenSSL's own codes, as Node has them (tls.md, X509 certificate error codes). */
function isCertificate(error: unknown): boolean {
  return /CERT|SIGNATURE|ALTNAME|ERR_TLS|ERR_SSL|EPROTO/.test(causeOf(error));
}

function reasonOf(error: unknown): string {
  const cause = causeOf(error);
  return cause === '' ? '' : `: ${cause}`;
}

/** The code of the system beneath nodemailer's, such as ECONNREFUSED. */
function causeOf(error: unknown): string {
  const { code, originalCode } = error as { readonly code?: unknown; readonly originalCode?: unknown };
  const found = originalCode ?? code;
  return typeof found === 'string' && /^[A-Z0-9_]{1,60}$/.test(found) ? found : '';
}
