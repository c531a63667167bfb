import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ATTRIBUTION } from '../../src/calendars/propose-holidays';
import { calendarsCommand } from '../../src/commands/calendars';
import { previewText } from '../../src/commands/timed-publishing';
import type { MovedDeadline } from '../../src/pipeline/clocks/retime-open';
import { readCalendar } from '../../src/sla/read-calendar';
import { openDatabase, type Db } from '../../src/store/db';
import { freshPostgresUrl } from '../harness/databases';
import { tempDir } from '../harness/temp-dir';
import { connected } from '../store/publish/given-tenant';
import { tablesOf } from '../store/tables/given';
import { read, ROOT } from './repository';

const PAGE = read('docs/calendars.md');

/** Fenced blocks in their order: what they are marked with, and what they hold. */
const blocks = [...PAGE.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```/gms)].map(([, kind = '', mark = '', body = '']) => ({
  ...{ kind, mark, body: body.trimEnd() },
}));
const marked = (mark: string): string => blocks.find((block) => block.mark === mark)?.body ?? '';

const row = (changed: Partial<MovedDeadline>): MovedDeadline => ({
  ...{ caseKey: 'k5mq2xw7a3fd6n4hr2ztybjc5lep7ovs', clock: 'first_touch', tier: 'high', ownerId: '101' },
  ...{ timeZone: 'Europe/Berlin', change: 'later' },
  dueBeforeAt: Date.parse('2027-02-26T14:20:00Z'),
  dueAfterAt: Date.parse('2027-03-02T14:20:00Z'),
  ...changed,
});

describe('docs/calendars.md', () => {
  const dir = tempDir();
  let url = '';
  let db: Db;
  beforeAll(async () => {
    url = await freshPostgresUrl();
    db = await openDatabase(url);
    await connected(tablesOf(db));
  });
  afterAll(() => db.close());

  const run = (line: string): Promise<string> => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const args = words.slice(words.indexOf('--') + 1);
    const env = { PATH: process.env['PATH'], DATABASE_URL: url, SEALING_KEYS: Buffer.alloc(32, 7).toString('base64') };
    const child = spawn(process.execPath, [path.join(ROOT, 'dist/src/cli.js'), ...args], { cwd: dir, env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    return new Promise((resolve) =>
      child.on('close', (code) => resolve(`${code === 0 ? '' : `${code}: `}${printed.trimEnd()}`)),
    );
  };

  test('shows what each command prints, with the files it shows', async () => {
    const printed: string[] = [];
    for (const { kind, mark, body } of blocks) {
      if (kind === 'csv' || kind === 'ics') writeFileSync(path.join(dir, mark), `${body}\n`);
      if (kind === 'sh') printed.push(await run(body));
    }
    expect(printed).toEqual(blocks.filter(({ kind, mark }) => kind === 'text' && mark === '').map(({ body }) => body));
  }, 300_000);

  test.each(['calendars publish draft.json', 'policies publish policy.json'])(
    'publishing asks whom it counts for: %s',
    async (command) => {
      writeFileSync(path.join(dir, 'draft.json'), marked('calendar'));
      writeFileSync(path.join(dir, 'policy.json'), '{}');
      const asked = await run(`cli -- ${command} --note "Ours"`);
      expect(asked).toMatch(
        /^1: 0 open cases.*Not published: choose whom it counts for: "--apply new" .* "--apply open"/s,
      );
      expect(await run(`cli -- ${command} --note "Ours" --apply all`)).toMatch(/^64: .*--apply takes "new" or "open"/);
    },
    60_000,
  );

  test('its calendar could be published', () => {
    expect(readCalendar(JSON.parse(marked('calendar')))).toMatchObject({ ok: true });
  });

  test('shows the list of what would move as it is printed', () => {
    const deadlines = [
      row({}),
      row({
        clock: 'resolution',
        dueBeforeAt: Date.parse('2027-03-04T16:00:00Z'),
        dueAfterAt: Date.parse('2027-03-05T16:00:00Z'),
      }),
      row({
        ...{
          caseKey: 'q2rt6vb4x7ycamzn3wfgk5dh2lsjp4eo',
          tier: 'critical',
          ownerId: '102',
          timeZone: 'America/New_York',
        },
        ...{ dueAfterAt: Date.parse('2027-02-25T22:00:00Z'), change: 'breached_at_once' },
      }),
    ];
    const counts = { openCases: 14, following: 14, changed: 14, sooner: 0, later: 2, breachedAtOnce: 1 };
    const nameOf = (id: string): string => (id === '101' ? 'Carla CSM' : 'Max Manager');
    expect(marked('preview')).toBe(previewText({ ...counts, deadlines }, nameOf));
  });

  test('names every subcommand, and whose data the holidays are', () => {
    const named = [...PAGE.matchAll(/^\| `calendars ([a-z-]+)`/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(
      calendarsCommand()
        .commands.map((command) => command.name())
        .toSorted(),
    );
    for (const part of [
      'https://github.com/commenthol/date-holidays',
      'CC BY 3.0',
      'Christian Schinnerl',
      'Schinnerl and contributors',
    ])
      expect([ATTRIBUTION.includes(part), PAGE.replaceAll(/\n> /g, ' ').includes(part)]).toEqual([true, true]);
  });
});
