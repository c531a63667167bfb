import { Text } from '@hubspot/ui-extensions';
import { nameOf, WORDS } from '@detractor-loop/contract';
import type { Details } from '@detractor-loop/contract';
import { Lines, Section } from './section';

/** Whether the record can be trusted, check by check, and whom it may be about. */
export function Checks({ details, wide }: { readonly details: Details; readonly wide: boolean }) {
  const { checks, candidates } = details;
  if (checks.length + candidates.length === 0) return null;
  const failed = checks.some(({ outcome }) => outcome === 'failed');
  return (
    <Section title={WORDS.details.checks} open={wide && failed}>
      <Lines
        lines={checks.map(
          ({ check, outcome, detail }) => `${nameOf('check', check)}: ${nameOf('checkOutcome', outcome)}. ${detail}`,
        )}
      />
      {candidates.map(({ text }) => (
        <Text key={text}>{text}</Text>
      ))}
    </Section>
  );
}
