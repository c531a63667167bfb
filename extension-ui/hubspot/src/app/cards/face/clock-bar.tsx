import { ProgressBar, Text } from '@hubspot/ui-extensions';
import { clockNow, nameOf } from '@detractor-loop/contract';
import type { CardClock } from '@detractor-loop/contract';
import type { Card } from '../use-card';

interface ClockProps {
  readonly card: Card;
  readonly clock: CardClock;
}

/** A clock in words, and as a bar while it counts. */
export function ClockBar({ card, clock }: ClockProps) {
  const { words, due, usedPercent, late, dueSoon } = clockNow(clock, card.reading);
  const said = `${nameOf('clock', clock.kind)}: ${words}`;
  if (clock.status === 'met' || clock.status === 'cancelled') return <Text variant="microcopy">{said}</Text>;
  return (
    <ProgressBar
      title={said}
      aria-label={due === '' ? said : `${said}, ${due}`}
      value={Math.round(usedPercent)}
      maxValue={100}
      valueDescription={due}
      variant={late ? 'danger' : dueSoon ? 'warning' : 'success'}
    />
  );
}
