import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { NAMES } from '../../extension-ui/contract/src';
import { CASE_STATUSES, TOUCH_CHANNELS, TOUCH_RESULTS } from '../../src/domain/case-state';
import { ESCALATION_TARGETS, FOLLOW_UP_RESULTS } from '../../src/domain/closure';
import { EVIDENCE_KINDS, ROOT_CAUSE_AREAS } from '../../src/domain/documentation';
import { CHECKS, CLOCK_KINDS, FLAGS, PROCESSES, REASONS, TIERS } from '../../src/domain/types';
import { tempDir } from '../harness/temp-dir';
import { ROOT } from './repository';

const source = path.join(ROOT, 'extension-ui/contract/src');
const files = readdirSync(source).map((name) => path.join(source, name));
const codeOf = (file: string): string => readFileSync(file, 'utf8');

describe('the behaviour of the cards', () => {
  test('compiles with the language alone: no page, no process', () => {
    const program = ts.createProgram(files, {
      ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, lib: ['lib.es2022.d.ts'], types: [] },
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noEmit: true },
    });
    const wrong = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    expect(wrong).toEqual([]);
  });

  test.each(files)('%s reads no clock, throws no dice, and imports nothing from elsewhere', (file) => {
    const code = codeOf(file);
    expect(code).not.toMatch(/Date\.now|new Date\(\)|Math\.random|\bDate\(\)/);
    const imports = [...code.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
    expect(imports.filter((from) => !/^\.\/[a-z-]+$/.test(from ?? ''))).toEqual([]);
  });

  test('has a name for every code of the service', () => {
    const codes: Readonly<Record<string, readonly string[]>> = {
      ...{ status: CASE_STATUSES, tier: TIERS, clock: CLOCK_KINDS, channel: TOUCH_CHANNELS, result: TOUCH_RESULTS },
      ...{ area: ROOT_CAUSE_AREAS, target: ESCALATION_TARGETS, process: PROCESSES, reason: REASONS, flag: FLAGS },
      ...{ check: CHECKS, evidence: EVIDENCE_KINDS, followUp: FOLLOW_UP_RESULTS },
    };
    const named = Object.fromEntries(
      Object.keys(codes).map((list) => [list, Object.keys(NAMES[list as keyof typeof NAMES]).sort()]),
    );
    expect(named).toEqual(Object.fromEntries(Object.entries(codes).map(([list, all]) => [list, [...all].sort()])));
  });
});

describe('the copy in the Salesforce package', () => {
  const copy = path.join(ROOT, 'extension-ui/salesforce/force-app/main/default/lwc/loopContract');

  test('is what npm run ui:contract makes', () => {
    const made = path.join(tempDir(), 'loopContract');
    execFileSync(process.execPath, ['scripts/build-lwc-contract.mjs', made], { cwd: ROOT });
    const all = (folder: string) =>
      Object.fromEntries(readdirSync(folder).map((name) => [name, codeOf(path.join(folder, name))]));
    expect(all(copy)).toEqual(all(made));
  });

  test('offers all that the cards of HubSpot import', () => {
    const entry = ts.transpileModule(codeOf(path.join(source, 'index.ts')), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
    }).outputText;
    const files = [...entry.matchAll(/export \* from '\.\/([a-z-]+)'/g)].map(([, name]) => `${name}.ts`);
    const names = files.flatMap((name) =>
      [...codeOf(path.join(source, name)).matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
        ([, one]) => one,
      ),
    );
    const shown = [...codeOf(path.join(copy, 'loopContract.js')).matchAll(/export \{([^}]+)\}/g)].flatMap(([, list]) =>
      (list ?? '').split(',').map((name) => name.trim()),
    );
    expect(names.filter((name) => !shown.includes(name ?? ''))).toEqual([]);
  });
});
