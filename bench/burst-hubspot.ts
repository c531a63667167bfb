import { burstOf } from './burst';
import { hubspot } from './stage/hubspot';

export const burstHubspot = burstOf(hubspot);
