import type { DetractorCase } from './case-state';

/**
 * Score, verbatim and quotes of a case that was handed to another process, or that complains about its owner, are
 * written nowhere in the CRM: only an authorised card request shows them.
 */
export function isRestricted(state: Pick<DetractorCase, 'process' | 'classification'>): boolean {
  return state.process !== 'standard' || state.classification.flags.includes('about_owner');
}
