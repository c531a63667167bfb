import { cardOf, type Answer, type Card } from './card';
import { at, beginStory, BOB, type Story } from './story';

/** Each stands in one place, so that a leak names where it comes from. */
const SECRETS = ['Quagga', 'Ocelot', 'Marmot', 'Serval', 'Numbat', 'Kudu', 'Dhole', 'Okapi'] as const;
const [SAID, ISSUE, CAUSE, LESSON, NOTE, LINK, WAIT, DONE] = SECRETS;
const COMMENT = `${SAID}: our account manager never calls back and is rude to us.`;

const COMMANDS: readonly object[] = [
  { kind: 'resume' },
  { kind: 'close', closing: { outcome: 'resolved' } },
  { kind: 'close', closing: { outcome: 'withdrawn', reason: 'nothing to see here' } },
  { kind: 'undo' },
  { kind: 'set_record', change: { statedIssue: null } },
  { kind: 'correct_reason', to: 'usability', note: 'it is the product', reroute: true },
  { kind: 'unlink_action', actionId: 'CA-1' },
];

describe.each(['hubspot', 'salesforce'] as const)('a complaint about its own CSM, at %s', (crm) => {
  let story: Story;
  let owner: Card;
  let caseKey = '';
  let flags: readonly string[] = [];
  beforeAll(async () => {
    story = await beginStory(crm);
    const { world } = story;
    await world.send({ response_id: 'r2', score: 1, comment: COMMENT, respondent: BOB, responded_at: at(0) });
    await world.settle();
    caseKey = (await world.crm.cases()).find(({ key }) => key !== story.caseKey)?.key ?? '';
    const { loop } = world.service.app;
    const state = (await loop.stores.cases.load(loop.db, world.tenantId, [caseKey])).get(caseKey);
    flags = state?.classification.flags ?? [];
    owner = await cardOf(world, state?.ownerId ?? '');
    await document(owner, state?.ownerId ?? '');
    await world.settle();
  });
  afterAll(() => story.end());

  const document = async (card: Card, ownerId: string): Promise<void> => {
    const nextStep = { text: `${NOTE} calls back`, dueAt: at(2) };
    const said = { statedIssue: ISSUE, desiredOutcome: ISSUE, nextStep };
    const evidence = [{ kind: 'link', ref: `https://wiki.example/${LINK}`, label: LINK }];
    const change = { rootCauseArea: 'communication', rootCause: `${CAUSE} on leave`, lessonsLearned: LESSON, evidence };
    const action = { kind: 'create', text: DONE, ownerId, dueAt: at(9), caseKey };
    const answers: Answer[] = [
      await card.does(caseKey, { kind: 'touch', channel: 'call', result: 'spoke', at: at(0), note: NOTE, said }),
      await card.does(caseKey, { kind: 'set_record', change }),
      await card.post('/v1/card/actions', { requestId: 'action-of-that-case', change: action }),
      await card.does(caseKey, { kind: 'wait', until: { at: at(1) }, note: WAIT }),
    ];
    for (const { ok, message } of answers) if (!ok) throw new Error(message);
  };
  const secretsIn = (shown: unknown): readonly string[] =>
    SECRETS.filter((secret) => JSON.stringify(shown).includes(secret));

  test('is whole for who works it', async () => {
    expect(flags).toContain('about_owner');
    expect(secretsIn(await owner.get(`/v1/card/cases/${caseKey}`))).toEqual(SECRETS);
  });

  test('stands in the CRM without a word of it', async () => {
    const { world } = story;
    const mine = ({ key }: { readonly key: string }): boolean => key.startsWith(caseKey);
    const written = [await world.crm.cases(), await world.crm.tasks(), await world.crm.activities()];
    expect(secretsIn(written.map((records) => (records as readonly { readonly key: string }[]).filter(mine)))).toEqual(
      [],
    );
  });

  test('tells whom it is about nothing, by view, list, evidence or refusal, and he changes nothing', async () => {
    const cards = `/v1/card/cases/${caseKey}`;
    const targets = [cards, `${cards}/activities`, `${cards}/evidence`, `${cards}/evidence?format=html`];
    const shown: Answer[] = [];
    for (const target of [...targets, '/v1/card/queue', '/v1/card/actions?filter=all', '/v1/card/causes'])
      shown.push(await story.csm.get(target));
    const seq = async (): Promise<unknown> => ((await owner.get(cards))['case'] as { readonly seq: number }).seq;
    const before = await seq();
    for (const command of COMMANDS) {
      const answers = [await story.csm.does(caseKey, command), await story.csm.does(caseKey, command, { seenSeq: 0 })];
      expect(answers).toMatchObject([{ ok: false, message: expect.stringMatching(/\w/) as unknown }, { ok: false }]);
      shown.push(...answers);
    }
    const bulk = { kind: 'reassign', to: story.world.crm.people.csm, note: 'mine' };
    shown.push(await story.csm.post('/v1/card/bulk', { requestId: 'all-of-them', caseKeys: [caseKey], command: bulk }));
    expect(shown.flatMap(secretsIn)).toEqual([]);
    expect(await seq()).toBe(before);
  });
});
