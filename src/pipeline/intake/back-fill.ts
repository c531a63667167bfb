import type { Instant } from '../../domain/types';

/** What is older than this when we hear of it is a back-fill: 72 h, in ms. */
const OLD_MS = 72 * 3_600_000;

/** From when we can answer for words said at `saidAt` and heard at `heardAt`: a back-fill starts no clock in the past. */
export function answerableFrom(saidAt: Instant, heardAt: Instant): Instant {
  return heardAt - saidAt > OLD_MS ? heardAt : saidAt;
}
