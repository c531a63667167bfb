import { Button, Text } from '@hubspot/ui-extensions';
import {
  ACTION_WORDS,
  actionRequest,
  askedAs,
  closingFields,
  ENDINGS,
  FIELDS,
  newClosing,
  recordCommand,
  refreshedClosing,
  SAY,
  stillNeeds,
  submitClosing,
  WORDS,
} from '@detractor-loop/contract';
import type { CaseCard, ClosingForm as Typed } from '@detractor-loop/contract';
import { Label, Lines } from '../details/section';
import { useDraft } from '../use-card';
import type { Card } from '../use-card';
import { ClosingField } from './closing-field';
import { ChoiceField } from './fields';
import { FormFrame } from './form-frame';

interface ClosingProps {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly back: () => void;
}

/** The record and the ending in one form: filled in with what is known, it says what the chosen outcome still needs. */
export function ClosingForm({ card, shown, back }: ClosingProps) {
  const { reading, session } = card;
  const [typed, change, forget] = useDraft<Typed>(card, 'close', () => newClosing(shown, reading.timeZone));
  const form = refreshedClosing(typed, shown, reading.timeZone);
  const needs = stillNeeds(shown, form, reading);

  /** With no outcome only what has been found out is saved: a corrective action that was made on the way is in `left` no more. */
  const submit = async (outcome: Typed['outcome']) => {
    const { form: left, told } = await submitClosing(session, { ...form, outcome });
    if (told === 'nothing' || !card.report(told)) {
      change({ ...left, outcome: form.outcome });
      return;
    }
    forget();
    back();
  };
  const savable = recordCommand(shown, form, reading) !== null || actionRequest(shown, form, reading) !== null;
  return (
    <FormFrame
      {...{ card, back, title: ACTION_WORDS.actions.close, verb: WORDS.closing.title, kind: 'close' }}
      ready={form.outcome !== ''}
      refused={WORDS.refused.caseStaysOpen}
      send={() => submit(form.outcome)}
      beside={
        savable ? (
          <Button {...{ size: 'small', testId: 'save', disabled: !card.writable }} onClick={() => void submit('')}>
            {WORDS.save}
          </Button>
        ) : null
      }
    >
      <ChoiceField
        {...{ name: 'outcome', words: FIELDS.outcome, value: form.outcome, choices: outcomesOf(shown) }}
        change={(outcome) => change({ ...form, outcome: outcome as Typed['outcome'] })}
      />
      {closingFields(shown, form).map((field) => (
        <ClosingField
          key={field}
          {...{ card, shown, form, field }}
          missing={needs.find((need) => need.field === askedAs(field))?.message}
          change={(part) => change({ ...form, ...part })}
        />
      ))}
      {form.outcome === '' ? null : <Needed messages={needs.map(({ message }) => message)} />}
    </FormFrame>
  );
}

/** The endings that this case may have. */
function outcomesOf({ endings }: CaseCard): Readonly<Record<string, string>> {
  return Object.fromEntries(endings.map(({ outcome }) => [outcome, ENDINGS[outcome]]));
}

function Needed({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return <Text variant="microcopy">{WORDS.closing.ready}</Text>;
  return (
    <>
      <Label>{SAY.needs(messages.length)}</Label>
      <Lines lines={messages} />
    </>
  );
}
