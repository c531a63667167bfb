import type { SMTPServerOptions } from 'smtp-server';
import type { Mail, MailServer as Account, TellOutcome } from '../../../src/notice-ports';
import { createMailer, type Mailer, type MailTerms } from '../../../src/notify/mail';
import { selfSigned } from './certificate';
import { headersOf, unquoted } from './mail-source';
import { smtpError, startMailServer, startRawServer, type MailServer, type RawServer } from './mail-server';

const MAIL: Mail = {
  id: 'k:7:assigned:201:email',
  to: 'csm@acme.example',
  subject: 'A detractor at Globex',
  text: ['Globex gave a 3.', 'First touch is due Tue 11:10.'],
  link: 'https://app.hubspot.example/case/1?a=1&b=2',
};
const TERMS: MailTerms = { connectMs: 1_000, silenceMs: 1_000, totalMs: 5_000, queueMs: 5_000 };
const HUSH = 'hunter2hunter2';

describe('sending e-mail', () => {
  const open: { close(): unknown }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });

  const kept = <T extends { close(): unknown }>(one: T): T => {
    open.push(one);
    return one;
  };
  const server = async (options?: SMTPServerOptions): Promise<MailServer> => kept(await startMailServer(options));
  const raw = async (...given: Parameters<typeof startRawServer>): Promise<RawServer> =>
    kept(await startRawServer(...given));
  const mailer = (port: number, account: Partial<Account> = {}, terms: Partial<MailTerms> = {}): Mailer => {
    const from = { name: 'Detractor Loop', address: 'loop@acme.example' };
    const base: Account = { host: '127.0.0.1', port, security: 'none', login: null, from };
    return kept(createMailer({ ...base, ...account }, { ...TERMS, ...terms }));
  };

  test('hands over one mail: who, what, where to look, and that no person wrote it', async () => {
    const { port, mails } = await server();
    expect(await mailer(port).send(MAIL)).toEqual({ status: 'taken' });
    const [mail] = mails;
    expect(mail).toMatchObject({ from: 'loop@acme.example', to: ['csm@acme.example'], secure: false, user: undefined });
    expect(headersOf(mail?.raw)).toMatchObject({
      from: 'Detractor Loop <loop@acme.example>',
      to: 'csm@acme.example',
      subject: 'A detractor at Globex',
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'All',
    });
    expect(mail?.raw).toContain(
      'Globex gave a 3.\r\n\r\nFirst touch is due Tue 11:10.\r\n\r\nOpen in the CRM: https://',
    );
    expect(mail?.raw).toContain('<p>Globex gave a 3.</p>');
    expect(unquoted(mail?.raw)).toContain(
      '<a href="https://app.hubspot.example/case/1?a=1&amp;b=2">Open in the CRM</a>',
    );
  });

  test('a repeat is the same mail to its receiver, another one is not', async () => {
    const { port, mails } = await server();
    const sender = mailer(port);
    for (const id of [MAIL.id, MAIL.id, 'another']) await sender.send({ ...MAIL, id });
    const [first, again, other] = mails.map(({ raw: text }) => headersOf(text)['message-id']);
    expect(first).toMatch(/^<[0-9a-f]{40}@acme\.example>$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test('a hundred mails come by one connection, in order, and none is lost', async () => {
    const { port, mails } = await server();
    const sender = mailer(port, {}, { totalMs: 60_000 });
    const ids = Array.from({ length: 100 }, (_, n) => `notice ${n}`);
    const told = await Promise.all(ids.map((id) => sender.send({ ...MAIL, id, subject: id })));
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set(['taken']));
    expect(mails.map(({ raw: text }) => headersOf(text).subject)).toEqual(ids);
    expect(new Set(mails.map(({ session }) => session)).size).toBe(1);
  });

  test('none is cut off for the time that those before it took, and none waits for ever', async () => {
    const slow = await server({
      onData(stream, _session, done) {
        stream.on('data', () => undefined);
        stream.on('end', () => setTimeout(done, 200));
      },
    });
    const all = async (queueMs: number): Promise<readonly string[]> => {
      const sender = mailer(slow.port, {}, { totalMs: 800, queueMs });
      const told = await Promise.all(Array.from({ length: 6 }, () => sender.send(MAIL)));
      return told.map((one) => (one.status === 'taken' ? 'taken' : `${one.message} ${one.again}`));
    };
    expect(new Set(await all(5_000))).toEqual(new Set(['taken']));
    expect((await all(50)).slice(1)).toEqual(Array(5).fill('the mail server is slow, and others were first true'));
  });

  test('a kept connection that the server has ended costs no mail', async () => {
    const impatient = await raw('220 hello', (line, socket) => {
      if (line !== '.') return said(line);
      socket.end('250 taken\r\n');
      return null;
    });
    const sender = mailer(impatient.port);
    expect(await sender.send(MAIL)).toEqual({ status: 'taken' });
    expect(await sender.send(MAIL)).toEqual({ status: 'taken' });
    expect(impatient.connections).toBe(2);
  });

  test('a link that is not of the web is left out', async () => {
    const { port, mails } = await server();
    const sender = mailer(port);
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'https://user:pw@crm.example', 'no link', null])
      await sender.send({ ...MAIL, link });
    for (const { raw: text } of mails) expect(text).not.toMatch(/href|Open in the CRM/);
    expect(mails).toHaveLength(5);
  });

  describe('log-in and TLS', () => {
    const certificate = selfSigned();
    const auth: SMTPServerOptions = {
      ...certificate,
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        password === HUSH ? done(null, { user: username ?? '' }) : done(smtpError(535, `no ${String(password)}`)),
    };
    const login = { user: 'loop', password: HUSH };

    test('logs in once the connection is secure', async () => {
      const { port, mails } = await server(auth);
      const sender = mailer(port, { security: 'starttls', login }, { trusted: certificate.cert });
      expect(await sender.send(MAIL)).toEqual({ status: 'taken' });
      expect(mails).toMatchObject([{ secure: true, user: 'loop' }]);
    });

    test('TLS from the first byte', async () => {
      const { port, mails } = await server({ ...auth, secure: true });
      const sender = mailer(port, { security: 'tls', login }, { trusted: certificate.cert });
      expect(await sender.send(MAIL)).toEqual({ status: 'taken' });
      expect(mails).toMatchObject([{ secure: true, user: 'loop' }]);
    });

    test.each(['starttls', 'tls'] as const)(
      'a certificate that nobody vouches for is refused: %s',
      async (security) => {
        const { port, mails } = await server({ ...auth, secure: security === 'tls' });
        expect(await mailer(port, { security, login }).send(MAIL)).toEqual({
          status: 'failed',
          message: 'no secure connection to the mail server: DEPTH_ZERO_SELF_SIGNED_CERT',
          again: true,
        });
        expect(mails).toEqual([]);
      },
    );

    test('where STARTTLS is not offered, neither password nor mail is said', async () => {
      const plain = await raw('220 hello', (line) => (line.startsWith('EHLO') ? '250 AUTH PLAIN LOGIN' : '502 no'));
      const told = await mailer(plain.port, { security: 'starttls', login }).send(MAIL);
      expect(told).toMatchObject({
        status: 'failed',
        message: expect.stringContaining('no secure connection') as string,
        again: true,
      });
      expect(plain.heard.map((line) => line.split(' ')[0])).toEqual(['EHLO', 'STARTTLS']);
    });

    test('a wrong password is said so, without it', async () => {
      const { port } = await server(auth);
      const wrong = { login: { user: 'loop', password: 'wrong-one' }, security: 'starttls' } as const;
      expect(await mailer(port, wrong, { trusted: certificate.cert }).send(MAIL)).toEqual({
        status: 'failed',
        message: 'the mail server did not accept the user and password: SMTP 535',
        again: true,
      });
    });

    test('on this machine a log-in needs no TLS, even where it is offered', async () => {
      const { port, mails } = await server({ ...auth, allowInsecureAuth: true });
      expect(await mailer(port, { login }).send(MAIL)).toEqual({ status: 'taken' });
      expect(mails).toMatchObject([{ secure: false, user: 'loop' }]);
    });
  });

  describe('what fails', () => {
    const refusing = (where: 'onMailFrom' | 'onRcptTo', code: number): SMTPServerOptions => ({
      [where]: (_address: unknown, _session: unknown, done: (error: Error) => void) =>
        done(smtpError(code, `${MAIL.to} and ${HUSH}`)),
    });

    test.each<[string, SMTPServerOptions, string]>([
      ['an unknown recipient', refusing('onRcptTo', 550), 'the recipient: SMTP 550'],
      ['words it will not have', refusingData(554), 'the message: SMTP 554'],
    ])('for good: %s', async (_what, options, refused) => {
      const { port } = await server(options);
      const message = `the mail server refused ${refused}`;
      expect(await mailer(port).send(MAIL)).toEqual({ status: 'failed', message, again: false });
    });

    test.each<[string, SMTPServerOptions, string]>([
      ['a full mailbox', refusing('onRcptTo', 452), 'the recipient: SMTP 452'],
      ['a recipient before a log-in', refusing('onRcptTo', 530), 'the recipient: SMTP 530'],
      ['a sender it will not have', refusing('onMailFrom', 553), 'the sender: SMTP 553'],
      ['words it will not have yet', refusingData(451), 'the message: SMTP 451'],
    ])('for now: %s', async (_what, options, refused) => {
      const { port } = await server(options);
      const message = `the mail server refused ${refused}`;
      expect(await mailer(port).send(MAIL)).toEqual({ status: 'failed', message, again: true });
    });

    test('one refused recipient does not hold up the next', async () => {
      const { port, mails } = await server({
        onRcptTo: ({ address }, _session, done) =>
          address.startsWith('gone') ? done(smtpError(550, 'no such user')) : done(),
      });
      const sender = mailer(port);
      const told = await Promise.all(['gone@acme.example', MAIL.to].map((to) => sender.send({ ...MAIL, to })));
      expect(told.map(({ status }) => status)).toEqual(['failed', 'taken']);
      expect(mails).toHaveLength(1);
    });

    test.each([
      'no address',
      'a@b@c.example',
      'a@b.example, c@d.example',
      'a@b.example\r\nRCPT TO:<c@d.example>',
      'a b@c.example',
      '"a b"@c.example',
      '<a@b.example>',
      `${'a'.repeat(250)}@b.example`,
      'a@b.example\u2028',
      '',
    ])('nothing is said to the server for %j', async (to) => {
      const silent = await raw('220 hello', () => null);
      const message = 'the address cannot be used';
      expect(await mailer(silent.port).send({ ...MAIL, to })).toEqual({ status: 'failed', message, again: false });
      expect(silent.connections).toBe(0);
    });

    test.each<[string, string | null, Parameters<typeof startRawServer>[1]]>([
      ['greets nobody', null, () => null],
      ['falls silent after the greeting', '220 hello', () => null],
      ['falls silent after the mail', '220 hello', (line) => said(line)],
    ])('waits only so long for a server that %s', async (_what, greeting, answer) => {
      const hanging = await raw(greeting, answer);
      const sender = mailer(hanging.port, {}, { connectMs: 150, silenceMs: 150 });
      const message = 'the mail server did not answer in time';
      expect(await sender.send(MAIL)).toEqual({ status: 'failed', message, again: true });
    });

    test('waits only so long for a server that is always about to answer', async () => {
      const ticking: NodeJS.Timeout[] = [];
      const slow = await raw('220 hello', (_line, socket) => {
        ticking.push(setInterval(() => socket.write('250-soon\r\n'), 20));
        return null;
      });
      const message = 'the mail server did not answer in time';
      expect(await mailer(slow.port, {}, { totalMs: 300 }).send(MAIL)).toEqual({
        status: 'failed',
        message,
        again: true,
      });
      ticking.forEach(clearInterval);
    });

    test('a connection that breaks after the mail is a failure, not a second mail by itself', async () => {
      const dropping = await raw('220 hello', (line, socket) => {
        if (line === '.') socket.destroy();
        return said(line);
      });
      expect(await mailer(dropping.port).send(MAIL)).toMatchObject({
        status: 'failed',
        message: expect.stringMatching(/^the mail server could not be reached/) as string,
        again: true,
      });
      expect(dropping.heard.filter((line) => line === '.')).toHaveLength(1);
    });

    test('nobody there', async () => {
      const gone = await startMailServer();
      await gone.close();
      const message = 'the mail server could not be reached: ECONNREFUSED';
      expect(await mailer(gone.port).send(MAIL)).toEqual({ status: 'failed', message, again: true });
    });

    test('a failure quotes neither address nor password nor words of the server', async () => {
      const login = { user: 'loop', password: HUSH };
      const babbling = await raw(`554 ${MAIL.to} ${HUSH}`, () => `554 ${MAIL.to}`);
      const after = await raw('220 hello', (line) =>
        line.startsWith('EHLO') ? '250 hello' : `550 ${MAIL.to} ${HUSH}`,
      );
      const told: TellOutcome[] = [];
      for (const { port } of [babbling, after]) told.push(await mailer(port, { login }).send(MAIL));
      expect(told.map(({ status }) => status)).toEqual(['failed', 'failed']);
      expect(JSON.stringify(told)).not.toMatch(/acme|hunter2|Globex/);
    });
  });
});

/** What a server says that takes everything up to the end of the mail. */
const SCRIPT: Readonly<Record<string, string>> = {
  EHLO: '250 hello',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
};

function said(line: string): string | null {
  return SCRIPT[line.split(' ')[0] ?? ''] ?? null;
}

function refusingData(code: number): SMTPServerOptions {
  return {
    onData(stream, _session, done) {
      stream.resume();
      stream.on('end', () => done(smtpError(code, `no ${MAIL.to}`)));
    },
  };
}
