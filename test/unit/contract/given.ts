import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CardView, CaseCard } from '../../../extension-ui/contract/src';

const FIXTURES = path.join(__dirname, '../../../extension-ui/contract/fixtures');

/** A card of one state, as the service would answer. */
export function fixture(state: string): CardView {
  return JSON.parse(readFileSync(path.join(FIXTURES, `${state}.json`), 'utf8')) as CardView;
}

/** The case of such a card. */
export function caseOf(state: string): CaseCard {
  const { case: shown } = fixture(state);
  if (shown === null) throw new Error(`no case is open in ${state}`);
  return shown;
}
