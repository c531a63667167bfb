import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { SetupError } from './errors';

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
  /** Whether hand-overs may be announced to this host and to private networks. */
  readonly allowPrivateWebhooks: boolean;
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
      accessToken: env.HUBSPOT_ACCESS_TOKEN ?? null,
    },
    salesforce: {
      loginUrl: env.SALESFORCE_LOGIN_URL,
      apiVersion: env.SALESFORCE_API_VERSION,
      client: clientOf(env.SALESFORCE_CLIENT_ID, env.SALESFORCE_CLIENT_SECRET),
    },
    publicUrl: env.PUBLIC_URL ?? null,
    allowPrivateWebhooks: env.ALLOW_PRIVATE_WEBHOOKS,
    role: env.ROLE,
  };
}

function clientOf(
  id: string | undefined,
  secret: string | undefined,
): { readonly id: string; readonly secret: string } | null {
  return id === undefined || secret === undefined ? null : { id, secret };
}
