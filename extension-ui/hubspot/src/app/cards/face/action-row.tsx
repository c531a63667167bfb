import { Button, Dropdown, Inline, LoadingButton } from '@hubspot/ui-extensions';
import { ACTION_WORDS, actionsOf, WORDS } from '@detractor-loop/contract';
import type { CardAction, CaseCard } from '@detractor-loop/contract';
import type { Card } from '../use-card';

interface ActionRowProps {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly wide: boolean;
  readonly choose: (action: CardAction) => void;
}

/** One button that stands out, one or two beside it, the rest in a menu. */
export function ActionRow({ card, shown, wide, choose }: ActionRowProps) {
  const { primary, ...others } = actionsOf(shown, card.state.view?.viewer.id ?? '');
  const beside = others.beside.slice(0, wide ? 2 : roomBeside(primary, others.beside));
  const more = [...others.beside.slice(beside.length), ...others.more];
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

/** As many characters as fit into the one line of buttons that the sidebar has, with the menu. */
const LINE = 30;

function roomBeside(primary: CardAction | null, [first]: readonly CardAction[]): number {
  const taken = primary === null ? 0 : actionName(primary).length;
  return first !== undefined && taken + actionName(first).length <= LINE ? 1 : 0;
}

/** What the button of an action says. */
export function actionName({ kind }: CardAction): string {
  const names: Readonly<Partial<Record<string, string>>> = ACTION_WORDS.actions;
  return names[kind] ?? kind;
}
