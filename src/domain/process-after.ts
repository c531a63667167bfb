import type { Walk } from './case-commands';
import type { DetractorCase } from './case-state';
import type { Flag, Process } from './types';

/** Harm to people before everything. A case moves down this list by itself, and up by a person's word only. */
const LEAST_GRAVE_FIRST: readonly Process[] = ['standard', 'non_conformance', 'regulated', 'legal', 'safety'];

const DIVERTED_BY: Readonly<Partial<Record<Flag, Process>>> = {
  safety: 'safety',
  legal: 'legal',
  regulated_complaint: 'regulated',
};

/** The flags among these that hand a case over. */
export function divertingFlags(flags: readonly Flag[]): readonly Flag[] {
  return flags.filter((flag) => DIVERTED_BY[flag] !== undefined);
}

type Words = Pick<Walk, 'process'> & { readonly classification: Pick<Walk['classification'], 'flags'> };

/**
 * The process of the case once these words are known. Where a person has chosen it, only words he has not seen move it,
 * and never those that were called a false alarm.
 */
export function processAfter(
  state: Pick<DetractorCase, 'process' | 'overrides' | 'classification'>,
  words: Words,
): Process {
  return gravest([state.process, wanted(state, words)]);
}

function wanted(
  { overrides, classification }: Pick<DetractorCase, 'overrides' | 'classification'>,
  words: Words,
): Process {
  const { process, dismissedFlags } = overrides;
  if (process === null && dismissedFlags.length === 0) return words.process;
  const settled = process === null ? dismissedFlags : [...dismissedFlags, ...classification.flags];
  const fresh = words.classification.flags.filter((flag) => !settled.includes(flag));
  return gravest(fresh.map((flag) => DIVERTED_BY[flag] ?? 'standard'));
}

function gravest(processes: readonly Process[]): Process {
  return LEAST_GRAVE_FIRST.findLast((process) => processes.includes(process)) ?? 'standard';
}
