import { Button, Dropdown, Inline, LoadingButton } from '@hubspot/ui-extensions';
import { ACTION_WORDS, actionsOf, WORDS } from '@detractor-loop/contract';
import type { CardAction, CaseCard } from '@detractor-loop/contract';
import type { Card } from '../use-card';

interface ActionRowProps {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly choose: (action: CardAction) => void;
}

/** One button that stands out, up to two beside it, the rest in a menu. */
export function ActionRow({ card, shown, choose }: ActionRowProps) {
  const { primary, beside, more } = actionsOf(shown, card.state.view?.viewer.id ?? '');
  return (
    <Inline gap="small" align="center">
      {primary === null ? null : (
        <LoadingButton
          {...{ variant: 'primary', size: 'small', testId: 'primary' }}
          loading={card.state.busy === primary.kind}
          disabled={!card.writable}
          onClick={() => choose(primary)}
        >
          {actionName(primary)}
        </LoadingButton>
      )}
      {beside.map((action) => (
        <Button key={action.kind} size="small" disabled={!card.writable} onClick={() => choose(action)}>
          {actionName(action)}
        </Button>
      ))}
      {more.length === 0 ? null : (
        <Dropdown variant="transparent" buttonSize="small" buttonText={WORDS.more} disabled={!card.writable}>
          {more.map((action) => (
            <Dropdown.ButtonItem key={`${action.kind} ${action.task?.n ?? ''}`} onClick={() => choose(action)}>
              {actionName(action)}
            </Dropdown.ButtonItem>
          ))}
        </Dropdown>
      )}
    </Inline>
  );
}

/** What the button of an action says. */
export function actionName({ kind }: CardAction): string {
  const names: Readonly<Partial<Record<string, string>>> = ACTION_WORDS.actions;
  return names[kind] ?? kind;
}
