import { erasePerson } from '../../../src/pipeline/audit/erase-person';
import { evidenceBundle, type EvidenceBundle } from '../../../src/pipeline/audit/evidence-bundle';
import { evidenceHtml } from '../../../src/pipeline/audit/evidence-html';
import { sealTenant } from '../../../src/pipeline/audit/seal';
import { GENESIS, linkHash } from '../../../src/audit-hashes';
import type { EventLink } from '../../../src/audit-ports';
import { verifyBundle } from '../../../src/pipeline/audit/verify-bundle';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { caseOf, hear, newOffice, STAFF, type Office } from './given-cases';
import { command } from './given-commands';

/** As a file that somebody was given. */
const read = (bundle: unknown): unknown => JSON.parse(JSON.stringify(bundle));

describe.each(ENGINES)('on %s, the evidence of a case', (engine) => {
  let tables: Tables;
  let office: Office;
  let bundle: EvidenceBundle;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    office = await newOffice(tables);
    await hear(office, { id: 'ann', score: 2, comment: 'Every invoice was wrong.' });
  });

  const act = async (action: Parameters<typeof command>[2]['action']): Promise<void> => {
    const { caseKey, ownerId } = await caseOf(office, 'ann');
    const answer = await command(office.loop, office.tenantId, { caseKey, userId: ownerId, action });
    if (!answer.ok) throw new Error(answer.refusal.message);
  };
  const evidence = async (): Promise<EvidenceBundle> => {
    const { caseKey } = await caseOf(office, 'ann');
    const made = await evidenceBundle(office.loop, office.tenantId, caseKey);
    if (made === null) throw new Error('no case');
    return made;
  };
  /** A touch before the seal; a note after it. */
  const given = async (): Promise<void> => {
    await act({
      ...{ kind: 'touch', channel: 'call', result: 'spoke', at: NINE, note: 'she was angry' },
      said: { statedIssue: 'two invoices a month', desiredOutcome: 'one invoice' },
    });
    await sealTenant(office.loop, office.tenantId);
    await hear(office, { id: 'somebody else', score: 1 });
    await sealTenant(office.loop, office.tenantId);
    await act({ kind: 'correct_reason', to: 'product_gap', note: 'it is the tool', reroute: false });
    bundle = await evidence();
  };

  test('says of every event who did what, when, from where and why, with before and after', async () => {
    await given();
    const corrected = bundle.events.find(({ link }) => link.type === 'reason_corrected');
    expect(corrected).toMatchObject({
      when: new Date(NINE).toISOString(),
      who: { kind: 'user', id: STAFF.carla, name: 'Carla' },
      from: 'the command line',
      what: expect.stringContaining('corrected the reason') as string,
      why: 'it is the tool',
    });
    expect(corrected?.changes).toContainEqual({
      ...{ field: 'overrides.reason', before: null, after: 'product_gap', personal: false },
    });
    expect(corrected?.changes).toContainEqual({
      ...{ field: 'note', before: 'she was angry', after: 'it is the tool', personal: true },
    });
    expect(bundle.events[0]).toMatchObject({ who: { kind: 'source' }, from: 'the survey tool', what: 'Opened' });
  });

  test('has the texts, the decisions with every rule that was tried, and the deadlines in words', async () => {
    await given();
    expect(bundle.personal).toMatchObject({
      verbatim: 'Every invoice was wrong.',
      statedIssue: 'two invoices a month',
    });
    expect(bundle.case).toMatchObject({ caseKey: bundle.caseKey, openedAt: new Date(NINE).toISOString() });
    expect(bundle.decisions).toMatchObject([{ record: { route: { trace: expect.any(Array) as object } }, facts: {} }]);
    expect(JSON.stringify(bundle.deadlines)).toContain('Europe/Berlin');
  });

  test('proves itself, and names the seal to compare with', async () => {
    await given();
    const newest = await tables.stores.audit.newestSeal(tables.db, office.tenantId);
    expect(bundle.seal?.later).toHaveLength(1);
    expect(verifyBundle(read(bundle))).toEqual({
      ...{ ok: true, events: bundle.events.length, sealedEvents: bundle.seal?.head.seq, erased: 0 },
      seal: { seal: 2, hash: newest?.hash },
    });
    expect(bundle.seal?.head.seq).toBeLessThan(bundle.events.length);
  });

  test('of a case that no seal covers yet says so', async () => {
    expect(verifyBundle(read(await evidence()))).toMatchObject({ ok: true, sealedEvents: null, seal: null });
  });

  test('of an erased person has the digests alone, and still proves itself', async () => {
    await given();
    const { caseKey } = bundle;
    const { tenantId, db, loop } = office;
    await erasePerson(loop, tenantId, { email: 'ann@customer.example', by: { userId: '104', via: 'card' } });
    const after = await evidenceBundle(loop, tenantId, caseKey);
    expect(/every invoice|two invoices|angry/i.exec(JSON.stringify(after))).toBeNull();
    expect(after?.events.at(-1)).toMatchObject({
      what: 'What was personal was erased',
      who: { id: '104' },
      from: 'the card',
    });
    const proof = verifyBundle(read(after));
    expect(proof).toMatchObject({ ok: true });
    expect(proof.ok && proof.erased).toBeGreaterThan(3);
    expect(await tables.stores.cases.verifyChains(db, tenantId)).toBeNull();
  });

  test('of a case that is not there is null', async () => {
    expect(await evidenceBundle(office.loop, office.tenantId, 'nobody')).toBeNull();
  });

  type Loose = Record<string, unknown> & {
    events: { link: Record<string, unknown>; words: { value: string }[]; changes: { after: unknown }[] }[];
  };
  const FORGERIES: readonly (readonly [string, (bundle: Loose) => void, RegExp])[] = [
    [
      'an event that says something else',
      ({ events }) => {
        Object.assign(events[1]?.link ?? {}, { type: 'closed' });
      },
      /event 2: the event was changed/,
    ],
    [
      'who did it',
      ({ events }) => {
        Object.assign(events[1]?.link ?? {}, { actor: { kind: 'user', id: '7' } });
      },
      /event 2: the event was changed/,
    ],
    [
      'a moment',
      ({ events }) => {
        Object.assign(events[0]?.link ?? {}, { at: 1 });
      },
      /event 1: the event was changed/,
    ],
    [
      'an event left out',
      ({ events }) => {
        events.splice(2, 1);
      },
      /event 3 is missing/,
    ],
    [
      'the newest event left out',
      ({ events }) => {
        events.pop();
      },
      /the newest event is missing/,
    ],
    [
      'a text',
      ({ events }) => {
        for (const { words } of events) for (const word of words) word.value = 'all is well';
      },
      /personal field/,
    ],
    [
      'what is shown',
      ({ events }) => {
        const [change] = events[0]?.changes ?? [];
        if (change !== undefined) change.after = 'other';
      },
      /what is shown/,
    ],
    [
      'a case key',
      (all) => {
        all['caseKey'] = 'other';
      },
      /another case/,
    ],
    [
      'a root',
      (all) => {
        Object.assign((all['seal'] as { seal: object }).seal, { root: 'a'.repeat(64) });
      },
      /does not lead to the seal/,
    ],
    [
      'a seal',
      (all) => {
        Object.assign((all['seal'] as { seal: object }).seal, { cases: 99 });
      },
      /seal 1 was changed/,
    ],
    [
      'a later seal',
      (all) => {
        Object.assign((all['seal'] as { later: object[] }).later[0] ?? {}, { cases: 99 });
      },
      /seal 2 was changed/,
    ],
    [
      'the sealed head',
      (all) => {
        Object.assign((all['seal'] as { head: object }).head, { seq: 1 });
      },
      /not an event of this case/,
    ],
    [
      'a chain made anew that begins with no case',
      (all) => {
        let prevHash = GENESIS;
        for (const { link } of all.events) {
          Object.assign(link, { type: 'noted', body: { ...(link['body'] as object), type: 'noted' }, prevHash });
          prevHash = linkHash(link as unknown as EventLink);
          Object.assign(link, { hash: prevHash });
        }
        Object.assign(all['head'] as object, { hash: prevHash });
      },
      /the events make no case/,
    ],
    [
      'the form',
      (all) => {
        all['format'] = 'another';
      },
      /not a bundle/,
    ],
  ];
  test.each(FORGERIES)('does not prove itself with %s forged', async (_, forge, problem) => {
    await given();
    const forged = read(bundle) as Loose;
    forge(forged);
    const proof = verifyBundle(forged);
    expect(proof.ok ? '' : proof.problem).toMatch(problem);
  });

  test.each([null, 'text', [], {}, { format: 'detractor-loop evidence 1' }])(
    'what is no bundle (%j) is refused',
    (other) => {
      expect(verifyBundle(other).ok).toBe(false);
    },
  );

  const INJECTIONS = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    '</td></table><iframe src=javascript:alert(1)>',
    '<svg/onload=alert`1`>',
    '&lt;script&gt; &#60;script&#62; &amp;',
    '<!-- --><style>*{display:none}</style>',
    '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= 1 %>',
    '\u202egnp.exe\u2066<b>\u2069',
    'javascript:alert(1)',
    '<\u0001script\u0001>alert(1)',
    ']]><math><mtext></p><img src onerror=alert(1)>',
  ];
  /** What a browser would take for the beginning of markup. */
  const tagsOf = (html: string): readonly string[] => html.match(/<[!/a-z][^\s>]*/gi) ?? [];

  test('as a page shows whatever was written as text', async () => {
    await given();
    const { caseKey } = await caseOf(office, 'ann');
    const withText = async (text: string): Promise<string> => {
      const state = read(bundle) as EvidenceBundle;
      const put = (value: unknown): unknown => {
        if (typeof value === 'string') return text;
        if (Array.isArray(value)) return value.map(put);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, put(one)]));
      };
      return Promise.resolve(evidenceHtml(put(state) as EvidenceBundle));
    };
    const plain = tagsOf(await withText('plain'));
    expect(plain.length).toBeGreaterThan(200);
    for (const injection of INJECTIONS) {
      const html = await withText(injection);
      expect(tagsOf(html)).toEqual(plain);
      expect(html).not.toContain(injection === 'javascript:alert(1)' ? '="javascript' : injection);
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0001]/);
    }
    expect(evidenceHtml(bundle)).toContain(caseKey);
  });

  test('begins with what somebody asks first, in words', async () => {
    await given();
    const { title, parts, touches, routing } = bundle.summary;
    expect(title).toBe('NPS 2/10: Acme (product gap)');
    const rows = new Map(parts.flatMap(({ rows: all }) => all.map(({ label, value }) => [label, value])));
    expect(Object.fromEntries(rows)).toMatchObject({
      ...{ Score: '2 of 10', Words: 'Every invoice was wrong.', State: 'contacted', Owner: 'Carla (101)' },
      ...{ 'Stated issue': 'two invoices a month', 'Root cause': null },
      Outcome: 'it has not ended by the word of a person',
    });
    expect(touches).toEqual([
      { when: '2026-09-15 09:00 UTC', who: 'Carla (101)', how: 'call, spoke', known: 'said by that person' },
    ]);
    expect(routing[0]?.rules.at(-1)).toEqual({ rule: 'Billing', outcome: 'fits' });
    expect(routing[0]?.rules[0]?.outcome).toBe('does not fit: reason eq "product_gap", and it was "billing_pricing"');
  });

  test('as a page loads and runs nothing, and marks personal data', async () => {
    await given();
    const html = evidenceHtml(bundle);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|https?:\/\/|\son[a-z]+=/i);
    for (const told of [
      'she was angry',
      'Every invoice was wrong.',
      'Carla (101)',
      'the command line',
      'Europe/Berlin',
    ])
      expect(html).toContain(told);
    expect(html).toMatch(/note <span class="mark">personal<\/span>/);
    for (const { link } of bundle.events) expect(html).toContain(link.hash);
  });
});
