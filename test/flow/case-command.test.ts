import { caseCommand } from '../../src/commands/case';
import { newSealingKey, openVault } from '../../src/crypto';
import { openDatabase, type Db } from '../../src/store/db';
import { createStores } from '../../src/store/stores';
import { freshPostgresUrl } from '../harness/databases';
import { STAFF } from '../store/pipeline/given-cases';
import { newAction, newDesk, type Desk } from '../store/pipeline/given-desk';

jest.setTimeout(60_000);

const SECRET = 'The export loses rows';

describe('a case by its verbs', () => {
  const before = { ...process.env };
  let db: Db;
  let own: Desk;
  let caseKey = '';
  let printed: string[] = [];
  beforeAll(async () => {
    const url = await freshPostgresUrl();
    const key = newSealingKey();
    Object.assign(process.env, { DATABASE_URL: url, SEALING_KEYS: key, LOG_LEVEL: 'error' });
    db = await openDatabase(url);
    const vault = openVault([key]);
    own = await newDesk({ db, vault, stores: createStores(vault) });
    ({ caseKey } = await own.now());
  });
  beforeEach(() => {
    printed = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed.push(String(text));
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });
  afterAll(async () => {
    process.env = before;
    await db.close();
  });

  const typed = async (...words: readonly string[]): Promise<{ readonly text: string; readonly code: unknown }> => {
    await caseCommand().parseAsync([...words, '--case', caseKey], { from: 'user' });
    const ended = { text: printed.join(''), code: process.exitCode ?? 0 };
    process.exitCode = undefined;
    printed = [];
    return ended;
  };
  const CARLA = ['--user', STAFF.carla] as const;

  test('from the first touch to its end, each step says what is still needed, and no text of a person is printed', async () => {
    const touch = ['touch', ...CARLA, '--channel', 'call', '--result', 'spoke', '--at', '2026-09-15T09:00:00Z'];
    const spoke = await typed(...touch, '--set', `statedIssue=${SECRET}`, '--set', 'desiredOutcome=Whole exports');
    expect(spoke.text).toContain('2026-09-15 09:00 UTC, call, spoke: Carla (101) (self reported)');
    expect(spoke.text).toMatch(/To end resolved +needs rootCauseArea, rootCause, correctiveAction, confirmation\n/);
    expect(spoke.text).toContain('This can be taken back until');
    const early = await typed('close', ...CARLA, '--outcome', 'resolved');
    expect(early).toMatchObject({
      code: 1,
      text: expect.stringContaining('rootCause: The root cause is missing') as string,
    });
    const like = await typed(
      'record',
      ...CARLA,
      '--set',
      'rootCauseArea=product',
      '--set',
      'rootCause=the export loses rows',
    );
    expect(like.text).toContain('Mind: The root cause reads like the stated issue');
    await typed('link-action', ...CARLA, '--action', await newAction(own));
    const confirmation = ['by=Ann', 'at=2026-09-16T09:00:00Z', 'channel=call', 'proof=she ran it again'];
    const closed = await typed(
      'close',
      ...CARLA,
      '--outcome',
      'resolved',
      ...confirmation.flatMap((part) => ['--set', `confirmation.${part}`]),
    );
    expect(closed).toMatchObject({ code: 0, text: expect.stringMatching(/Status +resolved/) as string });
    expect(await own.now()).toMatchObject({
      status: 'resolved',
      personal: { statedIssue: SECRET, confirmedBy: 'Ann' },
    });
    const undone = await typed('undo', ...CARLA, '--json');
    expect(JSON.parse(undone.text)).toMatchObject({ ok: true, case: { status: 'contacted' }, undoUntil: null });
    const refused = await typed(
      'close',
      '--user',
      STAFF.sven,
      '--outcome',
      'withdrawn',
      '--reason',
      'a test',
      '--json',
    );
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.text)).toMatchObject({ ok: false, refusal: { code: 'not_allowed' }, repeated: false });
    const shown = await typed('show', '--json');
    expect(JSON.parse(shown.text)).toMatchObject({
      needed: expect.arrayContaining([{ ending: 'resolved', missing: [] }]) as unknown,
    });
    for (const { text } of [spoke, early, like, closed, undone, refused, shown]) expect(text).not.toContain(SECRET);
  });
});
