import { Flex, Heading, StatusTag, Text } from '@hubspot/ui-extensions';
import { clockNow, momentWords, nameOf, SAY, WORDS } from '@detractor-loop/contract';
import type { CaseCard, CaseLine, CaseStatus } from '@detractor-loop/contract';
import type { Card } from '../use-card';

interface HeadProps {
  readonly card: Card;
  readonly shown: CaseCard;
}

/** Who, how they scored, how it stands. */
export function Head({ card, shown }: HeadProps) {
  const { score, contact } = shown;
  const who = contact.name ?? WORDS.unknownContact;
  const answered = momentWords(shown.respondedAt, card.reading);
  // Whose page it is need not be said on it.
  const account = card.state.view?.record.type === 'account' ? null : shown.accountName;
  const about = [contact.title, account, nameOf('tier', shown.tier), answered, SAY.owner(shown.owner.name)];
  return (
    <Flex direction="column" gap="flush">
      <Flex direction="row" justify="between" align="center" gap="extra-small" wrap={true}>
        <Heading>{`${score === null ? WORDS.noScore : SAY.score(score)} · ${who}`}</Heading>
        <StateTag status={shown.status} late={shown.late} dueSoon={isDueSoon({ card, shown })} />
      </Flex>
      <Text variant="microcopy">{about.filter((part) => part !== null).join(' · ')}</Text>
    </Flex>
  );
}

function isDueSoon({ card, shown }: HeadProps): boolean {
  const [clock] = shown.clocks;
  return clock !== undefined && clockNow(clock, card.reading).dueSoon;
}

const VARIANTS: Readonly<Record<CaseStatus, 'warning' | 'info' | 'success' | 'default'>> = {
  needs_verification: 'warning',
  open: 'info',
  contacted: 'info',
  in_progress: 'info',
  waiting_on_customer: 'default',
  resolved: 'success',
  partially_resolved: 'success',
  escalated: 'default',
  churned: 'default',
  withdrawn: 'default',
};

/** In words, and coloured by them. */
export function StateTag({ status, late, dueSoon }: Pick<CaseLine, 'status' | 'late'> & { readonly dueSoon: boolean }) {
  const word = nameOf('status', status);
  if (late) return <StatusTag variant="danger">{`${WORDS.late} · ${word}`}</StatusTag>;
  if (dueSoon) return <StatusTag variant="warning">{`${WORDS.dueSoon} · ${word}`}</StatusTag>;
  return <StatusTag variant={VARIANTS[status]}>{word}</StatusTag>;
}
