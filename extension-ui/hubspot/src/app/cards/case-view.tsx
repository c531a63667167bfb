import { useState } from 'react';
import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { smallFields, SAY, TAKEN_BACK, timeOfDay, WORDS } from '@detractor-loop/contract';
import type { CardAction, CaseCard } from '@detractor-loop/contract';
import { AllDetails } from './details/all-details';
import { ActionRow } from './face/action-row';
import { ClockBar } from './face/clock-bar';
import { Closed } from './face/closed';
import { Head } from './face/head';
import { Next } from './face/next-step';
import { Notices } from './face/notices';
import { Quote } from './face/quote';
import { ClosingForm } from './forms/closing-form';
import { Refusal } from './forms/form-frame';
import { SmallForm } from './forms/small-form';
import { TouchForm } from './forms/touch-form';
import type { Card } from './use-card';

interface CaseProps {
  readonly card: Card;
  readonly shown: CaseCard;
  /** The tab of the record has room for everything; the sidebar folds. */
  readonly wide: boolean;
}

/** One case, top to bottom: who and how it stands, the clock, what to know first, their words, what comes next. */
export function CaseView({ card, shown, wide }: CaseProps) {
  const [asking, ask] = useState<CardAction | null>(null);
  const [clock] = shown.clocks;
  if (shown.hidden) return <Unread {...{ card, shown, wide }} />;
  const back = () => {
    card.session.clear();
    ask(null);
  };
  return (
    <Flex direction="column" gap="small">
      <Head card={card} shown={shown} />
      {clock === undefined || shown.closure !== null ? null : <ClockBar card={card} clock={clock} />}
      {asking === null ? (
        <Face {...{ card, shown, wide, ask }} />
      ) : (
        <Asked {...{ card, shown, asking, back }} key={asking.kind} />
      )}
      {asking === null ? <AllDetails {...{ card, shown, wide }} /> : null}
    </Flex>
  );
}

/** A case that is not his to read: what he may do still, he does without a word of it. */
function Unread({ card, shown, wide }: CaseProps) {
  const run = (action: CardAction) => void card.run(commandOf(action));
  return (
    <Flex direction="column" gap="small">
      <Text>{SAY.unread(shown)}</Text>
      <Refusal card={card} title={WORDS.refused.title} />
      <Again card={card} />
      <ActionRow {...{ card, shown, wide }} choose={run} />
      <Undo card={card} shown={shown} />
    </Flex>
  );
}

function Face({ card, shown, wide, ask }: CaseProps & { readonly ask: (action: CardAction) => void }) {
  const choose = (action: CardAction) => {
    card.session.clear();
    // Whatever asks nothing is done at once.
    if (asksNothing(shown, action)) void card.run(commandOf(action));
    else ask(action);
  };
  return (
    <>
      <Refusal card={card} title={WORDS.refused.title} />
      <Again card={card} />
      <Notices {...{ card, shown, wide }} />
      <Quote text={shown.quote} {...{ wide, brief: shown.notices.length > 0 || shown.late }} />
      {shown.next === null ? null : <Next next={shown.next} wide={wide} />}
      {shown.closure === null ? null : <Closed {...{ card, shown, wide }} closure={shown.closure} />}
      <ActionRow {...{ card, shown, wide, choose }} />
      <Undo card={card} shown={shown} />
    </>
  );
}

function asksNothing(shown: CaseCard, action: CardAction): boolean {
  return action.kind !== 'touch' && action.kind !== 'close' && smallFields(shown, action, {}).length === 0;
}

function commandOf({ kind, task }: CardAction) {
  return task === null || kind !== 'complete_task' ? { kind } : { kind, task: { kind: task.kind, n: task.n } };
}

interface AskedProps extends Omit<CaseProps, 'wide'> {
  readonly asking: CardAction;
  readonly back: () => void;
}

function Asked({ card, shown, asking, back }: AskedProps) {
  if (asking.kind !== 'touch' && asking.kind !== 'close') {
    return <SmallForm {...{ card, shown, back }} action={asking} />;
  }
  const Long = asking.kind === 'touch' ? TouchForm : ClosingForm;
  return (
    <>
      <Quote text={shown.quote} wide={false} brief={true} />
      <Long {...{ card, shown, back }} />
    </>
  );
}

/** What a button has sent without an answer. What a form has sent is sent again by the form. */
function Again({ card }: Pick<CaseProps, 'card'>) {
  const { unanswered, busy } = card.state;
  if (unanswered === null || busy !== null) return null;
  return (
    <Inline>
      <Button {...{ size: 'small', testId: 'again' }} onClick={() => void card.again()}>
        {WORDS.again}
      </Button>
    </Inline>
  );
}

/** Ten minutes to think again. */
function Undo({ card, shown: { undo, may } }: Omit<CaseProps, 'wide'>) {
  if (undo === null || !may.includes('undo') || Date.parse(undo.untilAt) <= card.reading.now) return null;
  return (
    <Inline gap="small" align="center">
      <Button
        {...{ size: 'extra-small', variant: 'transparent', testId: 'undo' }}
        disabled={!card.writable}
        onClick={() => void card.run({ kind: 'undo' })}
      >
        {TAKEN_BACK[undo.of] ?? WORDS.undo}
      </Button>
      <Text variant="microcopy">
        {[SAY.by(undo.by.name), SAY.until(timeOfDay(undo.untilAt, card.reading.timeZone))].join(' · ')}
      </Text>
    </Inline>
  );
}
