import { SECTORS, tenantSettingsSchema } from '../../../src/domain/settings';
import { diversionPresetOf, ORIENTATION, SECTOR_PRESETS } from '../../../src/domain/sector-presets';

const diversion = (given: object) => ({ diversion: tenantSettingsSchema.shape.diversion.parse(given) });

test('a tenant who says nothing has the preset of software companies', () => {
  expect(diversionPresetOf(diversion({}))).toEqual({
    strictness: 'normal',
    ackBudgets: {
      safety: { n: 4, unit: 'bh' },
      legal: { n: 1, unit: 'bd' },
      regulated: { n: 1, unit: 'bd' },
      non_conformance: { n: 2, unit: 'bd' },
    },
  });
});

test.each(SECTORS)(
  '%s: strict where the sector is supervised, with a budget for each process and a reason',
  (sector) => {
    const preset = SECTOR_PRESETS[sector];
    expect(preset.strictness).toBe(sector === 'saas' ? 'normal' : 'strict');
    expect(Object.keys(preset.ackBudgets)).toEqual(['safety', 'legal', 'regulated', 'non_conformance']);
    expect(preset.sentence).toMatch(/^[A-Z].{40,}\.$/);
  },
);

test('what the tenant sets goes before the preset, the rest stays', () => {
  const own = diversion({
    sector: 'healthcare',
    strictness: 'normal',
    ackBudgets: { legal: { n: 3, unit: 'bd' } },
  });
  expect(diversionPresetOf(own)).toEqual({
    strictness: 'normal',
    ackBudgets: { ...SECTOR_PRESETS.healthcare.ackBudgets, legal: { n: 3, unit: 'bd' } },
  });
});

test('nobody takes a preset for advice', () => {
  expect(ORIENTATION).toBe('Orientation only: verify with counsel.');
});
