import fc from 'fast-check';
import { createMailer, type Mailer } from '../../../src/notify/mail';
import { startMailServer, type MailServer } from './mail-server';
import { headersOf, unquoted } from './mail-source';

const HEADERS = [
  ...['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'],
  'x-auto-response-suppress',
];

/** Account names that somebody would like to be more than a name. */
const NAMES = [
  'Globex\r\nBcc: spy@evil.example',
  'Globex\nBcc: spy@evil.example',
  'Globex\rBcc: spy@evil.example',
  'Globex\r\n\r\n<h1>another body</h1>',
  'Globex\r\n.\r\nMAIL FROM:<spy@evil.example>\r\nRCPT TO:<spy@evil.example>\r\nDATA',
  'Globex\u0000\u0008\u001b[31m\u007f',
  'Globex\u0085\u2028Bcc: spy@evil.example\u2029',
  'Globex \u202etxt.exe\u2066',
  '=?utf-8?B?DQpCY2M6IHNweUBldmlsLmV4YW1wbGU=?=',
  '=?UTF-8?Q?=0D=0ABcc:_spy@evil.example?=',
  'Büro Müller & Söhne <b>GmbH</b> "AG" \'KG\'',
  '株式会社グローベックス 🦄'.repeat(30),
  '%0d%0aBcc: spy@evil.example',
  '\ud800 alone',
  ' '.repeat(2_000),
  '.',
  '',
];

describe('whatever an account is called', () => {
  let server: MailServer;
  let mailer: Mailer;

  beforeAll(async () => {
    server = await startMailServer();
    const from = { name: 'Müller "Loop" <x>', address: 'loop@acme.example' };
    const account = { host: '127.0.0.1', port: server.port, security: 'none', login: null, from } as const;
    mailer = createMailer(account, { connectMs: 1_000, silenceMs: 1_000, totalMs: 5_000, queueMs: 5_000 });
  });
  afterAll(async () => {
    mailer.close();
    await server.close();
  });

  const oneMailAsMeant = async (name: string): Promise<void> => {
    server.mails.length = 0;
    const id = `notice of ${name}`;
    const mail = { id, to: 'csm@acme.example', subject: `Deadline: ${name}`, text: [name, 'the end'], link: null };
    expect(await mailer.send(mail)).toEqual({ status: 'taken' });
    expect(server.mails).toMatchObject([{ from: 'loop@acme.example', to: ['csm@acme.example'] }]);
    const raw = server.mails[0]?.raw;
    const headers = headersOf(raw);
    expect(Object.keys(headers).sort()).toEqual(HEADERS);
    expect(headers.to).toBe('csm@acme.example');
    expect(headers.subject).toMatch(/^Deadline:/);
    expect(headers.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    expect(raw?.match(/^Content-Type: text\//gm)).toHaveLength(2);
  };

  test.each(NAMES)('%j stays within subject and text', async (name) => {
    await oneMailAsMeant(name);
    expect(server.mails).toHaveLength(1);
  });

  test('any text does', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('\r', '\n', ':', '=', '?', ' ', 'B', '.', 'é') }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        await oneMailAsMeant(name);
        expect(server.mails).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  test('in HTML it is text', async () => {
    server.mails.length = 0;
    const text = ['<script>alert("x")</script> & \'more\'\nnext line'];
    await mailer.send({ id: 'html', to: 'csm@acme.example', subject: 's', text, link: null });
    expect(unquoted(server.mails[0]?.raw)).toContain(
      '<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;more&#39;<br>next line</p>',
    );
  });
});
