import type { Remark } from './remark';

export const UNCLEAR: readonly Remark[] = [
  { score: 6, language: 'en', segment: 'smb', text: null },
  { score: 3, language: 'en', segment: 'enterprise', text: null },
  { score: 6, language: 'en', segment: 'mid', text: 'meh' },
  { score: 4, language: 'en', segment: 'smb', text: 'Disappointed.' },
  { score: 5, language: 'de', segment: 'mid', text: 'Bitte um Rückruf.' },
];
