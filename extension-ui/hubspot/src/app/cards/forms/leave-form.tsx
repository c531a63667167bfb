import { useState } from 'react';
import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { endOfDay, momentWords, WORDS } from '@detractor-loop/contract';
import type { CardView } from '@detractor-loop/contract';
import { Section } from '../details/section';
import type { Card } from '../use-card';
import { DayField } from './fields';
import { Refusal } from './form-frame';
import { PersonField } from './person-field';

interface LeaveProps {
  readonly card: Card;
  readonly view: CardView;
}

const TARGET = '/v1/card/leave';

/** His own leave: whoever is away gets no new case, and somebody stands in. */
export function MyLeave({ card, view }: LeaveProps) {
  return (
    <Section title={WORDS.leave.title}>
      {view.leave.map(({ fromAt, toAt, delegate }) => (
        <Text key={fromAt}>
          {[
            `${momentWords(fromAt, card.reading)} – ${toAt === null ? WORDS.leave.openEnd : momentWords(toAt, card.reading)}`,
            ...(delegate === null ? [] : [`${WORDS.leave.delegate}: ${delegate.name}`]),
          ].join(' · ')}
        </Text>
      ))}
      {view.leave.length === 0 ? (
        <NewLeave card={card} alone={view.case === null || view.case.hidden} />
      ) : (
        <Button
          size="extra-small"
          disabled={!card.writable}
          onClick={() => void card.session.send(TARGET, { clear: true }).then(card.report)}
        >
          {WORDS.leave.end}
        </Button>
      )}
    </Section>
  );
}

/** @param alone no case is drawn that would say what is refused */
function NewLeave({ card, alone }: Pick<LeaveProps, 'card'> & { readonly alone: boolean }) {
  const [typed, setTyped] = useState({ from: '', to: '', delegate: '' });
  const { timeZone } = card.reading;
  const save = async () => {
    const answer = await card.session.send(TARGET, {
      fromAt: startOfDay(typed.from, timeZone),
      toAt: typed.to === '' ? null : endOfDay(typed.to, timeZone),
      delegateId: typed.delegate === '' ? null : typed.delegate,
    });
    card.report(answer);
  };
  return (
    <Flex direction="column" gap="extra-small">
      {alone ? <Refusal card={card} title={WORDS.refused.title} /> : null}
      <DayField
        {...{ name: 'leaveFrom', words: { label: WORDS.leave.from, hint: '' }, value: typed.from }}
        change={(from) => setTyped({ ...typed, from })}
      />
      <DayField
        {...{ name: 'leaveTo', words: { label: WORDS.leave.to, hint: '' }, value: typed.to }}
        change={(to) => setTyped({ ...typed, to })}
      />
      <PersonField
        {...{ card, name: 'delegate', known: {}, words: { label: WORDS.leave.delegate, hint: '' } }}
        value={typed.delegate}
        change={(delegate) => setTyped({ ...typed, delegate })}
      />
      <Inline>
        <Button size="extra-small" disabled={!card.writable || typed.from === ''} onClick={() => void save()}>
          {WORDS.leave.save}
        </Button>
      </Inline>
    </Flex>
  );
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where the day before has ended, so that a day of 23 or 25 hours is none the worse. */
function startOfDay(date: string, timeZone: string): string {
  const before = new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
  return new Date(Date.parse(endOfDay(before, timeZone)) + 1000).toISOString();
}
