import { dice } from '../../../bench/stage/dice';
import { jsonRules } from '../../../bench/stage/json-rules';
import { pastDecisions } from '../../../bench/stage/past-decisions';
import { answers, askedRules, ruleSetOf } from '../../../bench/stage/routing-rules';
import { firstMatch } from '../../../src/rules/compile';
import { replay } from '../../../src/rules/replay';

const ASKED = askedRules(30);
const RULES = ruleSetOf(ASKED);

test('both engines are asked the same: the first rule that matches', async () => {
  const theirs = jsonRules(ASKED);
  for (const facts of answers(60)) expect(await theirs(facts)).toBe(firstMatch(RULES, facts).id);
});

test('both have nothing to say where a fact is missing', async () => {
  const facts = { score: 3, reason: 'usability' };
  expect(await jsonRules(ASKED)(facts)).toBe('last');
  expect(firstMatch(RULES, facts).id).toBe('last');
});

test('what is replayed are decisions as their rules made them', () => {
  const decisions = pastDecisions(50, RULES);
  expect(replay({ decisions, active: RULES, draft: { ...RULES, version: 2 } })).toMatchObject({
    decisions: 50,
    changed: 0,
  });
  expect(new Set(decisions.map(({ decision }) => decision.record.route.owner.id)).size).toBeGreaterThan(1);
});

test('chance is the same in every run', () => {
  const rolled = (): readonly number[] => {
    const { whole } = dice(9);
    return Array.from({ length: 200 }, () => whole(1, 6));
  };
  expect(rolled()).toEqual(rolled());
  expect(new Set(rolled())).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect(() => dice(1).pick([])).toThrow(RangeError);
});
