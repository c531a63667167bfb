import { useState } from 'react';
import { Button, Text, Tile } from '@hubspot/ui-extensions';
import { WORDS } from '@detractor-loop/contract';

/** Three lines of the sidebar. Characters. */
const SHORT = 140;

/** What they wrote, as they wrote it: short until somebody wants all of it. */
export function Quote({ text, wide }: { readonly text: string | null; readonly wide: boolean }) {
  const [whole, setWhole] = useState(wide);
  if (text === null) return <Text variant="microcopy">{WORDS.noComment}</Text>;
  const long = text.length > SHORT;
  const cut = long && !whole ? `${text.slice(0, SHORT).trimEnd()}…` : text;
  return (
    <Tile compact={true}>
      <Text format={{ italic: true }}>{`“${cut}”`}</Text>
      {long && !wide ? (
        <Button variant="transparent" size="extra-small" onClick={() => setWhole(!whole)}>
          {whole ? WORDS.less : WORDS.more}
        </Button>
      ) : null}
    </Tile>
  );
}
