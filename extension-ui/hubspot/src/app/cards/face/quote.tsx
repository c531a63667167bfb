import { useState } from 'react';
import { Button, Text, Tile } from '@hubspot/ui-extensions';
import { WORDS } from '@detractor-loop/contract';
import { shorten } from './shorten';

/** The sidebar has 400 px for all that stands above the details: two to three lines, or two. Characters. */
const SHORT = 100;
const BRIEF = 70;

interface QuoteProps {
  readonly text: string | null;
  readonly wide: boolean;
  /** Something else has to be read first. */
  readonly brief: boolean;
}

/** What they wrote, as they wrote it: short until somebody wants all of it. */
export function Quote({ text, wide, brief }: QuoteProps) {
  const [whole, setWhole] = useState(wide);
  if (text === null) return <Text variant="microcopy">{WORDS.noComment}</Text>;
  const most = brief ? BRIEF : SHORT;
  const short = shorten(text, most);
  const long = short !== shorten(text, Infinity);
  return (
    <Tile compact={true}>
      <Text format={{ italic: true }}>{`“${whole ? text : short}”`}</Text>
      {long && !wide ? (
        <Button variant="transparent" size="extra-small" onClick={() => setWhole(!whole)}>
          {whole ? WORDS.less : WORDS.more}
        </Button>
      ) : null}
    </Tile>
  );
}
