import { Alert } from '@hubspot/ui-extensions';
import { clockNow, nameOf, SAY, WORDS } from '@detractor-loop/contract';
import type { CaseCard } from '@detractor-loop/contract';
import type { Card } from '../use-card';

interface NoticesProps {
  readonly card: Card;
  readonly shown: CaseCard;
}

/** What has to be read before anybody reaches out: what is late and who was told, what is unsure, who talks to them already. */
export function Notices({ card, shown }: NoticesProps) {
  return (
    <>
      <LateNotice card={card} shown={shown} />
      {shown.restricted ? <Alert title={WORDS.restricted.reader} variant="info" /> : null}
      {shown.notices.map(({ heading, text }) => (
        <Alert key={heading} title={heading} variant="warning">
          {text}
        </Alert>
      ))}
    </>
  );
}

function LateNotice({ card, shown }: NoticesProps) {
  const [clock] = shown.clocks;
  if (clock === undefined || shown.told.length === 0) return null;
  const { late, words } = clockNow(clock, card.reading);
  if (!late) return null;
  return (
    <Alert title={`${nameOf('clock', clock.kind)}: ${words}`} variant="danger">
      {SAY.told(shown.told.map(({ name }) => name))}
    </Alert>
  );
}
