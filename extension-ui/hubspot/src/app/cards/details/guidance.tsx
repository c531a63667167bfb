import { Button, Text, Tile } from '@hubspot/ui-extensions';
import { WORDS } from '@detractor-loop/contract';
import type { Guidance } from '@detractor-loop/contract';
import type { Card } from '../use-card';
import { Lines, Section } from './section';

interface GuidanceProps {
  readonly card: Card;
  readonly guidance: Guidance;
  readonly wide: boolean;
}

/** What the play of the case advises: what to do, what to talk about, what to write. */
export function Advice({ card, guidance, wide }: GuidanceProps) {
  const { checklist, talkingPoints, draft } = guidance;
  return (
    <>
      {checklist.length === 0 ? null : (
        <Section title={WORDS.guidance.checklist} open={wide}>
          <Lines lines={checklist} />
        </Section>
      )}
      {talkingPoints.length === 0 ? null : (
        <Section title={WORDS.guidance.talkingPoints} open={wide}>
          <Lines lines={talkingPoints} />
        </Section>
      )}
      <Section title={WORDS.guidance.draft}>
        <Letter card={card} letter={draft} />
      </Section>
    </>
  );
}

interface LetterProps {
  readonly card: Card;
  readonly letter: Guidance['draft'];
}

/** A message to copy into an e-mail of one's own: nothing is sent from here. */
export function Letter({ card, letter }: LetterProps) {
  return (
    <>
      <Tile compact={true}>
        <Text format={{ fontWeight: 'demibold' }}>{letter.subject}</Text>
        {letter.body.split('\n').map((line, at) => (
          // A line without words would have no height.
          <Text key={at}>{line === '' ? ' ' : line}</Text>
        ))}
      </Tile>
      <Button size="extra-small" onClick={() => card.host.copy(`${letter.subject}\n\n${letter.body}`)}>
        {WORDS.copy}
      </Button>
    </>
  );
}
