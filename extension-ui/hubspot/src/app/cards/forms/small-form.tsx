import { ACTION_WORDS, smallCommand, smallFields, smallNeeds } from '@detractor-loop/contract';
import type { CardAction, CaseCard, SmallField, SmallForm as Typed } from '@detractor-loop/contract';
import { actionName } from '../face/action-row';
import { useDraft } from '../use-card';
import type { Card } from '../use-card';
import { ChoiceField, DayField, LineField, RadioField, TextField } from './fields';
import { FormFrame } from './form-frame';
import { PersonField } from './person-field';

interface SmallProps {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly action: CardAction;
  readonly back: () => void;
}

/** What a command asks before it is sent: one to three questions. */
export function SmallForm({ card, shown, action, back }: SmallProps) {
  const [form, change, forget] = useDraft<Typed>(card, `${action.kind} ${action.task?.n ?? ''}`, () => ({}));
  const needs = smallNeeds(shown, action, form);
  const name = actionName(action).replace('…', '');
  const send = async () => {
    if (!(await card.run(smallCommand({ card: shown, action }, form, card.reading.timeZone)))) return;
    forget();
    back();
  };
  return (
    <FormFrame {...{ card, back, send, title: name, verb: name, kind: action.kind }} ready={needs.length === 0}>
      {smallFields(shown, action, form).map((field) => (
        <Question
          key={field}
          {...{ card, shown, field }}
          value={form[field] ?? ''}
          change={(value) => change({ [field]: value })}
        />
      ))}
    </FormFrame>
  );
}

interface QuestionProps {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly field: SmallField;
  readonly value: string;
  readonly change: (value: string) => void;
}

function Question({ card, shown, field, value, change }: QuestionProps) {
  const given = { name: field, words: { label: ACTION_WORDS.fields[field], hint: '' }, value, change };
  switch (field) {
    case 'note':
    case 'optionalNote':
      return <TextField {...given} />;
    case 'contactId':
    case 'accountId':
      return <LineField {...given} />;
    case 'person':
      return <PersonField {...given} card={card} known={{}} />;
    case 'until':
    case 'nextOn':
      return <DayField {...given} />;
    case 'candidate': {
      const candidates = shown.details?.candidates ?? [];
      return (
        <RadioField {...given} choices={Object.fromEntries(candidates.map(({ text }, at) => [String(at), text]))} />
      );
    }
    case 'reason':
    case 'tier':
    case 'process':
      return <ChoiceField {...given} choices={ACTION_WORDS.choices[field]} />;
    case 'allow':
    case 'choice':
    case 'result':
      return <RadioField {...given} choices={ACTION_WORDS.choices[field]} />;
  }
}
