import type { CaseRecord } from '../../domain/crm-record';
import type { Instant } from '../../domain/types';
import type { CaseProperty } from './objects';
import { row, toTheMinute } from './objects';
import { define } from './property-definitions';

/** Sorts after every deadline, which begins with a digit. */
const NO_DEADLINE = 'no deadline now';

/**
 * The order of the queue as one text: a list in HubSpot sorts by one column (search takes one sort, CRM search guide). A
 * portal that was set up before there was it goes on without until it is provisioned.
 */
export const QUEUE_ORDER: readonly CaseProperty[] = [
  row(
    define.text({
      name: 'detractor_queue_order',
      label: 'Queue order',
      description:
        'Sort by this: missed deadlines first, then by risk tier, then by deadline (UTC). Empty once it has ended',
    }),
    queueOrder,
  ),
];

function queueOrder(record: CaseRecord): string {
  if (record.closedAt !== null) return '';
  const dueAt = deadline(record);
  return `${record.queueRank} ${dueAt === null ? NO_DEADLINE : minuteOf(dueAt)}`;
}

/** That of the first touch until there was one, then that of the resolution. */
function deadline({ clocks, firstTouchAt }: CaseRecord): Instant | null {
  const dueOf = (kind: 'first_touch' | 'resolution'): Instant | null =>
    clocks.find(({ clock }) => clock === kind)?.dueAt ?? null;
  return (firstTouchAt === null ? dueOf('first_touch') : null) ?? dueOf('resolution');
}

function minuteOf(at: Instant): string {
  return new Date(Number(toTheMinute(at))).toISOString().slice(0, 16).replace('T', ' ');
}
