import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { dateOf, momentWords, WORDS } from '@detractor-loop/contract';
import type { CaseCard, ClosingForm, RepliesFound } from '@detractor-loop/contract';
import { Letter } from '../details/guidance';
import { Section } from '../details/section';
import type { Card } from '../use-card';
import { useFound } from './use-found';

interface HelpProps {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly change: (part: Partial<ClosingForm>) => void;
}

/** The question whether it is well now, to copy; and the reply, to take as proof by one click. */
export function ConfirmationHelp({ card, shown, change }: HelpProps) {
  return (
    <>
      {shown.guidance === null ? null : (
        <Section title={WORDS.guidance.confirmation}>
          <Letter card={card} letter={shown.guidance.confirmation} />
        </Section>
      )}
      <Section title={WORDS.replies.title}>
        <Replies {...{ card, shown, change }} />
      </Section>
    </>
  );
}

function Replies({ card, shown, change }: HelpProps) {
  const found = useFound<RepliesFound>(card, `/v1/card/cases/${shown.caseKey}/replies`);
  if (found === null) return null;
  if (found.replies.length === 0) return <Text variant="microcopy">{WORDS.replies.none}</Text>;
  return found.replies.map(({ type, id, at, subject, from, url }) => (
    <Flex key={`${type} ${id}`} direction="column" gap="flush">
      <Text>{[subject, from].filter((part) => part !== null).join(' · ')}</Text>
      <Text variant="microcopy">{momentWords(at, card.reading)}</Text>
      <Button
        size="extra-small"
        onClick={() =>
          change({
            confirmedBy: from ?? shown.contact.name ?? '',
            confirmedOn: dateOf(Date.parse(at), card.reading.timeZone),
            confirmedVia:
              type === 'email' ? 'email' : type === 'call' ? 'call' : type === 'meeting' ? 'meeting' : 'message',
            confirmationProof: url ?? `${type} ${id}: ${subject}`,
          })
        }
      >
        {WORDS.replies.use}
      </Button>
    </Flex>
  ));
}
