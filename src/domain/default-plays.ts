import { PRODUCT_PLAYS } from './default-plays-product';
import { SERVICE_PLAYS } from './default-plays-service';
import { TRUST_PLAYS } from './default-plays-trust';
import type { Play } from './play';

/** The plays every tenant starts with: one a reason, its id the reason's code. */
export const DEFAULT_PLAYS: readonly Play[] = [...SERVICE_PLAYS, ...PRODUCT_PLAYS, ...TRUST_PLAYS];
