import type { ReactNode } from 'react';
import { Accordion, Flex, List, Text } from '@hubspot/ui-extensions';

interface SectionProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that is folded away until somebody asks. */
export function Section({ title, open, children }: SectionProps) {
  return (
    <Accordion title={title} size="extra-small" defaultOpen={open ?? false}>
      <Flex direction="column" gap="extra-small">
        {children}
      </Flex>
    </Accordion>
  );
}

/** Lines with a point before each. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <List variant="unordered-styled">
      {lines.map((line, at) => (
        <Text key={at}>{line}</Text>
      ))}
    </List>
  );
}

/** What the lines under it are. */
export function Label({ children }: { readonly children: string }) {
  return <Text format={{ fontWeight: 'demibold' }}>{children}</Text>;
}
