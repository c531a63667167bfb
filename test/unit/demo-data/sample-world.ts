import type { World } from '../../../sandbox/demo-data/world';
import { makeWorld } from '../../../sandbox/demo-data/world';

/** A Friday, 17:00 UTC. */
export const END_AT = Date.UTC(2026, 10, 20, 17);

export const WORLD = makeWorld({ seed: 7, endAt: END_AT });

export const detractors = ({ responses }: World): World['responses'] => responses.filter(({ score }) => score <= 6);
