import type { ClockRecord } from '../../domain/crm-record';
import type { WorkClock } from '../../domain/types';
import type { FieldDefinition } from './field-definitions';
import { define } from './field-definitions';
import type { CaseField, FieldValue } from './fields';

const VERDICTS = ['open', 'in_time', 'late'] as const satisfies ClockRecord['verdict'][];

/**
 * What a clock has used, and how we judge it: nothing in the CRM may reckon that again, for it would compare wall clocks.
 * An org whose package is older goes on without them until an admin has made them.
 */
export const CLOCK_DETAILS: readonly CaseField[] = [
  ...detailsOf('first_touch', { name: 'First_Touch', label: 'First Touch' }),
  ...detailsOf('resolution', { name: 'Resolution', label: 'Resolution' }),
];

function detailsOf(clock: WorkClock, { name, label }: Pick<FieldDefinition, 'name' | 'label'>): readonly CaseField[] {
  const of =
    (value: (one: ClockRecord) => FieldValue): CaseField['value'] =>
    (record) => {
      const one = record.clocks.find((candidate) => candidate.clock === clock);
      return one === undefined ? null : value(one);
    };
  return [
    {
      definition: define.count({ name: `${name}_Cycle__c`, label: `${label} Cycle` }),
      value: of(({ cycle }) => cycle),
    },
    {
      definition: define.count({ name: `${name}_Elapsed_Minutes__c`, label: `${label} Elapsed Minutes` }),
      value: of(({ elapsedMinutes }) => elapsedMinutes),
    },
    {
      definition: define.count({ name: `${name}_Paused_Minutes__c`, label: `${label} Paused Minutes` }),
      value: of(({ pausedMinutes }) => pausedMinutes),
    },
    {
      definition: define.one({ name: `${name}_Verdict__c`, label: `${label} Verdict` }, VERDICTS),
      value: of(({ verdict }) => verdict),
    },
  ];
}
