import {
  Button,
  DateInput,
  Dropdown,
  Form,
  Input,
  LoadingButton,
  Select,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import type { CardView } from '@detractor-loop/contract';
import { settle } from './card-stage';
import type { draw } from './card-stage';

type Drawn = Awaited<ReturnType<typeof draw>>;

/** Clicks what says so: a button, or an item of the menu. */
export async function click(card: Drawn, text: string): Promise<void> {
  const here = (node: { readonly text: string | null }) => node.text === text;
  const button =
    card.maybeFind(LoadingButton, here) ?? card.maybeFind(Button, here) ?? card.find(Dropdown.ButtonItem, here);
  button.trigger('onClick');
  await settle();
}

/** Sends the form. */
export async function submit(card: Drawn): Promise<void> {
  card.find(Form).trigger('onSubmit');
  await settle();
}

/** Chooses one of few or of many. The types of `trigger` take the handler for its argument (ui-extensions 0.17.0). */
export async function choose(card: Drawn, name: string, value: string): Promise<void> {
  const group = card.maybeFind(ToggleGroup, { name });
  if (group !== null) group.trigger('onChange', value as never);
  else card.find(Select, { name }).trigger('onChange', value as never);
  await settle();
}

/** Types, key by key as far as the card can tell. */
export async function type(card: Drawn, name: string, text: string): Promise<void> {
  const area = card.maybeFind(TextArea, { name });
  if (area !== null) area.trigger('onInput', text as never);
  else card.find(Input, { name }).trigger('onInput', text as never);
  await settle();
}

/** Picks a day: year, month from 1, day. */
export async function pick(
  card: Drawn,
  name: string,
  [year, month, date]: readonly [number, number, number],
): Promise<void> {
  card.find(DateInput, { name }).trigger('onChange', { year, month: month - 1, date } as never);
  await settle();
}

/** What the service says no with. */
export const refusal = (fields: readonly { field: string; message: string }[] = []): unknown => ({
  ...{ ok: false, code: 'incomplete', message: 'Something is missing.' },
  fields,
});
/** What it says yes with. */
export const done = (card: CardView): unknown => ({
  ok: true,
  caseKey: '',
  repeated: false,
  warnings: [],
  undoUntil: null,
  card,
});
