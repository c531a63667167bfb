import { createTransport } from 'nodemailer';
import type { Mail, MailServer, TellOutcome } from '../notice-ports';
import { mailFailure } from './mail-failure';
import { isMailAddress, mailMessage } from './mail-message';

export interface MailTerms {
  /** To connect, to be greeted and to agree on TLS, each. */
  readonly connectMs: number;
  /** How long the server may say nothing. */
  readonly silenceMs: number;
  /** For one mail from its turn to the answer. */
  readonly totalMs: number;
  /** How long a mail waits for those before it; then it has not been tried. */
  readonly queueMs: number;
  /** Certificates (PEM) to trust in place of Node's: for tests. */
  readonly trusted?: string;
}

export interface Mailer {
  /** One attempt, in turn. A mail that was cut off may have been taken all the same. */
  send(mail: Mail): Promise<TellOutcome>;
  close(): void;
}

/**
 * One connection and one mail at a time, so that mails arrive in the order they were sent in, and none is cut off for the
 * time that others took. The connection is kept for a while, and made anew if lost.
 */
export function createMailer(server: MailServer, terms: MailTerms): Mailer {
  const transport = createTransport(transportOptions(server, terms));
  const attempt = async (mail: Mail): Promise<TellOutcome> => {
    if (!isMailAddress(mail.to)) return { status: 'failed', message: 'the address cannot be used', again: false };
    try {
      const signal = AbortSignal.timeout(terms.totalMs);
      await transport.sendMail({ ...mailMessage(mail, server.from), signal });
      return { status: 'taken' };
    } catch (error) {
      return mailFailure(error);
    }
  };
  let before: Promise<unknown> = Promise.resolve();
  return {
    send: (mail) => {
      const calledAt = performance.now();
      const turn = before.then(() => (performance.now() - calledAt > terms.queueMs ? TOO_MANY : attempt(mail)));
      before = turn;
      return turn;
    },
    close: () => transport.close(),
  };
}

const TOO_MANY: TellOutcome = {
  status: 'failed',
  message: 'the mail server is slow, and others were first',
  again: true,
};

function transportOptions({ host, port, security, login }: MailServer, terms: MailTerms) {
  const { connectMs, silenceMs, trusted } = terms;
  return {
    pool: true as const,
    maxConnections: 1,
    // A kept connection that the server has closed costs the mail no attempt; whatever else breaks does.
    maxRequeues: 1,
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: silenceMs,
    socketCloseTimeout: connectMs,
    tls: { minVersion: 'TLSv1.2' as const, ...(trusted === undefined ? {} : { ca: trusted }) },
    // Its log holds addresses.
    logger: false,
  };
}
