import type { Play } from './play';

/** One play a reason, its id the reason's code. */
export const DEFAULT_PLAYS: readonly Play[] = [];
