#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { absencesCommand } from './commands/absences';
import { actionsCommand } from './commands/actions';
import { calendarsCommand } from './commands/calendars';
import { cardKeyCommand } from './commands/card-key';
import { caseCommand } from './commands/case';
import { causesCommand } from './commands/causes';
import { connectCommand } from './commands/connect';
import { demoCommand } from './commands/demo';
import { eraseCommand } from './commands/erase';
import { evidenceCommand } from './commands/evidence';
import { explainCommand } from './commands/explain';
import { exportCommand } from './commands/export';
import { handoverSecretCommand } from './commands/handover-secret';
import { importCommand } from './commands/import';
import { migrateCommand } from './commands/migrate';
import { modelCommand } from './commands/model';
import { notifyCommand } from './commands/notify';
import { playsCommand } from './commands/plays';
import { policiesCommand } from './commands/policies';
import { provisionCommand } from './commands/provision';
import { queueCommand } from './commands/queue';
import { replayCommand } from './commands/replay';
import { retentionCommand } from './commands/retention';
import { rulesCommand } from './commands/rules';
import { selfCheckCommand } from './commands/self-check';
import { serveCommand } from './commands/serve';
import { settingsCommand } from './commands/settings';
import { statusCommand } from './commands/status';
import { tiersCommand } from './commands/tiers';
import { verifyAuditCommand } from './commands/verify-audit';
import { AppError, SetupError } from './errors';
import { CrmAuthLost, CrmRefused, CrmUnavailable } from './ports';

const EPILOGUE = `
Settings come from the environment or from .env in the working directory (see .env.example).
Results go to stdout, logs to stderr.

Exit codes:
  0   done
  1   done, and the answer is no (an audit chain is broken, a portal is not ready, a file
      cannot be imported, a draft may not be published)
  64  the command line is wrong
  69  the database or the CRM does not answer
  70  a fault of ours; the log says more
  78  something has to be set up first; the message says what

Try it without any account:  detractor-loop demo`;

const EXIT = { usage: 64, unavailable: 69, fault: 70, setup: 78 } as const;

function program(): Command {
  const root = new Command('detractor-loop')
    .description('Turns every low survey score into one owned, clocked, documented follow-up inside the CRM.')
    .version(version())
    .addHelpText('after', EPILOGUE)
    .exitOverride((outcome) => process.exit(outcome.exitCode === 0 ? 0 : EXIT.usage));
  for (const command of [
    demoCommand(),
    serveCommand(),
    migrateCommand(),
    connectCommand(),
    provisionCommand(),
    importCommand(),
    statusCommand(),
    explainCommand(),
    caseCommand(),
    actionsCommand(),
    causesCommand(),
    queueCommand(),
    settingsCommand(),
    handoverSecretCommand(),
    cardKeyCommand(),
    notifyCommand(),
    rulesCommand(),
    replayCommand(),
    tiersCommand(),
    playsCommand(),
    policiesCommand(),
    calendarsCommand(),
    absencesCommand(),
    modelCommand(),
    exportCommand(),
    selfCheckCommand(),
    verifyAuditCommand(),
    evidenceCommand(),
    eraseCommand(),
    retentionCommand(),
  ]) {
    root.addCommand(inheriting(command, root));
  }
  return root;
}

/** Commander hands settings down to a command that it makes itself, and to no other. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const one of command.commands) inheriting(one, command);
  return command;
}

function version(): string {
  const manifest = readFileSync(path.join(__dirname, '../../package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

/** A person reads this: the sentence, and a stack only where the fault is ours. */
function fail(error: unknown): number {
  if (error instanceof SetupError) return told(error.message, error.exitCode);
  if (error instanceof CrmAuthLost || error instanceof CrmRefused) return told(error.message, EXIT.setup);
  if (error instanceof CrmUnavailable || (error instanceof AppError && error.code === 'database_unavailable')) {
    return told(error.message, EXIT.unavailable);
  }
  return told(error instanceof Error ? (error.stack ?? error.message) : String(error), EXIT.fault);
}

function told(message: string, exitCode: number): number {
  process.stderr.write(`detractor-loop: ${message}\n`);
  return exitCode;
}

async function run(): Promise<void> {
  // pg-pool's timer holds nothing open: without a handle of our own Node could end a command in the middle.
  const handle = setInterval(() => undefined, 1_000_000);
  try {
    await program().parseAsync();
  } catch (error) {
    process.exitCode = fail(error);
  } finally {
    clearInterval(handle);
  }
}

// A reader such as `head` may leave early: that is its right, and not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : EXIT.fault);
});

void run();
