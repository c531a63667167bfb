import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { evidenceBundle } from '../../src/pipeline/audit/evidence-bundle';
import { sealTenant } from '../../src/pipeline/audit/seal';
import { tempDir } from '../harness/temp-dir';
import { caseOf, hear, newOffice } from '../store/pipeline/given-cases';
import { freshTables } from '../store/tables/given';

const PAGE = path.join(__dirname, '../../docs/audit.md');

test('the lines that docs/audit.md gives an auditor prove a bundle, and find a forged one', async () => {
  const office = await newOffice(await freshTables('pglite'));
  for (const id of ['ann', 'bob', 'eve']) await hear(office, { id, score: 2, comment: `too slow, says ${id}` });
  await sealTenant(office.loop, office.tenantId);
  const { caseKey } = await caseOf(office, 'bob');
  const bundle = JSON.stringify(await evidenceBundle(office.loop, office.tenantId, caseKey));
  const lines = /```js\n([^]*?)```/.exec(fs.readFileSync(PAGE, 'utf8'))?.[1] ?? '';
  const dir = tempDir();
  const script = path.join(dir, 'verify.cjs');
  fs.writeFileSync(script, lines);
  const run = async (text: string): Promise<string> => {
    const file = path.join(dir, 'case.json');
    fs.writeFileSync(file, text);
    const { stdout } = await promisify(execFile)(process.execPath, [script, file]);
    return stdout;
  };
  expect(await run(bundle)).toMatch(/^whole; events 1 to \d+ sealed; compare with your copy: [0-9a-f]{64}\n$/);
  await expect(run(bundle.replace('"type":"task_opened"', '"type":"task_closed"'))).rejects.toThrow(/was changed/);
  await expect(run(bundle.replace('"value":"too slow', '"value":"too fast'))).rejects.toThrow(/verbatim of event 1/);
  await expect(run(bundle.replace(/"root":"./, '"root":"x'))).rejects.toThrow(/not under the seal/);
});
