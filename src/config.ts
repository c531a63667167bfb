import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { SetupError } from './errors';
import type { MailServer } from './notice-ports';

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const ROLES = ['all', 'http', 'worker'] as const;
export type Role = (typeof ROLES)[number];

const NEW_KEY = 'make one with: openssl rand -base64 32';
/** 32 bytes. Node decodes whatever looks like base64 and skips the rest, so a mistyped key has to be caught here. */
const SEALING_KEY = /^[A-Za-z0-9+/]{43}=$/;

const commaSeparated = (text: string): readonly string[] => text.split(',').map((part) => part.trim());
const withoutTrailingSlash = (url: string): string => url.replace(/\/+$/, '');

const text = (error: string) => z.string({ error }).min(1, { error });
const webAddress = (error: string) => z.url({ protocol: /^https?$/, error }).transform(withoutTrailingSlash);
const hostNames = (error: string) =>
  z
    .string()
    .transform(commaSeparated)
    .pipe(z.array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, { error })));
/** What a check makes of a text; the text it answers with otherwise is the fix. */
const checked = <T extends object>(read: (text: string) => T | string) =>
  z.string().transform((text, issues) => {
    const found = read(text);
    if (typeof found !== 'string') return found;
    issues.addIssue({ code: 'custom', message: found });
    return z.NEVER;
  });

/**
 * Every variable the service reads, by its name in the environment. The messages name the fix and never repeat a value:
 * half of them are secrets.
 * @internal exported for its tests
 */
export const configSchema = z
  .object({
    HOST: text('must be an address to listen on, for instance 127.0.0.1').default('127.0.0.1'),
    PORT: z.coerce
      .number({ error: 'must be a port, for instance 8080' })
      .int({ error: 'must be a port, for instance 8080' })
      .min(0, { error: 'must be a port between 0 (any free one) and 65535' })
      .max(65_535, { error: 'must be a port between 0 (any free one) and 65535' })
      .default(8080),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/database' })
      .optional(),
    DATA_DIR: text('must be a directory').default('./data'),
    SEALING_KEYS: z
      .string()
      .transform(commaSeparated)
      .pipe(
        z.array(z.string().regex(SEALING_KEY)).superRefine((keys, issues) => {
          if (new Set(keys).size !== keys.length) issues.addIssue('holds one key twice: leave one of them out');
        }),
      )
      .optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
    HUBSPOT_BASE_URL: webAddress('must be an http(s) address, for instance https://api.hubapi.com').default(
      'https://api.hubapi.com',
    ),
    HUBSPOT_API_VERSION: z
      .string()
      .regex(/^\d{4}-\d{2}$/, { error: 'must be a dated version, for instance 2026-09' })
      .default('2026-09'),
    HUBSPOT_CLIENT_ID: z.string().optional(),
    HUBSPOT_CLIENT_SECRET: z.string().optional(),
    HUBSPOT_SIGNING_SECRETS: z.string().transform(commaSeparated).optional(),
    HUBSPOT_ACCESS_TOKEN: z.string().optional(),
    SALESFORCE_LOGIN_URL: webAddress('must be an http(s) address, for instance https://acme.my.salesforce.com').default(
      'https://login.salesforce.com',
    ),
    SALESFORCE_API_VERSION: z
      .string()
      .regex(/^\d{2}\.0$/, { error: 'must be an API version, for instance 64.0' })
      .default('64.0'),
    SALESFORCE_CLIENT_ID: z.string().optional(),
    SALESFORCE_CLIENT_SECRET: z.string().optional(),
    PUBLIC_URL: webAddress(
      'must be the http(s) address that sources reach, for instance https://loop.example',
    ).optional(),
    ALLOW_PRIVATE_WEBHOOKS: z
      .enum(['true', 'false'], { error: 'must be true or false' })
      .default('false')
      .transform((word) => word === 'true'),
    TEAMS_WEBHOOK_HOSTS: hostNames('must be host names, for instance api.powerplatform.com').default([
      'logic.azure.com',
      'api.powerplatform.com',
    ]),
    SMTP_URL: checked(mailServerOf).optional(),
    MAIL_FROM: checked(senderOf).optional(),
    ROLE: z.enum(ROLES, { error: `must be one of ${ROLES.join(', ')}` }).default('all'),
  })
  .refine((env) => (env.HUBSPOT_CLIENT_ID === undefined) === (env.HUBSPOT_CLIENT_SECRET === undefined), {
    path: ['HUBSPOT_CLIENT_ID'],
    error: 'and HUBSPOT_CLIENT_SECRET go together: set both (from the app page in HubSpot) or neither',
    // By itself zod asks this only once everything else is right; an operator wants the whole list at once.
    when: () => true,
  })
  .refine((env) => (env.SALESFORCE_CLIENT_ID === undefined) === (env.SALESFORCE_CLIENT_SECRET === undefined), {
    path: ['SALESFORCE_CLIENT_ID'],
    error: 'and SALESFORCE_CLIENT_SECRET go together: set both (from the External Client App in Salesforce) or neither',
    when: () => true,
  })
  .refine((env) => (env.SMTP_URL === undefined) === (env.MAIL_FROM === undefined), {
    path: ['SMTP_URL'],
    error: 'and MAIL_FROM go together: set both (the mail server, and who the mail is from) or neither',
    when: () => true,
  });

