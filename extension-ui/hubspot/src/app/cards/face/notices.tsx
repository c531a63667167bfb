import { Alert } from '@hubspot/ui-extensions';
import { clockNow, nameOf, SAY, WORDS } from '@detractor-loop/contract';
import type { CaseCard } from '@detractor-loop/contract';
import type { Card } from '../use-card';

interface NoticesProps {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly wide: boolean;
}

/** What has to be read before anybody reaches out: what is late and who was told, what is unsure, who talks to them already. */
export function Notices({ card, shown, wide }: NoticesProps) {
  return (
    <>
      <LateNotice card={card} shown={shown} />
      {shown.restricted ? <Alert title={WORDS.restricted.reader} variant="info" /> : null}
      {isCrowded(shown) && !wide ? <Headings notices={shown.notices} /> : <Whole notices={shown.notices} />}
    </>
  );
}

/**
 * Several do not fit in above the details of the sidebar, nor one beside something that can be undone: there they say what
 * they are, and the details have the rest.
 */
export function isCrowded({ notices, undo }: CaseCard): boolean {
  return notices.length > 1 || (notices.length === 1 && undo !== null);
}

function Headings({ notices }: Pick<CaseCard, 'notices'>) {
  const [first, ...others] = notices.map(({ heading }) => heading);
  return (
    <Alert title={first ?? ''} variant="warning">
      {others.length === 0 ? null : others.join(' · ')}
    </Alert>
  );
}

function Whole({ notices }: Pick<CaseCard, 'notices'>) {
  return notices.map(({ heading, text }) => (
    <Alert key={heading} title={heading} variant="warning">
      {text}
    </Alert>
  ));
}

function LateNotice({ card, shown }: Omit<NoticesProps, 'wide'>) {
  const [clock] = shown.clocks;
  if (clock === undefined || shown.told.length === 0) return null;
  if (!clockNow(clock, card.reading).late) return null;
  // By how much stands in the clock.
  const told = SAY.told(shown.told.map(({ name }) => name));
  return <Alert title={`${nameOf('clock', clock.kind)}: ${WORDS.late}. ${told}`} variant="danger" />;
}
