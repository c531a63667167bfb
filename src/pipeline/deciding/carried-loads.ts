import type { CaseEvent } from '../../domain/case-events';
import type { DetractorCase } from '../../domain/case-state';
import type { TenantSettings } from '../../domain/settings';
import type { OwnerLoads, Route } from '../../domain/types';
import { withAssigned, withoutCase } from '../../rules/pools';

interface Change {
  /** null = the case is new. */
  readonly before: DetractorCase | null;
  readonly after: DetractorCase;
  readonly events: readonly CaseEvent[];
}

/** Pure: what people carry after a case has changed: whose it is, whether it is still open, and whose turn it took. */
export function loadsAfter(
  loads: OwnerLoads,
  { before, after, events }: Change,
  settings: Pick<TenantSettings, 'people'>,
): OwnerLoads {
  const turn = turnTaken(events);
  const was = before?.closedAt === null ? before.ownerId : null;
  const is = after.closedAt === null ? after.ownerId : null;
  if (was === is && turn === null) return loads;
  const left = was === null ? loads : withoutCase(loads, was);
  return is === null ? left : withAssigned(left, { owner: { id: is, via: '' }, turn }, settings);
}

/** Whoever got the case last took his turn; what was decided and overtaken in one breath took none. */
function turnTaken(events: readonly CaseEvent[]): Route['turn'] {
  const given = events.findLast(({ body }) => body.type === 'opened' || body.type === 'assigned')?.body;
  return given?.type === 'opened' || given?.type === 'assigned' ? given.route.turn : null;
}
