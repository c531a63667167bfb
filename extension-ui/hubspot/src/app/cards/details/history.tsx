import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { momentWords, nameOf, SAY, WORDS } from '@detractor-loop/contract';
import type { Details } from '@detractor-loop/contract';
import type { Card } from '../use-card';
import { Section } from './section';

interface PastProps {
  readonly card: Card;
  readonly details: Details;
  readonly wide: boolean;
}

/** What happened, newest first. */
export function History({ card, details, wide }: PastProps) {
  if (details.history.length === 0) return null;
  return (
    <Section title={WORDS.details.history} open={wide}>
      {details.history.map(({ at, text, detail }, index) => (
        <Flex key={index} direction="column" gap="flush">
          <Text variant="microcopy">{momentWords(at, card.reading)}</Text>
          <Text>{detail === null ? text : `${text}: ${detail}`}</Text>
        </Flex>
      ))}
    </Section>
  );
}

/** Other cases of the same customer. */
export function Related({ card, details, wide }: PastProps) {
  if (details.related.length === 0) return null;
  return (
    <Section title={WORDS.details.related} open={wide}>
      {details.related.map(({ caseKey, relation, title, status, ownerName }) => (
        <Flex key={caseKey} direction="row" justify="between" align="center" gap="small" wrap={true}>
          <Text>
            {[
              `${nameOf('relation', relation)}: ${title ?? WORDS.restricted.title}`,
              nameOf('status', status),
              ...(ownerName === null ? [] : [SAY.owner(ownerName)]),
            ].join(' · ')}
          </Text>
          {title === null ? null : (
            <Button size="extra-small" variant="transparent" onClick={() => void card.session.open(caseKey)}>
              {WORDS.open}
            </Button>
          )}
        </Flex>
      ))}
    </Section>
  );
}
