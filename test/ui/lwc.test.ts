import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Salesforce's own Jest and lint are of other versions than ours, and know what a Lightning component is: they run by themselves.
const PACKAGE = path.resolve('extension-ui/salesforce');
const COMPONENTS = path.join(PACKAGE, 'force-app/main/default/lwc');
const CHILD_MS = 240_000;

function run(tool: string, args: readonly string[]): { readonly ok: boolean; readonly said: string } {
  const { JEST_WORKER_ID: _, ...env } = process.env;
  const child = spawnSync(process.execPath, [require.resolve(tool), ...args], {
    ...{ cwd: PACKAGE, encoding: 'utf8', env, timeout: CHILD_MS },
  });
  return { ok: child.status === 0, said: child.stdout + child.stderr };
}

/** What failed, so that nobody has to run it once more to see it. */
function expectQuiet({ ok, said }: ReturnType<typeof run>): void {
  expect(ok ? '' : said).toBe('');
}

const own = readdirSync(COMPONENTS).filter((name) => name !== 'loopContract');
const read = (name: string, ending: string): string =>
  readFileSync(path.join(COMPONENTS, name, `${name}${ending}`), 'utf8');

describe('the Lightning components', () => {
  test(
    'pass their tests in Salesforce’s own Jest',
    () => {
      expectQuiet(run('@salesforce/sfdx-lwc-jest/bin/sfdx-lwc-jest', ['--', '-w', '1']));
    },
    CHILD_MS,
  );

  test(
    'pass the lint that Salesforce publishes',
    () => {
      const eslint = path.join(path.dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');
      expectQuiet(run(eslint, ['--max-warnings', '0', '.']));
    },
    CHILD_MS,
  );

  test.each(own)('%s can be put on a page only where it is the card', (name) => {
    expect(read(name, '.js-meta.xml')).toContain(`<isExposed>${String(name === 'detractorLoopCard')}</isExposed>`);
  });

  test.each(own)('%s writes no HTML by hand and reads no clock of the machine', (name) => {
    const code = read(name, '.js');
    expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacent|lwc:dom|Date\.now|new Date\(\)/);
    expect(code).not.toMatch(/localStorage|sessionStorage|indexedDB|fetch\(|XMLHttpRequest/);
  });
});
