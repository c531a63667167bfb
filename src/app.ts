import cron, { type TaskOptions } from 'node-cron';
import { builtInModel } from './built-in-model';
import { holidaySource } from './calendars/propose-holidays';
import { loadLanguages } from './classify/load-languages';
import type { Config } from './config';
import { requireSealingKeys } from './config';
import { crmVendors, type CrmVendors } from './crm-vendors';
import { openVault } from './crypto';
import { SetupError } from './errors';
import type { Log } from './log-port';
import { carryCauses } from './pipeline/causes/carry-causes';
import { forgetCommands } from './pipeline/actions/forget-commands';
import { tickWhenDue } from './pipeline/clocks/alarm';
import { crmCredentials } from './pipeline/crm/crm-credentials';
import type { CrmGate, LeaseTerms, Loop } from './pipeline/loop';
import { createTeller } from './notify/teller';
import { webhookAnnouncer } from './notify/webhook-announcer';
import { applyRetention } from './pipeline/audit/apply-retention';
import { sealAll, sealMissed } from './pipeline/audit/seal';
import { planDigests } from './pipeline/telling/digest';
import { forgetNotices } from './pipeline/telling/forget-notices';
import { forgetBodies } from './pipeline/intake/forget-bodies';
import { proposeYear } from './pipeline/settings/propose-year';
import { createReceive } from './pipeline/intake/receive';
import { recomputeClocks } from './pipeline/clocks/recompute-clocks';
import { selfCheckAll } from './pipeline/settings/self-check';
import { sendHandovers } from './pipeline/telling/send-handovers';
import { sendNotices } from './pipeline/telling/send-notices';
import { startWorker, type Worker } from './pipeline/worker';
import { createWake } from './pipeline/wake';
import type { Clock, Crm, CrmAccess, Probe } from './ports';
import { checkSchema, migrate, openDatabase, type Db } from './store/db';
import { createStores } from './store/stores';
import type { Stores, Tenant } from './store-ports';

/** What a caller may swap: the demo its clock, a crash test its probe. */
export interface AppParts {
  readonly log: Log;
  readonly clock?: Clock;
  readonly probe?: Probe;
  readonly lease?: LeaseTerms;
  /** Least time between two renewals of one tenant's token, where a test is in a hurry. ms. */
  readonly renewalGapMs?: number;
}

export interface App {
  readonly loop: Loop;
  readonly receive: ReturnType<typeof createReceive>;
  /** The way to a CRM that no tenant is stored for yet. */
  readonly vendors: CrmVendors;
  startWorker(): void;
  /** Ends the work in hand and closes the database. */
  stop(): Promise<void>;
}

/** Tenants whose CRM is served side by side. One event loop feeds them all; they mostly wait for answers. */
const CRM_LANES = 8;
/** How long a receiver of webhooks may take. */
const WEBHOOK_MS = 10_000;
/** How long a mail server may take. A notice is held for longer than one mail needs. */
const MAIL_MS = { connectMs: 10_000, silenceMs: 15_000, totalMs: 30_000, queueMs: 60_000 } as const;
const LEASE: LeaseTerms = { seconds: 60, requestMs: 20_000 };

/**
 * Puts the parts together, by hand: the only place that picks concrete ones. An embedded database is brought up to
 * date here; a server is only checked, because several processes share it.
 * @throws SetupError when something an operator has to do is missing.
 */
export async function createApp(config: Config, parts: AppParts): Promise<App> {
  const { log } = parts;
  await loadLanguages();
  const vault = openVault(requireSealingKeys(config));
  const db = await openReadyDatabase(config, log);
  const stores = createStores(vault);
  const lease = parts.lease ?? LEASE;
  // Nobody else can have this database open: whoever held its lanes is gone.
  if (db.kind === 'pglite') await stores.lanes.freeAll(db, lease);
  const vendors = crmVendors({ config, log, timeoutMs: lease.requestMs * 0.75 });
  const probe = parts.probe ?? (() => Promise.resolve());
  const tell = createTeller({
    mail: config.mail === null ? null : { ...config.mail, terms: MAIL_MS },
    timeoutMs: WEBHOOK_MS,
    allowPrivate: config.allowPrivateWebhooks,
    teamsHosts: config.teamsHosts,
  });
  const loop: Loop = {
    db,
    stores,
    probe,
    log,
    lease,
    clock: parts.clock ?? databaseClock(db),
    now: Date.now,
    wake: createWake(),
    crm: crmGate({ db, stores, probe, vendors, renewalGapMs: parts.renewalGapMs }),
    builtInModel: builtInModel(),
    holidays: holidaySource,
    announce: webhookAnnouncer({
      now: Date.now,
      timeoutMs: WEBHOOK_MS,
      allowPrivate: config.allowPrivateWebhooks,
    }),
    tell,
  };
  const running: { worker: Worker | null; jobs: Jobs | null } = { worker: null, jobs: null };
  return {
    loop,
    vendors,
    receive: createReceive(loop),
    startWorker: () => {
      running.worker = startWorker(loop, { crmLanes: CRM_LANES });
      running.jobs = startJobs(loop);
    },
    stop: async () => {
      await Promise.all([running.jobs?.stop(), running.worker?.stop()]);
      tell.close();
      await db.close();
    },
  };
}

