import type { CaseRecord, ClockRecord } from '../../domain/crm-record';
import type { WorkClock } from '../../domain/types';
import type { CaseProperty } from './objects';
import { define } from './property-definitions';

const VERDICTS = ['open', 'in_time', 'late'] as const satisfies ClockRecord['verdict'][];

/**
 * What a clock has used, and how we judge it: nothing in the CRM may reckon that again, for it would compare wall clocks.
 * A portal that was set up before there were these goes on without them until it is provisioned.
 */
export const CLOCK_DETAILS: readonly CaseProperty[] = [
  ...detailsOf('first_touch', 'First touch'),
  ...detailsOf('resolution', 'Resolution'),
];

function detailsOf(clock: WorkClock, words: string): readonly CaseProperty[] {
  const of =
    (value: (one: ClockRecord) => string | number | null): CaseProperty['value'] =>
    (record: CaseRecord) => {
      const one = record.clocks.find((candidate) => candidate.clock === clock);
      return String((one === undefined ? null : value(one)) ?? '');
    };
  const name = `detractor_${clock}`;
  const used = { description: 'Business minutes, when it last stopped or paused' };
  const stood = { description: 'Business minutes that did not count' };
  return [
    { definition: define.number({ name: `${name}_cycle`, label: `${words} cycle` }), value: of(({ cycle }) => cycle) },
    {
      definition: define.number({ name: `${name}_elapsed_minutes`, label: `${words} elapsed minutes`, ...used }),
      value: of(({ elapsedMinutes }) => elapsedMinutes),
    },
    {
      definition: define.number({ name: `${name}_paused_minutes`, label: `${words} paused minutes`, ...stood }),
      value: of(({ pausedMinutes }) => pausedMinutes),
    },
    {
      definition: define.one({ name: `${name}_verdict`, label: `${words} verdict` }, VERDICTS),
      value: of(({ verdict }) => verdict),
    },
  ];
}
