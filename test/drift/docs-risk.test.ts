import { defaultTierList } from '../../src/classify/default-tier-list';
import { processOf } from '../../src/classify/diversion';
import { lintTierList } from '../../src/classify/tier-lint';
import { tierListSchema } from '../../src/classify/tier-list';
import { DEFAULT_PLAYS } from '../../src/domain/default-plays';
import { refusedMapping } from '../../src/domain/mapping-refusals';
import { PLACEHOLDERS, playSchema, renderDraft } from '../../src/domain/play';
import { lintPlay } from '../../src/domain/play-lint';
import { ORIENTATION, SECTOR_PRESETS, type AckBudget } from '../../src/domain/sector-presets';
import { SECTORS, tenantSettingsSchema } from '../../src/domain/settings';
import { suppressionOf } from '../../src/domain/suppression';
import { CHECKS, FLAGS, PROCESSES, TIERS } from '../../src/domain/types';
import { read } from './repository';

/** Fenced blocks of a page, by the word behind the language. */
const blocks = (page: string, kind: string): readonly string[] =>
  [...read(page).matchAll(new RegExp('```\\w+ ' + kind + '\\n([\\s\\S]*?)```', 'g'))].map(([, body = '']) => body);

/** The rows of the table under a heading of its first column; cells without code marks. */
const rows = (page: string, first: string): readonly (readonly string[])[] => {
  const lines = read(page).split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${first} `));
  const table = lines.slice(head + 2);
  return table
    .slice(
      0,
      table.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
};
const firsts = (page: string, first: string): readonly string[] => rows(page, first).map(([cell = '']) => cell);

describe('docs/risk.md', () => {
  test('shows the list a tenant starts with', () => {
    const [list = ''] = blocks('docs/risk.md', 'tier-list');
    expect(JSON.parse(list)).toEqual(defaultTierList({ highArr: 50_000 }));
  });

  test('tells the thresholds', () => {
    const { thresholds } = defaultTierList({ highArr: 0 });
    expect(rows('docs/risk.md', 'Tier')).toEqual(TIERS.map((tier) => [tier, String({ ...thresholds, low: 0 }[tier])]));
  });

  test('explains every kind of criterion and every check', () => {
    const kinds = tierListSchema.shape.criteria.unwrap().element.options.map((option) => option.shape.kind.value);
    expect(firsts('docs/risk.md', 'Kind').toSorted()).toEqual(kinds.toSorted());
    expect(firsts('docs/risk.md', 'Check')).toEqual([...CHECKS]);
  });

  test('its own criteria could be published', () => {
    const list = defaultTierList({ highArr: 50_000 });
    const mapping = {
      arr: 'x',
      attributes: { account_tier: 'x', renewal_date: 'x', usage_change_percent: 'x' },
      types: {},
    };
    const added = blocks('docs/risk.md', 'tier-criterion').map((one) => JSON.parse(one) as { readonly id: string });
    const criteria = [...list.criteria.filter(({ id }) => !added.some((one) => one.id === id)), ...added];
    expect(added).toHaveLength(2);
    expect(lintTierList({ ...list, criteria }, { mapping })).toEqual([]);
  });

  test.each(['AnnualRevenue', 'annualrevenue', 'total_revenue'])('%s is refused as it says', (field) => {
    expect(read('docs/risk.md')).toContain(`\`${field}\``);
    expect(refusedMapping('arr', field)).not.toBeNull();
  });
});

describe('docs/plays.md', () => {
  const play = playSchema.parse(JSON.parse(blocks('docs/plays.md', 'play')[0] ?? '{}'));

  test('its play could be published, and its message reads as it says', () => {
    expect(lintPlay(play, { policyIds: [] })).toEqual([]);
    const values = { account: null, contact: 'Ada Brandt', reason: null, quote: null, owner: null };
    const { subject, body } = renderDraft(play, values);
    expect(blocks('docs/plays.md', 'play-draft')).toEqual([`${subject}\n\n${body}\n`]);
  });

  test('lists every placeholder', () => {
    const listed = firsts('docs/plays.md', 'Placeholder').map((cell) => cell.replace(/[{}]/g, ''));
    expect(listed.toSorted()).toEqual([...PLACEHOLDERS].toSorted());
  });

  test('names a play that ships in its commands', () => {
    expect(read('docs/plays.md')).toContain('plays show billing_pricing');
    expect(DEFAULT_PLAYS.map(({ id }) => id)).toContain('billing_pricing');
  });
});

describe('docs/diversion.md', () => {
  const spelled = ({ n, unit }: AckBudget): string =>
    `${n} business ${unit === 'bh' ? 'hour' : 'day'}${n === 1 ? '' : 's'}`;

  test('has the presets as they are, and what they are worth', () => {
    expect(rows('docs/diversion.md', 'Sector')).toEqual(
      SECTORS.map((sector) => {
        const { strictness, ackBudgets } = SECTOR_PRESETS[sector];
        const { safety, legal, regulated, non_conformance } = ackBudgets;
        return [sector, strictness, ...[safety, legal, regulated, non_conformance].map(spelled)];
      }),
    );
    const page = read('docs/diversion.md');
    expect(page).toContain(`> ${ORIENTATION}`);
    expect(SECTORS.filter((sector) => !page.includes(`- \`${sector}\`: ${SECTOR_PRESETS[sector].sentence}`))).toEqual(
      [],
    );
  });

  test('names every process, and the flag that leads there', () => {
    const table = rows('docs/diversion.md', 'Process');
    expect(table.map(([name]) => name)).toEqual(PROCESSES.filter((process) => process !== 'standard'));
    const led = FLAGS.filter((flag) => processOf([flag]) !== 'standard');
    expect(led.map((flag) => table.find(([name]) => name === processOf([flag]))?.[1])).toEqual(
      led.map((flag) => expect.stringMatching(new RegExp(`^flag ${flag}:`)) as string),
    );
  });

  test('its suppressions do what the table says', () => {
    const suppress = tenantSettingsSchema.shape.suppress.parse(
      JSON.parse(blocks('docs/diversion.md', 'suppress')[0] ?? '{}'),
    );
    const reason = (email: string, surveyId: string | null, facts: Parameters<typeof suppressionOf>[1]) =>
      suppressionOf(
        {
          person: { externalId: null, email, name: null, phone: null },
          survey: surveyId === null ? null : { id: surveyId, name: null },
        },
        facts,
        { suppress },
      );
    const at = (accountId: string, lifecycle: string | null) => ({
      match: { outcome: 'matched' as const, contactId: 'c', accountId, evidence: '' },
      attributes: { lifecycle },
    });
    const found = [
      reason('ann@mail.acme.com', null, null),
      reason('x@y.z', null, at('0015g00000TEST1', null)),
      reason('x@y.z', 'sv_pilot', null),
      reason('x@y.z', null, at('001', 'churned')),
      reason('x@y.z', null, at('001', null)),
    ];
    const settings = firsts('docs/diversion.md', 'Setting');
    expect(found.slice(0, 4).map((why) => /\((.*)\)$/.exec(why ?? '')?.[1])).toEqual(settings);
    expect(found[4]).toBeNull();
  });

  test.each(['hs_email_optout', 'HasOptedOutOfEmail', 'HasOptedOutOfFax', 'DoNotCall'])(
    '%s is refused as it says',
    (field) => {
      expect(read('docs/diversion.md')).toContain(`\`${field}\``);
      expect(refusedMapping('doNotContact', field)).not.toBeNull();
    },
  );
});