async function openReadyDatabase(config: Config, log: Log): Promise<Db> {
  const db = await openDatabase(config.databaseUrl ?? `pglite:${config.dataDir}`, {
    log,
    onFatal: (cause) => endProcess(log, cause),
  });
  try {
    if (db.kind === 'pglite') await migrate(db);
    const check = await checkSchema(db);
    if (check.ok) return db;
    throw new SetupError(check.message);
  } catch (error) {
    await db.close();
    throw error;
  }
}

function endProcess(log: Log, cause: unknown): void {
  log.error({ err: cause }, 'the embedded database is in an unknown state; restart the process');
  process.exit(70);
}

/** Business time is the database's, so that two workers never disagree about what is due. */
function databaseClock(db: Db): Clock {
  return {
    now: async () => {
      const [row] = await db.query<{ now: number }>('select clock_timestamp() as now');
      return row?.now ?? Date.now();
    },
  };
}

interface Jobs {
  /** Wakes nothing any more, and waits for what runs. */
  stop(): Promise<void>;
}

interface Job {
  readonly at: string;
  readonly name: string;
  /** @param stopping what takes long ends early once it aborts. */
  readonly work: (loop: Loop, stopping: AbortSignal) => Promise<unknown>;
}

/** What is woken by the time of day: every second, and at night. */
const JOBS: readonly Job[] = [
  { at: '* * * * * *', name: 'tick', work: tickWhenDue },
  { at: '* * * * * *', name: 'send hand-overs', work: sendHandovers },
  { at: '* * * * * *', name: 'send notices', work: sendNotices },
  { at: '7 * * * * *', name: 'plan digests', work: planDigests },
  { at: '41 * * * * *', name: 'carry causes', work: carryCauses },
  { at: '0 17 3 * * *', name: 'forget bodies', work: forgetBodies },
  { at: '0 19 3 * * *', name: 'forget notices', work: forgetNotices },
  { at: '0 31 3 * * *', name: 'erase what was kept long enough', work: applyRetention },
  { at: '0 53 3 * * *', name: 'seal', work: sealAll },
  { at: '0 11 * * * *', name: 'seal what a night missed', work: sealMissed },
  { at: '0 21 3 * * *', name: 'forget commands', work: forgetCommands },
  { at: '0 23 3 * * *', name: 'recompute clocks', work: recomputeClocks },
  { at: '0 43 3 * * *', name: 'self-check', work: selfCheckAll },
  { at: '0 29 4 * * *', name: 'propose the next year', work: proposeYear },
];

/** node-cron only wakes: what is due stands in the tables, so a missed or doubled wake-up changes nothing. */
function startJobs(loop: Loop): Jobs {
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  const tasks = JOBS.map(({ at, name, work }) => {
    const once = async (): Promise<void> => {
      await work(loop, stopping.signal).catch((error: unknown) => {
        loop.log.error({ err: error }, `${name} failed`);
      });
    };
    const wake = async (): Promise<void> => {
      const run = once();
      running.add(run);
      await run;
      running.delete(run);
    };
    return cron.schedule(at, wake, { noOverlap: true, logger: cronLog(loop.log) });
  });
  return {
    stop: async () => {
      stopping.abort();
      for (const task of tasks) await task.stop();
      await Promise.all(running);
    },
  };
}

/** Left alone it writes coloured text to stderr, where every line is JSON; of a late wake-up nobody needs to hear. */
function cronLog(log: Log): NonNullable<TaskOptions['logger']> {
  const debug = (message: string | Error, err?: Error): void => {
    log.debug({ err: err ?? message }, 'node-cron');
  };
  return {
    info: debug,
    warn: debug,
    debug,
    error: (message, err) => {
      log.error({ err: err ?? message }, 'node-cron');
    },
  };
}

interface GateParts {
  readonly db: Db;
  readonly stores: Stores;
  readonly probe: Probe;
  readonly vendors: CrmVendors;
  readonly renewalGapMs: number | undefined;
}

/** Opens the CRM of a tenant: its vendor, with its own credentials. */
function crmGate({ db, stores, probe, vendors, renewalGapMs: gapMs }: GateParts): CrmGate {
  return {
    open: (tenant, options) => {
      const vendor = vendors[tenant.crm];
      const parts = { db, setup: stores.setup, now: Date.now, grant: vendor.grant, gapMs };
      return Promise.resolve(
        vendor.open({
          ...options,
          probe,
          orgId: tenant.orgId,
          mapping: tenant.settings.mapping,
          config: tenant.crmConfig,
          credentials: crmCredentials(parts, tenant.tenantId),
        }),
      );
    },
  };
}

/** A CRM by its token alone, before a tenant is stored for it: enough to read its people and to provision. */
export function openUnstoredCrm(
  app: App,
  org: { readonly crm: Tenant['crm']; readonly orgId: string; readonly access: CrmAccess },
): Crm {
  const session = app.vendors[org.crm].open({
    orgId: org.orgId,
    mapping: { arr: null, accountCsm: null, accountCsmRole: null, doNotContact: null, attributes: {} },
    config: null,
    credentials: { access: () => Promise.resolve(org.access), renew: () => Promise.resolve(null) },
    budget: {},
    permit: { mayStillSend: () => true },
    probe: app.loop.probe,
  });
  return session.crm;
}
