import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { WORDS } from '@detractor-loop/contract';
import type { CaseCard } from '@detractor-loop/contract';
import { ClosedRecord } from '../face/closed';
import { isCut } from '../face/next-step';
import { isCrowded } from '../face/notices';
import type { Card } from '../use-card';
import { Checks } from './checks';
import { Advice } from './guidance';
import { History, Related } from './history';
import { Lines, Section } from './section';
import { WhyDeadline, WhyOwner, WhyReason, WhyTier } from './why';

interface DetailsProps {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly wide: boolean;
}

/** Everything that explains the case: folded in the sidebar, spread out in the tab. */
export function AllDetails(props: DetailsProps) {
  if (props.shown.details === null && props.shown.guidance === null) return null;
  if (props.wide) return <Blocks {...props} />;
  return (
    <Accordion title={WORDS.details.title} size="small">
      <Blocks {...props} />
    </Accordion>
  );
}

function Blocks({ card, shown, wide }: DetailsProps) {
  const { details, guidance, clocks, tier, closure, next } = shown;
  return (
    <Flex direction="column" gap="extra-small">
      {wide || !isCrowded(shown)
        ? null
        : shown.notices.map(({ heading, text }) => (
            <Section key={heading} title={heading}>
              <Text>{text}</Text>
            </Section>
          ))}
      {wide || next === null || !isCut(next) ? null : (
        <Section title={WORDS.next} open={true}>
          <Lines lines={next.text.split('\n')} />
        </Section>
      )}
      {closure === null || wide ? null : (
        <Section title={WORDS.closing.record}>
          <ClosedRecord card={card} shown={shown} />
        </Section>
      )}
      {guidance === null ? null : <Advice card={card} guidance={guidance} wide={wide} />}
      {details === null ? null : (
        <>
          <WhyReason details={details} wide={wide} />
          <WhyTier details={details} wide={wide} tier={tier} />
          <WhyOwner details={details} wide={wide} />
          <WhyDeadline clocks={clocks} wide={wide} />
          <Checks details={details} wide={wide} />
          <Related card={card} details={details} wide={wide} />
          <History card={card} details={details} wide={wide} />
        </>
      )}
    </Flex>
  );
}
