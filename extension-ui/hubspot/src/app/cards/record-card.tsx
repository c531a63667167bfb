import { Button, EmptyState, ErrorState, Flex, Inline, LoadingSpinner, StatusTag, Text } from '@hubspot/ui-extensions';
import { leadsBack, momentWords, nameOf, SAY, timeOfDay, WORDS } from '@detractor-loop/contract';
import type { CardView } from '@detractor-loop/contract';
import type { CardHost } from './card-host';
import { CaseView } from './case-view';
import { Section } from './details/section';
import { CaseLines } from './face/case-lines';
import { MyLeave } from './forms/leave-form';
import { useCard } from './use-card';
import type { Card } from './use-card';

interface RecordProps {
  readonly host: CardHost;
  /** The tab of the record has room for everything; the sidebar folds. */
  readonly wide: boolean;
}

/** The card of a record, whatever stands in it. */
export function RecordCard({ host, wide }: RecordProps) {
  const card = useCard(host);
  const { phase, view, refusal } = card.state;
  if (view !== null) return <Shown card={card} view={view} wide={wide} />;
  if (refusal !== null) {
    return (
      <ErrorState title={WORDS.refused.title} type="lock">
        <Text>{refusal.message}</Text>
        <Retry card={card} />
      </ErrorState>
    );
  }
  if (phase === 'loading') return <LoadingSpinner label={WORDS.loading} showLabel={true} />;
  return (
    <ErrorState title={WORDS.unreachable.title} type="support">
      <Text>{WORDS.unreachable.text}</Text>
      <Retry card={card} />
    </ErrorState>
  );
}

interface ShownProps {
  readonly card: Card;
  readonly view: CardView;
  readonly wide: boolean;
}

function Shown({ card, view, wide }: ShownProps) {
  return (
    <Flex direction="column" gap="small">
      {card.state.stale ? <Stale card={card} view={view} /> : null}
      {view.case === null ? (
        <NoCase card={card} view={view} />
      ) : (
        <>
          {leadsBack(view) ? (
            <Inline>
              <Button size="extra-small" variant="transparent" onClick={() => void card.session.open(null)}>
                {WORDS.several.all}
              </Button>
            </Inline>
          ) : null}
          <CaseView key={view.case.caseKey} card={card} shown={view.case} wide={wide} />
        </>
      )}
      <MyLeave card={card} view={view} />
    </Flex>
  );
}

/** The last that is known, and since when nothing newer is. */
function Stale({ card, view }: Omit<ShownProps, 'wide'>) {
  return (
    <Inline gap="small" align="center">
      <StatusTag variant="warning">{SAY.asOf(timeOfDay(view.asOf, view.timeZone))}</StatusTag>
      <Retry card={card} />
      <Text variant="microcopy">{WORDS.unreachable.title}</Text>
    </Inline>
  );
}

function Retry({ card }: Pick<ShownProps, 'card'>) {
  return (
    <Button {...{ size: 'extra-small', testId: 'retry' }} onClick={() => void card.session.load()}>
      {WORDS.retry}
    </Button>
  );
}

/** Several to choose from, or none: then what they answered last. */
function NoCase({ card, view }: Omit<ShownProps, 'wide'>) {
  return (
    <>
      {view.open.length === 0 ? (
        <EmptyState title={WORDS.none.title} layout="vertical" imageWidth={90}>
          <Text>{lastResponse(card, view)}</Text>
        </EmptyState>
      ) : (
        <>
          <Text format={{ fontWeight: 'demibold' }}>{SAY.openCases(view.open.length)}</Text>
          <CaseLines card={card} lines={view.open} />
        </>
      )}
      {view.ended.length === 0 ? null : (
        <Section title={WORDS.several.ended} open={view.open.length === 0}>
          <CaseLines card={card} lines={view.ended} />
        </Section>
      )}
    </>
  );
}

function lastResponse(card: Card, { lastResponse: last }: CardView): string {
  if (last === null) return WORDS.none.neverAsked;
  const { score, max, metric, band, at, by } = last;
  const parts = [SAY.score({ value: score, max, metric }), nameOf('band', band), by, momentWords(at, card.reading)];
  return `${WORDS.none.last}: ${parts.filter((part) => part !== null).join(' · ')}`;
}
