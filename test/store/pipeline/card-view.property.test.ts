import fc from 'fast-check';
import { canonicalJson } from '../../../src/domain/canonical-json';
import { datedJson } from '../../../src/domain/dated-json';
import type { RecordChange } from '../../../src/domain/documentation';
import { changeAction } from '../../../src/pipeline/causes/change-action';
import type { CardData } from '../../../src/pipeline/reading/card-data';
import { cardView, type CardAsked } from '../../../src/pipeline/reading/card-view';
import { freshTables, NINE } from '../tables/given';
import { caseOf, hear, newOffice, STAFF, user, type Office } from './given-cases';
import { command, newRequestId } from './given-commands';
import { DAY_MS } from './given-desk';

const ADMIN = '108';
const USERS = [
  user(STAFF.carla, { name: 'Carla', managerId: STAFF.mona }),
  ...(['mona', 'petra', 'liam', 'lena', 'vera', 'sven'] as const).map((name) => user(STAFF[name], { name })),
  user(ADMIN, { name: 'Admin' }),
];

/** Restricted cases at one account: what each says is in no other, so that a leak names where it comes from. */
const CASES = [
  { id: 'quagga', comment: 'our lawyer will write to you, we will sue', readers: [STAFF.lena, STAFF.petra] },
  {
    id: 'ocelot',
    comment: 'our account manager never calls back and is rude to us',
    // Nobody but those above whoever has it now, and who runs the program.
    readers: [STAFF.mona, STAFF.petra],
  },
  { id: 'numbat', comment: 'the machine caught fire and somebody was injured', readers: [STAFF.lena, STAFF.petra] },
] as const;
const SETTINGS = {
  people: { admins: [ADMIN] },
  closing: { extraFields: [{ id: 'region', label: 'Region', choices: null, requiredFor: [] }] },
};
const HARMLESS = 'Every invoice of this year was wrong.';

const record = (secret: string): RecordChange => ({
  ...{ statedIssue: `${secret} issue`, desiredOutcome: `${secret} wish`, rootCauseArea: 'billing' },
  ...{ rootCause: `${secret} cause`, lessonsLearned: `${secret} lesson` },
  evidence: [{ kind: 'link', ref: `https://wiki.example/${secret}`, label: secret }],
  nextStep: { text: `${secret} calls back`, dueAt: NINE + DAY_MS },
  confirmation: { at: NINE, channel: 'call', by: secret, proof: `${secret} said so` },
  extra: { region: secret },
});

describe('the card of a record with restricted cases', () => {
  let office: Office;
  let keys: readonly string[];
  beforeAll(async () => {
    office = await newOffice(await freshTables('pglite'), { users: USERS, settings: SETTINGS });
    const accountId = 'acme';
    await hear(office, { id: 'plain', score: 5, comment: HARMLESS, accountId });
    for (const { id, comment } of CASES) {
      const comments = `${id}: ${comment}.`;
      await hear(office, { id, score: 1, comment: comments, accountId, email: `${id}@acme.example` });
      await work(office, id);
    }
    // What they answered later would tell who they are.
    const again = CASES.map(({ id }) => ({
      id: `${id} again`,
      score: 10,
      email: `${id}@acme.example`,
      accountId: 'bolt',
    }));
    await hear(office, ...again);
    await office.db.query(`update responses set band = 'promoter' where response_id like '% again'`);
    keys = await Promise.all(
      ['plain', ...CASES.map(({ id }) => id)].map(async (id) => (await caseOf(office, id)).caseKey),
    );
  });

  test('tells nobody a word, a score or a name of a case that he may not read', async () => {
    const records: readonly CardAsked['record'][] = [
      { type: 'account', id: 'acme' },
      ...CASES.map(({ id }) => ({ type: 'contact', id: `contact of ${id}` }) as const),
    ];
    const asking = fc.record({
      userId: fc.constantFrom(...Object.values(STAFF), ADMIN),
      record: fc.constantFrom(...records),
      caseKey: fc.option(
        fc.nat(CASES.length).map((n) => keys[n] ?? ''),
        { nil: null },
      ),
    });
    await fc.assert(
      fc.asyncProperty(asking, async (asked) => {
        const view = await cardView(office.loop, office.tenantId, asked);
        if (!view.ok) throw new Error(view.refusal.message);
        expect(leaksOf(view, asked.userId)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test.each(CASES)('is read whole by those of the case $id', async ({ id, readers }) => {
    const { caseKey } = await caseOf(office, id);
    for (const userId of readers) {
      const view = await cardView(office.loop, office.tenantId, {
        userId,
        record: { type: 'account', id: 'acme' },
        caseKey,
      });
      expect(view).toMatchObject({ case: { hidden: false, restricted: true, score: { value: 1 }, guidance: null } });
      expect(datedJson(view)).toContain(`${id} cause`);
    }
  });
});

/** What somebody reads of cases that are not his to read. */
function leaksOf({ record: _record, ...told }: CardData, userId: string): readonly string[] {
  const text = datedJson(told);
  const others = CASES.filter(({ readers }) => !(readers as readonly string[]).includes(userId));
  const { case: shown, open, ended } = told;
  const hidden = shown?.hidden === true && !same(shown, HIDDEN) ? ['a card that says more than that it is there'] : [];
  const asked =
    shown?.hidden === true ? shown.tasks.filter(({ owner, text: said }) => owner.id !== userId || said !== null) : [];
  const offered = shown?.hidden === true ? shown.may.filter((kind) => kind !== 'acknowledge_raise') : [];
  const titles = [...open, ...ended].filter(({ restricted, title }) => restricted && title.includes('/10'));
  return [
    ...others.flatMap(({ id }) => (text.includes(id) ? [id] : [])),
    ...hidden,
    ...asked.map(({ purpose }) => purpose),
    ...offered,
    ...titles.map(({ title }) => title),
  ];
}

const HIDDEN = {
  ...{ score: null, quote: null, next: null, undo: null, guidance: null, closure: null, details: null },
  ...{ told: [], clocks: [], notices: [], warnings: [], endings: [], extraFields: [] },
  contact: { id: null, name: null, title: null },
};

function same(shown: object, wanted: object): boolean {
  const part = Object.fromEntries(Object.entries(shown).filter(([name]) => name in wanted));
  return canonicalJson(part) === canonicalJson(wanted);
}

/** Worked by who runs the program, with words in every field. */
async function work(office: Office, id: string): Promise<void> {
  const { caseKey } = await caseOf(office, id);
  const by = { userId: STAFF.petra, caseKey };
  const touch = { kind: 'touch', channel: 'call', result: 'spoke', at: NINE, note: `${id} note` } as const;
  for (const action of [touch, { kind: 'set_record', change: record(id) }] as const) {
    const answer = await command(office.loop, office.tenantId, { ...by, action });
    if (!answer.ok) throw new Error(answer.refusal.message);
  }
  const made = await changeAction(office.loop, office.tenantId, {
    ...{ requestId: newRequestId(), by: { kind: 'user', id: STAFF.petra }, via: 'card', seenVersion: null },
    change: {
      ...{
        kind: 'create',
        text: `${id} action`,
        ownerId: STAFF.petra,
        dueAt: NINE + DAY_MS,
        checkDueAt: null,
        caseKey,
      },
    },
  });
  if (!made.ok) throw new Error(made.refusal.message);
}
