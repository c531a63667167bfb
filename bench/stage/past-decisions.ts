import { NPS } from '../../src/domain/band';
import type { DecisionRecord } from '../../src/domain/decision';
import { tenantSettingsSchema } from '../../src/domain/settings';
import { REASONS, type Classification, type Directory, type Facts } from '../../src/domain/types';
import type { ReplayItem } from '../../src/rules/replay';
import { routeCase } from '../../src/rules/route-case';
import type { RuleSet } from '../../src/rules/schema';
import { answers, owners } from './routing-rules';

const FIRST_AT = Date.UTC(2026, 0, 5, 8);
const APART_MS = 390_000;

const SETTINGS = tenantSettingsSchema.parse({
  timeZone: 'Europe/Berlin',
  mapping: { arr: 'annual_value', accountCsm: null, attributes: { segment: 's', region: 'r' } },
  people: { programOwner: 'u0', productLiaison: null },
});

const DIRECTORY: Directory = {
  readAt: FIRST_AT,
  users: owners.map((id) => ({
    ...{ id, email: `${id}@vendor.example`, name: `User ${id}`, active: true, licensed: null },
    ...{ managerId: null, timeZone: null, away: [] },
  })),
};

/**
 * Decisions of some ninety days, as they were stored: each with the facts it was made on. Without their traces: a replay
 * does not read them, and reads decisions page by page, while here all lie in memory at once.
 */
export function pastDecisions(count: number, ruleSet: RuleSet): readonly ReplayItem[] {
  return answers(count, 3).map(({ score, reason, segment, region, arr }, n) => {
    const facts = factsOf(n, { segment: String(segment), region: String(region), arr: Number(arr) });
    const primary = REASONS.find((one) => one === reason) ?? 'unclear';
    const input: Omit<DecisionRecord, 'route'> = {
      ...{ at: FIRST_AT + n * APART_MS, factsId: n, directoryId: 1, settingsVersion: 1 },
      ...{ ruleSet: { id: ruleSet.id, version: ruleSet.version }, policy: { id: 'default', version: 1 } },
      response: { score: { value: Number(score), scale: NPS }, language: 'en', survey: null, channel: 'email' },
      classification: classified(primary),
      tier: { tier: 'medium', points: [], listVersion: 1 },
      ...{ process: 'standard', verifyFirst: false, history: { lead: null, previous: null }, incumbent: null },
      ...{ absences: [], loads: { openCases: {}, pointers: {} } },
    };
    const people = { directory: DIRECTORY, settings: SETTINGS };
    const route = routeCase({ ...input, ...people, facts, ruleSet, now: input.at, untraced: true });
    return { decision: { decisionId: n, caseKey: `case${n}`, record: { ...input, route }, facts }, ...people };
  });
}

function classified(primary: Classification['primary']): Classification {
  return {
    ...{ model: 'bench', language: 'en', primary, secondary: [], confidence: 0.8, confident: true },
    ...{ flags: [], evidence: [], signals: [] },
  };
}

function factsOf(n: number, attributes: Facts['attributes']): Facts {
  return {
    readAt: FIRST_AT,
    match: { outcome: 'matched', contactId: `c${n}`, accountId: `a${n}`, evidence: 'e-mail' },
    ...{ accountOwnerId: null, accountCsmId: null, contactOwnerId: null, contactTitle: null, accountTeam: {} },
    ...{
      doNotContact: null,
      attributes,
      tickets: { open: n % 4, openHighPriority: 0, last30Days: n % 7 },
      contact: null,
    },
  };
}
