import { DescriptionList, DescriptionListItem, Text } from '@hubspot/ui-extensions';
import { endingName, FIELDS, momentWords, nameOf, SAY, WORDS } from '@detractor-loop/contract';
import type { CaseCard, ClosureShown } from '@detractor-loop/contract';
import type { Card } from '../use-card';

interface ClosedProps {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly closure: ClosureShown;
  readonly wide: boolean;
}

/** How it ended, and what they answered since; with room for it, also why it had come about. */
export function Closed({ card, shown, closure, wide }: ClosedProps) {
  return <Facts facts={[...endingFacts(card, closure), ...(wide ? recordFacts(card, shown) : [])]} />;
}

/** Why it had come about, and what was done. */
export function ClosedRecord({ card, shown }: Pick<ClosedProps, 'card' | 'shown'>) {
  return <Facts facts={recordFacts(card, shown)} />;
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <DescriptionList direction="column">
      {facts
        .filter(([, text]) => text !== null)
        .map(([label, text]) => (
          <DescriptionListItem key={label} label={label}>
            <Text>{text}</Text>
          </DescriptionListItem>
        ))}
    </DescriptionList>
  );
}

type Fact = readonly [label: string, text: string | null];

function endingFacts({ reading }: Card, closure: ClosureShown): readonly Fact[] {
  const { outcome, because, at, nextScore, followUpAt } = closure;
  const ended = endingName({ outcome, because: because === 'no_response' ? because : null });
  return [
    [WORDS.closed.title, at === null ? ended : `${ended} · ${momentWords(at, reading)}`],
    [FIELDS.remaining.label, closure.remaining],
    [FIELDS.receiverId.label, closure.receiver?.name ?? null],
    [FIELDS.reference.label, closure.reference],
    [FIELDS.reason.label, closure.reason],
    [WORDS.closed.followUp, followUpAt === null ? null : momentWords(followUpAt, reading)],
    [
      WORDS.closed.nextScore,
      nextScore === null ? null : `${nextScore.value} / ${nextScore.max} · ${momentWords(nextScore.at, reading)}`,
    ],
  ];
}

function recordFacts({ reading }: Card, { record }: CaseCard): readonly Fact[] {
  const { rootCause, rootCauseArea, confirmation, lessonsLearned, actions } = record;
  const area = rootCauseArea === null ? null : nameOf('area', rootCauseArea);
  return [
    [FIELDS.rootCause.label, [area, rootCause].filter((part) => part !== null).join(': ') || null],
    [FIELDS.actionText.label, actions.map(({ text, owner }) => `${text} (${owner.name})`).join('; ') || null],
    [
      FIELDS.confirmedBy.label,
      confirmation === null ? null : `${SAY.by(confirmation.by)} · ${momentWords(confirmation.at, reading)}`,
    ],
    [FIELDS.lessonsLearned.label, lessonsLearned],
  ];
}
