import { openDatabase } from '../../src/store/db';
import { lockDataDir } from '../../src/store/data-dir-lock';

/**
 * A process that has a data directory, for tests that freeze or kill one: `node store-child.js lock|write <dir>`.
 * `lock` prints a line when it has the directory, `write` the id of every row after its commit. Lives until killed.
 */
async function main(verb: string | undefined, dir: string): Promise<void> {
  // An embedded database keeps no handle open, so the process would end by itself.
  setInterval(() => undefined, 60_000);
  if (verb === 'lock') await lockDataDir(dir);
  else await write(dir);
  process.stdout.write('has it\n');
}

async function write(dir: string): Promise<never> {
  const db = await openDatabase(`pglite:${dir}`);
  await db.query('create table if not exists written (id int primary key, twin int not null)');
  const [last] = await db.query<{ id: number }>('select coalesce(max(id), 0) as id from written');
  for (let id = (last?.id ?? 0) + 1; ; id += 1) {
    await db.tx(async (sql) => {
      await sql.query('insert into written values ($1, 0)', [id]);
      await sql.query('update written set twin = $1 where id = $1', [id]);
    });
    process.stdout.write(`${id}\n`);
    // Without a turn of the event loop nothing would be printed.
    await new Promise(setImmediate);
  }
}

main(process.argv[2], process.argv[3] ?? '').catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
