import { Text } from '@hubspot/ui-extensions';
import { WORDS } from '@detractor-loop/contract';
import type { NextStep } from '@detractor-loop/contract';
import { shorten } from './shorten';

/** Two lines of the sidebar. Characters. */
const SHORT = 80;

/** Whether the sidebar has only its beginning: the details have the rest. */
export function isCut({ text }: NextStep): boolean {
  return shorten(text, SHORT) !== text;
}

/** What the owner does next. */
export function Next({ next, wide }: { readonly next: NextStep; readonly wide: boolean }) {
  const [first = '', ...rest] = next.text.split('\n');
  return (
    <>
      <Text>
        <Text inline={true} format={{ fontWeight: 'demibold' }}>{`${WORDS.next}: `}</Text>
        {wide ? first : shorten(first, SHORT)}
      </Text>
      {wide ? rest.map((line, at) => <Text key={at}>{line}</Text>) : null}
    </>
  );
}
