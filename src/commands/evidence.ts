import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { SetupError } from '../errors';
import { evidenceBundle } from '../pipeline/audit/evidence-bundle';
import { evidenceHtml } from '../pipeline/audit/evidence-html';
import { verifyBundle } from '../pipeline/audit/verify-bundle';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { print } from './print';
import { withApp } from './with-app';

interface Flags {
  readonly tenant?: string;
  readonly case?: string;
  readonly html?: string;
  readonly json?: boolean;
  readonly verify?: string;
}

const HELP = `
The bundle holds everything that is known of a case, personal data too: give it to whoever may read all of it.

  detractor-loop evidence --case KEY --json > case.json
  detractor-loop evidence --case KEY --html case.html
  detractor-loop evidence --verify case.json     proves a bundle by itself; no database is asked`;

/** `evidence`: all there is to say of one case, for an auditor. */
export function evidenceCommand(): Command {
  return new Command('evidence')
    .description('everything about one case, to be read and to be proven by others')
    .option(...TENANT_OPTION)
    .option('--case <key>', 'the key of the case')
    .option('--html <file>', 'write a page to read and print')
    .option('--json', 'print the bundle as JSON (what happens without --html too)')
    .option('--verify <file>', 'prove a bundle in JSON instead; exit 1 where it does not hold')
    .addHelpText('after', HELP)
    .action(async ({ verify, ...flags }: Flags) => {
      if (verify !== undefined) return verifyFile(verify);
      const { case: caseKey } = flags;
      if (caseKey === undefined) throw new SetupError('say which case with --case', 64);
      return withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, flags.tenant);
        const bundle = await evidenceBundle(loop, tenantId, caseKey);
        if (bundle === null) throw new SetupError(`there is no case ${caseKey}`, 64);
        if (flags.html !== undefined) await writeFile(flags.html, evidenceHtml(bundle));
        if (flags.html === undefined || flags.json === true) print(bundle);
      });
    });
}

async function verifyFile(file: string): Promise<void> {
  const proof = verifyBundle(await readBundle(file));
  print(proof);
  if (!proof.ok) process.exitCode = 1;
}

async function readBundle(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new SetupError(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : ''}`, 64);
  }
}
