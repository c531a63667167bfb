import { Flex, Inline, Tag, Text } from '@hubspot/ui-extensions';
import { nameOf, SAY, WORDS } from '@detractor-loop/contract';
import type { CaseCard, Details } from '@detractor-loop/contract';
import { Label, Lines, Section } from './section';

interface WhyProps {
  readonly details: Details;
  readonly wide: boolean;
}

/** The likely reason, how sure that is, and the words it was read from. */
export function WhyReason({ details: { reason }, wide }: WhyProps) {
  const { code, secondary, confident, confidence, quotes, signals, flags } = reason;
  const named = [code, ...secondary].map((one) => nameOf('reason', one)).join(', ');
  return (
    <Section title={WORDS.details.reason} open={wide}>
      <Text>{`${confident ? '' : `${WORDS.likely}: `}${named} · ${SAY.confidence(confidence)}`}</Text>
      {flags.length === 0 ? null : (
        <Inline gap="extra-small">
          {flags.map((flag) => (
            <Tag key={flag} variant="warning">
              {nameOf('flag', flag)}
            </Tag>
          ))}
        </Inline>
      )}
      <Lines lines={[...quotes.map((quote) => `“${quote.text}” · ${evidenceFor(quote.for)}`), ...signals]} />
    </Section>
  );
}

/** A quote speaks for a reason or for a flag. */
function evidenceFor(code: string): string {
  const reason = nameOf('reason', code);
  return reason === code.replace(/_/g, ' ') ? nameOf('flag', code) : reason;
}

/** The points that made the tier. */
export function WhyTier({ details, wide, tier }: WhyProps & Pick<CaseCard, 'tier'>) {
  return (
    <Section title={WORDS.details.tier} open={wide}>
      <Text>{nameOf('tier', tier)}</Text>
      <Lines lines={details.tier.points.map(({ text, points }) => `${text}: ${SAY.points(points)}`)} />
    </Section>
  );
}

/** The rule in a sentence, and under it every rule that was tried. */
export function WhyOwner({ details: { owner }, wide }: WhyProps) {
  const { sentence, trace, steps } = owner;
  const tried = trace.map(
    ({ rule, matched, why }) => `${matched ? '✓' : '✗'} ${rule}${why === null ? '' : `: ${why}`}`,
  );
  return (
    <Section title={WORDS.details.owner} open={wide}>
      <Text>{sentence}</Text>
      {trace.length + steps.length === 0 ? null : (
        <Section title={WORDS.details.trace}>
          <Lines lines={[...tried, ...steps]} />
        </Section>
      )}
    </Section>
  );
}

/** The arithmetic of every deadline. */
export function WhyDeadline({ clocks, wide }: Pick<CaseCard, 'clocks'> & { readonly wide: boolean }) {
  if (clocks.length === 0) return null;
  return (
    <Section title={WORDS.details.deadline} open={wide}>
      {clocks.map(({ kind, budget, explain }) => (
        <Flex key={kind} direction="column" gap="flush">
          <Label>{`${nameOf('clock', kind)}: ${budget}`}</Label>
          <Lines lines={explain} />
        </Flex>
      ))}
    </Section>
  );
}