export interface Config {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  /** null = the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** 32 bytes each, base64, the current one first. Empty = none given, see `requireSealingKeys`. */
  readonly sealingKeys: readonly string[];
  readonly logLevel: LogLevel;
  readonly hubspot: {
    /** Without a trailing slash. */
    readonly baseUrl: string;
    readonly apiVersion: string;
    /** What renews OAuth tokens; null = a private app's token, which does not expire. */
    readonly client: { readonly id: string; readonly secret: string } | null;
    /** Whatever may have signed a request of a card: the client's secret, and others that are live beside it. */
    readonly signingSecrets: readonly string[];
    readonly accessToken: string | null;
  };
  readonly salesforce: {
    /** Where tokens come from, without a trailing slash: the org's My Domain for client credentials. */
    readonly loginUrl: string;
    readonly apiVersion: string;
    /** The External Client App; null = no Salesforce org can be served. */
    readonly client: { readonly id: string; readonly secret: string } | null;
  };
  /** Without a trailing slash; null = as it listens. */
  readonly publicUrl: string | null;
  /** Whether webhooks may go to this host and to private networks. */
  readonly allowPrivateWebhooks: boolean;
  /** What the host of a Teams workflow's webhook ends in. */
  readonly teamsHosts: readonly string[];
  /** null = no e-mail is sent. */
  readonly mail: MailServer | null;
  readonly role: Role;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of the process. A variable that is set to nothing counts as not set.
 * @throws SetupError (exit code 78) that lists every problem with its fix.
 */
export function readConfig(env: Environment = environment()): Config {
  const given = Object.entries(env).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? '';
    return trimmed === '' ? [] : [[name, trimmed] as const];
  });
  const parsed = configSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new SetupError(problemsOf(parsed.error));
  return configOf(parsed.data);
}

/**
 * The keys that seal secrets in the database, for commands that cannot go without.
 * @throws SetupError (exit code 78) that says how to make one.
 */
export function requireSealingKeys(config: Config): readonly [string, ...string[]] {
  const [current, ...older] = config.sealingKeys;
  if (current !== undefined) return [current, ...older];
  throw new SetupError(
    `SEALING_KEYS is not set: tokens and secrets in the database are sealed with it; ${NEW_KEY}\n` +
      'Keep it out of DATA_DIR, of the database and of their backups, and do not lose it.',
  );
}

/**
 * The environment, with `.env` of the working directory below it. For flags that win over both, as in
 * `readConfig({ ...environment(), PORT: flag })`.
 * @internal exported for its tests
 */
export function environment(): Environment {
  // Not `process.loadEnvFile`: that one writes into the environment, and child processes would inherit it.
  return { ...(existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {}), ...process.env };
}

