import type { Sector, TenantSettings } from './settings';
import type { Handover, Strictness } from './types';

/** Stands beside every preset, in settings and docs. */
export const ORIENTATION = 'Orientation only: verify with counsel.';

/** Until when the person of a process has to say that he has it; bh = business hours, bd = business days. */
export interface AckBudget {
  readonly n: number;
  readonly unit: 'bh' | 'bd';
}

/** How eagerly a tenant hands cases over, and how fast each hand-over has to be acknowledged. */
export interface DiversionPreset {
  readonly strictness: Strictness;
  readonly ackBudgets: Readonly<Record<Handover, AckBudget>>;
}

interface SectorPreset extends DiversionPreset {
  /** Why the preset is as it is, for the admin who chooses it. */
  readonly sentence: string;
}

const hours = (n: number): AckBudget => ({ n, unit: 'bh' });
const days = (n: number): AckBudget => ({ n, unit: 'bd' });

/**
 * Starting points, not advice: an admin's own values go before each of them.
 * @internal exported for its tests and those of the docs
 */
export const SECTOR_PRESETS: Readonly<Record<Sector, SectorPreset>> = {
  saas: {
    strictness: 'normal',
    ackBudgets: { safety: hours(4), legal: days(1), regulated: days(1), non_conformance: days(2) },
    sentence:
      'Software sold to companies: only plain words of harm, law or a regulator divert; acknowledged within a business day.',
  },
  telecom: {
    strictness: 'strict',
    ackBudgets: { safety: hours(2), legal: hours(8), regulated: hours(8), non_conformance: days(2) },
    sentence:
      'Telecommunications: an implied complaint counts as one, because complaint handling is supervised; a lost emergency call is a matter of safety.',
  },
  healthcare: {
    strictness: 'strict',
    ackBudgets: { safety: hours(1), legal: hours(4), regulated: hours(4), non_conformance: days(1) },
    sentence:
      'Healthcare: a hint of harm to a patient, or of data about one, diverts, and somebody has it within the hour.',
  },
  financial_services: {
    strictness: 'strict',
    ackBudgets: { safety: hours(2), legal: hours(4), regulated: hours(4), non_conformance: days(1) },
    sentence:
      'Financial services: any expression of dissatisfaction that implies a loss or distress may be a complaint, so it diverts the same day.',
  },
};

/** What counts for a tenant: his own values where he set them, the preset of his sector for the rest. */
export function diversionPresetOf({ diversion }: Pick<TenantSettings, 'diversion'>): DiversionPreset {
  const preset = SECTOR_PRESETS[diversion.sector];
  return {
    strictness: diversion.strictness ?? preset.strictness,
    ackBudgets: { ...preset.ackBudgets, ...diversion.ackBudgets },
  };
}
