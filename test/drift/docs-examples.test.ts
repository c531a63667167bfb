import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { tenantSettingsSchema } from '../../src/domain/settings';
import { explainClockLine } from '../../src/sla/explain-clock';
import { policySchema } from '../../src/sla/policy';
import { readCalendar } from '../../src/sla/read-calendar';

const ROOT = path.join(__dirname, '../..');

/** Fenced blocks of a page that are marked ```json <kind>. */
function blocks(page: string, kind: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  return [...text.matchAll(new RegExp('```json ' + kind + '\\n([\\s\\S]*?)```', 'g'))].map(([, body = '']) => body);
}

describe('examples in the docs', () => {
  test('docs/sla.md: explain clock answers what the page says', () => {
    const questions = blocks('docs/sla.md', 'explain-clock');
    const answers = blocks('docs/sla.md', 'explain-clock-answer');
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.map((question) => explainClockLine(question))).toEqual(
      answers.map((answer) => JSON.parse(answer) as unknown),
    );
  });

  test('docs/sla.md: the policy is the one that ships, with a chain beyond the manager', () => {
    const [example = ''] = blocks('docs/sla.md', 'policy');
    const policy = policySchema.parse(JSON.parse(example));
    const shipped = policySchema.parse({});
    expect({ ...policy, raise: shipped.raise }).toEqual(shipped);
    expect(policy.raise).toMatchObject({ decideAfterBh: 8, sponsorAfterBh: 16 });
  });

  test('docs/quickstart.md: the tenant file is accepted', () => {
    const [example = ''] = blocks('docs/quickstart.md', 'tenant');
    const tenant = z.object({ settings: tenantSettingsSchema, calendar: z.unknown() }).parse(JSON.parse(example));
    expect(tenant.settings.people.programOwner).toBe('104');
    expect(readCalendar(tenant.calendar)).toMatchObject({ ok: true });
  });
});
