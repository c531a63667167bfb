import type { Loop } from '../../pipeline/loop';
import { auditRoutes } from './audit-routes';
import type { CardRoute } from './card-route';
import { causeRoutes } from './cause-routes';
import { commandRoutes } from './command-routes';
import { readingRoutes } from './reading-routes';
import { viewRoutes } from './view-routes';

/** Everything that user interfaces may ask. */
export function allRoutes(loop: Loop): readonly CardRoute[] {
  return [
    ...commandRoutes(loop),
    ...readingRoutes(loop),
    ...viewRoutes(loop),
    ...causeRoutes(loop),
    ...auditRoutes(loop),
  ];
}
