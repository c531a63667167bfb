import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../drift/repository';

export interface Converted {
  /** "CustomTab:Detractor_Case__c" */
  readonly components: readonly string[];
  readonly manifest: string;
  /** Paths in the converted package. */
  readonly files: readonly string[];
}

/** The package as Salesforce's own library converts it for a deployment, in a process of its own. @throws where it refuses */
export function convertPackage(): Converted {
  const folder = mkdtempSync(path.join(tmpdir(), 'salesforce-package-'));
  try {
    const script = path.join(ROOT, 'scripts/convert-salesforce-package.mjs');
    const said = execFileSync(process.execPath, [script, folder], { encoding: 'utf8' });
    const converted = path.join(folder, 'detractor-loop');
    return {
      components: said.trim().split('\n').sort(),
      manifest: readFileSync(path.join(converted, 'package.xml'), 'utf8'),
      files: readdirSync(converted, { recursive: true, encoding: 'utf8' }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
