import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import { explainRouteLine, type Judges } from '../../../src/rules/explain-route';
import { FIELDS } from '../../../src/rules/fields';
import { lintRuleSet } from '../../../src/rules/lint';
import { OPERATORS } from '../../../src/rules/operators';
import { PROBLEM_CODES } from '../../../src/rules/problem';
import { CATCH_ALL, raiseSchema, ruleSetSchema, strategySchema } from '../../../src/rules/schema';
import { SETTINGS } from './given';

const PAGE = readFileSync(path.join(__dirname, '../../../docs/rules.md'), 'utf8');

/** The cells of the table under a heading, row by row, without the head. */
function table(heading: string): readonly (readonly string[])[] {
  const [, after = ''] = PAGE.split(`${heading}\n`);
  const lines = after.trimStart().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Everything between backticks that is JSON. */
const SNIPPETS = [...PAGE.replaceAll(/```[^]*?```/g, '').matchAll(/`(\{[^`]+\})`/g)].map(
  ([, json]) => JSON.parse(json ?? '') as Record<string, unknown>,
);

describe('docs/rules.md', () => {
  test('shows the default set as it is', () => {
    const json = /```json\n([^]*?)```/.exec(PAGE)?.[1] ?? '';
    expect(ruleSetSchema.parse(JSON.parse(json))).toEqual(defaultRuleSet({ highArr: 50_000 }));
  });

  test('names the rules of the default set in their order', () => {
    expect(table('## The set you start with').map(([, name]) => name)).toEqual(
      defaultRuleSet({ highArr: 1 }).rules.map(({ name }) => name),
    );
  });

  test('lists every field with its type', () => {
    const rows = table('### Fields').map(([name, type]) => [name?.replaceAll('`', ''), type]);
    expect(rows).toEqual([
      ...Object.entries(FIELDS).map(([name, { type }]) => [name, type]),
      ['attr.<name>', 'as declared'],
    ]);
  });

  test('lists the operators of every type', () => {
    const rows = table('### Operators').map(([type, operators]) => [type, operators?.replaceAll('`', '').split(', ')]);
    expect(rows).toEqual(Object.entries(OPERATORS));
  });

  test('lists every code of the checks', () => {
    const rows = table('### Codes');
    expect(rows.map(([code]) => code?.replaceAll('`', ''))).toEqual(PROBLEM_CODES);
    expect(new Set(rows.map(([, severity]) => severity))).toEqual(new Set(['error', 'warning', 'info']));
  });

  test('its example of the checks is answered as it says', () => {
    const [, example = ''] = PAGE.split('For example, these rules');
    const json = /```json\n([^]*?)```/.exec(example)?.[1] ?? '';
    const answer = /```text\n([^]*?)\n```/.exec(example)?.[1] ?? '';
    const found = lintRuleSet(JSON.parse(json), { settings: SETTINGS });
    expect(found.map(({ severity, ruleId, message }) => `${severity} ${ruleId ?? ''}: ${message}`).join('\n')).toBe(
      answer,
    );
  });

  test('its question of explain route is answered as it says', () => {
    const json = /```json explain-route\n([^]*?)```/.exec(PAGE)?.[1] ?? '';
    const judges: Judges = {
      processOf: () => 'standard',
      tierOf: () => ({ tier: 'low', points: [], listVersion: 1 }),
    };
    const answer = explainRouteLine(JSON.stringify(JSON.parse(json)), judges);
    expect(answer).toMatchObject({ rule: 'everyone-else', owner: { id: 'lea', via: 'delegate_of(account_csm)' } });
  });

  test('its conditions and strategies are what the schema takes', () => {
    const wrong = SNIPPETS.filter((snippet) => {
      if ('strategy' in snippet)
        return !(strategySchema.safeParse(snippet).success || raiseSchema.safeParse(snippet).success);
      const when = 'field' in snippet ? { all: [snippet] } : snippet;
      const then = { owner: [{ strategy: 'fallback_named', user: '@program_owner' }] };
      const last = { id: 'last', name: 'Last', enabled: true, when: CATCH_ALL, then };
      const rules =
        'all' in when && Array.isArray(when.all) && when.all.length === 0 ? [last] : [{ ...last, id: 'a', when }, last];
      return lintRuleSet({ id: 's', version: 1, rules }).some(({ severity }) => severity === 'error');
    });
    expect(SNIPPETS.length).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
  });
});
