import { useState } from 'react';
import { Flex, Text, TimeInput } from '@hubspot/ui-extensions';
import { endOfDay, FIELDS, momentWords, WORDS } from '@detractor-loop/contract';
import type { Card } from '../use-card';
import { DayField } from './fields';

interface WhenProps {
  readonly card: Card;
  /** ISO 8601; '' = just now. */
  readonly value: string;
  readonly change: (at: string) => void;
}

/** A moment that has passed, on the viewer's wall clock. */
export function WhenField({ card, value, change }: WhenProps) {
  const [date, setDate] = useState('');
  const [time, setTime] = useState<{ hours: number; minutes: number } | null>(null);
  const { timeZone } = card.reading;
  const put = (day: string, face: typeof time) => {
    setDate(day);
    setTime(face);
    change(day === '' ? '' : momentOf(day, face ?? { hours: 12, minutes: 0 }, timeZone));
  };
  return (
    <Flex direction="column" gap="extra-small">
      <DayField {...{ name: 'at', words: FIELDS.at, value: date }} change={(day) => put(day, time)} />
      {date === '' ? null : (
        <TimeInput
          {...{ name: 'time', label: WORDS.time, interval: 15 }}
          {...(time === null ? {} : { value: time })}
          onChange={(face) => put(date, face)}
        />
      )}
      {value === '' ? null : <Text variant="microcopy">{momentWords(value, card.reading)}</Text>}
    </Flex>
  );
}

/** Counted back from the end of the day: clocks change at night, before anybody works. */
function momentOf(date: string, { hours, minutes }: { hours: number; minutes: number }, timeZone: string): string {
  const minutesToMidnight = 24 * 60 - hours * 60 - minutes;
  return new Date(Date.parse(endOfDay(date, timeZone)) + 1000 - minutesToMidnight * 60_000).toISOString();
}