function problemsOf({ issues }: z.ZodError): string {
  const problems = issues.map(({ path: [name, index], message }) =>
    typeof index === 'number'
      ? `${String(name)}: key ${index + 1} is not 32 bytes in base64; ${NEW_KEY}`
      : `${String(name)} ${message}`,
  );
  return ['The settings cannot be used:', ...problems].join('\n  ');
}

function configOf(env: z.output<typeof configSchema>): Config {
  return {
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: env.DATA_DIR,
    sealingKeys: env.SEALING_KEYS ?? [],
    logLevel: env.LOG_LEVEL,
    hubspot: {
      baseUrl: env.HUBSPOT_BASE_URL,
      apiVersion: env.HUBSPOT_API_VERSION,
      client: clientOf(env.HUBSPOT_CLIENT_ID, env.HUBSPOT_CLIENT_SECRET),
      signingSecrets: [env.HUBSPOT_CLIENT_SECRET ?? [], env.HUBSPOT_SIGNING_SECRETS ?? []].flat(),
      accessToken: env.HUBSPOT_ACCESS_TOKEN ?? null,
    },
    salesforce: {
      loginUrl: env.SALESFORCE_LOGIN_URL,
      apiVersion: env.SALESFORCE_API_VERSION,
      client: clientOf(env.SALESFORCE_CLIENT_ID, env.SALESFORCE_CLIENT_SECRET),
    },
    publicUrl: env.PUBLIC_URL ?? null,
    allowPrivateWebhooks: env.ALLOW_PRIVATE_WEBHOOKS,
    teamsHosts: env.TEAMS_WEBHOOK_HOSTS,
    mail: env.SMTP_URL === undefined || env.MAIL_FROM === undefined ? null : { ...env.SMTP_URL, from: env.MAIL_FROM },
    role: env.ROLE,
  };
}

function clientOf(
  id: string | undefined,
  secret: string | undefined,
): { readonly id: string; readonly secret: string } | null {
  return id === undefined || secret === undefined ? null : { id, secret };
}

const SMTP_FIX =
  'must look like smtps://user:password@mail.example or smtp://mail.example:587, with %-codes for special characters of the password';
const MAIL_HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/i;
const THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** Without TLS a password and whatever the mail says can be read on the way; on this machine there is no way. */
function mailServerOf(text: string): Omit<MailServer, 'from'> | string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const secure = url?.protocol === 'smtps:';
  if (url === null || !(secure || url.protocol === 'smtp:') || !MAIL_HOST.test(url.hostname)) return SMTP_FIX;
  if (!/^\/?$/.test(url.pathname) || url.hash !== '') return SMTP_FIX;
  const login = loginOf(url);
  if (login === 'unreadable') return SMTP_FIX;
  if (!/^(?:\?tls=(?:required|off))?$/.test(url.search)) return 'takes one addition: ?tls=required or ?tls=off';
  const tls = url.searchParams.get('tls') ?? (THIS_MACHINE.test(url.hostname) ? 'off' : 'required');
  if (secure && url.search === '?tls=off') return 'says smtps and ?tls=off: which of the two?';
  if (!secure && tls === 'off' && login !== null && !THIS_MACHINE.test(url.hostname))
    return 'would send its password in the clear: leave ?tls=off out';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    security: secure ? 'tls' : tls === 'required' ? 'starttls' : 'none',
    login,
  };
}

function loginOf({ username, password }: URL): MailServer['login'] | 'unreadable' {
  try {
    return username === '' ? null : { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    return 'unreadable';
  }
}

const SENDER = /^(?:"?(?<name>[^"<>\p{Cc}]*?)"?\s*<(?<inner>[^<>]+)>|(?<bare>[^<>]+))$/u;

function senderOf(text: string): MailServer['from'] | string {
  const { name = '', inner, bare } = SENDER.exec(text)?.groups ?? {};
  const address = z.email().safeParse(inner ?? bare);
  return address.success
    ? { name, address: address.data }
    : 'must be an address, for instance Detractor Loop <loop@acme.example>';
}
