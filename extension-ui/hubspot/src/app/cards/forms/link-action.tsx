import { useState } from 'react';
import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { linkable, linkCommand, OPEN_ACTIONS, WORDS } from '@detractor-loop/contract';
import type { ActionsFound, CaseCard } from '@detractor-loop/contract';
import type { Card } from '../use-card';
import { useFound } from './use-found';

interface LinkProps {
  readonly card: Card;
  readonly shown: CaseCard;
}

/** A corrective action that is open already, by one click in place of making another. Nobody is asked before somebody wants one. */
export function LinkAction({ card, shown }: LinkProps) {
  const [wanted, setWanted] = useState(false);
  if (!shown.may.includes('link_action')) return null;
  return (
    <>
      <Inline>
        <Button size="extra-small" variant="transparent" onClick={() => setWanted(!wanted)}>
          {WORDS.linkable.title}
        </Button>
      </Inline>
      {wanted ? <OpenActions {...{ card, shown }} /> : null}
    </>
  );
}

function OpenActions({ card, shown }: LinkProps) {
  const found = useFound<ActionsFound>(card, OPEN_ACTIONS);
  if (found === null) return null;
  const left = linkable(shown, found.rows, card.reading);
  if (left.length === 0) return <Text variant="microcopy">{WORDS.linkable.none}</Text>;
  return left.map(({ id, text, more }) => (
    <Flex key={id} direction="column" gap="flush">
      <Inline gap="small" align="center">
        <Text>{text}</Text>
        <Button size="extra-small" disabled={!card.writable} onClick={() => void card.run(linkCommand(id))}>
          {WORDS.linkable.use}
        </Button>
      </Inline>
      <Text variant="microcopy">{more}</Text>
    </Flex>
  ));
}
