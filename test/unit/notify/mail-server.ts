import net, { type AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface ReceivedMail {
  /** Which connection brought it. */
  readonly session: string;
  readonly secure: boolean;
  readonly user: string | undefined;
  readonly from: string;
  readonly to: readonly string[];
  /** Headers, blank line, body, as they came. */
  readonly raw: string;
}

export interface MailServer {
  readonly port: number;
  readonly mails: ReceivedMail[];
  close(): Promise<void>;
}

/** A mail server on this machine that keeps what it is sent; without a `key` it offers no TLS. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    closeTimeout: 100,
    ...(options.key === undefined ? { disabledCommands: ['STARTTLS'] } : {}),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          session: session.id,
          secure: session.secure,
          user: session.user as string | undefined,
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return { port, mails, close: () => new Promise((closed) => server.close(() => closed())) };
}

/** A refusal with its code, as a handler of the server gives it. */
export function smtpError(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

export interface RawServer {
  readonly port: number;
  /** Every line that was said to it. */
  readonly heard: string[];
  /** How many connections there were. */
  connections: number;
  close(): Promise<void>;
}

/** A server that talks by hand: `answer` to each line, null = it says nothing. */
export async function startRawServer(
  greeting: string | null,
  answer: (line: string, socket: net.Socket) => string | null,
  onPort = 0,
): Promise<RawServer> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    raw.connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (greeting !== null) socket.write(`${greeting}\r\n`);
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('utf8').split('\r\n').slice(0, -1)) {
        raw.heard.push(line);
        const words = answer(line, socket);
        if (words !== null) socket.write(`${words}\r\n`);
      }
    });
  });
  await new Promise<void>((listening) => server.listen(onPort, '127.0.0.1', listening));
  const raw: RawServer = {
    port: (server.address() as AddressInfo).port,
    heard: [],
    connections: 0,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return raw;
}
