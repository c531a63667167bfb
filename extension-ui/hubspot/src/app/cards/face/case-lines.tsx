import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { momentWords, nameOf, SAY, TIME_WORDS, WORDS } from '@detractor-loop/contract';
import type { CaseLine } from '@detractor-loop/contract';
import type { Card } from '../use-card';
import { StateTag } from './head';

interface LinesProps {
  readonly card: Card;
  readonly lines: readonly CaseLine[];
}

/** Cases to choose from, one line each, what wants somebody first on top. */
export function CaseLines({ card, lines }: LinesProps) {
  return (
    <Flex direction="column" gap="small">
      {lines.map((line) => (
        <Flex key={line.caseKey} direction="column" gap="flush">
          <Flex direction="row" justify="between" align="center" gap="extra-small" wrap={true}>
            <Button variant="transparent" size="small" onClick={() => void card.session.open(line.caseKey)}>
              {line.title}
            </Button>
            <StateTag status={line.status} late={line.late} dueSoon={false} />
          </Flex>
          <Text variant="microcopy">{about(card, line)}</Text>
        </Flex>
      ))}
    </Flex>
  );
}

function about({ reading }: Card, { tier, ownerName, dueAt, closedAt }: CaseLine): string {
  const when =
    closedAt !== null
      ? `${WORDS.closed.title} ${momentWords(closedAt, reading)}`
      : dueAt !== null
        ? TIME_WORDS.due(momentWords(dueAt, reading))
        : null;
  const parts = [nameOf('tier', tier), ownerName === null ? null : SAY.owner(ownerName), when];
  return parts.filter((part) => part !== null).join(' · ');
}
