import { Text } from '@hubspot/ui-extensions';
import { WORDS } from '@detractor-loop/contract';
import type { NextStep } from '@detractor-loop/contract';

/** Two lines of the sidebar. Characters. */
const SHORT = 110;

/** What the owner does next. */
export function Next({ next, wide }: { readonly next: NextStep; readonly wide: boolean }) {
  const [first = '', ...rest] = next.text.split('\n');
  const cut = !wide && first.length > SHORT ? `${first.slice(0, SHORT).trimEnd()}…` : first;
  return (
    <>
      <Text>
        <Text inline={true} format={{ fontWeight: 'demibold' }}>{`${WORDS.next}: `}</Text>
        {cut}
      </Text>
      {wide ? rest.map((line, at) => <Text key={at}>{line}</Text>) : null}
    </>
  );
}
