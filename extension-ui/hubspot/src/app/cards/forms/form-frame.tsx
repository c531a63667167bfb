import type { ReactNode } from 'react';
import { Alert, Button, Flex, Form, Heading, Inline, LoadingButton } from '@hubspot/ui-extensions';
import { WORDS } from '@detractor-loop/contract';
import type { CommandKind } from '@detractor-loop/contract';
import { Lines } from '../details/section';
import type { Card } from '../use-card';

interface FrameProps {
  readonly card: Card;
  readonly title: string;
  /** What its own button says. */
  readonly verb: string;
  readonly kind: CommandKind;
  /** false = something is missing that no answer of the service could tell better. */
  readonly ready: boolean;
  readonly send: () => Promise<void>;
  readonly back: () => void;
  /** What stands above the fields when it is refused: of an ending, that the case stays open. */
  readonly refused?: string;
  /** Buttons beside its own. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A form in the card. What was typed is still there after a refusal, a failure and a return. */
export function FormFrame(props: FrameProps) {
  const { card, title, verb, kind, ready, send, back, beside, children } = props;
  const { state } = card;
  const again = state.unanswered === kind && state.busy === null;
  const sendable = ready && (card.writable || again);
  return (
    <Form onSubmit={() => void (sendable ? send() : undefined)}>
      <Flex direction="column" gap="small">
        <Heading>{title}</Heading>
        <Refusal card={card} title={props.refused ?? WORDS.refused.title} />
        <Away card={card} />
        {children}
        <Inline gap="small" align="center">
          <LoadingButton
            {...{ type: 'submit', variant: 'primary', size: 'small', testId: 'submit' }}
            loading={state.busy === kind}
            disabled={!sendable}
          >
            {again ? WORDS.again : verb}
          </LoadingButton>
          {beside}
          <Button size="small" variant="transparent" onClick={back}>
            {WORDS.back}
          </Button>
        </Inline>
      </Flex>
    </Form>
  );
}

/** Why it was not done, or that nobody knows: on top, and nothing typed is lost. */
export function Refusal({ card, title }: { readonly card: Card; readonly title: string }) {
  const { refusal, unanswered } = card.state;
  if (refusal !== null) {
    const lines = (refusal.fields ?? []).map(({ message }) => message).filter((line) => line !== refusal.message);
    return (
      <Alert title={title} variant="error">
        {refusal.message}
        {lines.length === 0 ? null : <Lines lines={lines} />}
      </Alert>
    );
  }
  return unanswered === null ? null : <Alert title={WORDS.unanswered} variant="warning" />;
}

/** Why a form cannot be sent now, and that it need not be. */
function Away({ card: { state } }: Pick<FrameProps, 'card'>) {
  if (!state.stale || state.refusal !== null || state.unanswered !== null) return null;
  return <Alert title={WORDS.stale.cannotWrite} variant="warning" />;
}
