import { Flex } from '@hubspot/ui-extensions';
import { NAMES, ownChoices } from '@detractor-loop/contract';
import type { CaseCard, ClosingForm, ShownField } from '@detractor-loop/contract';
import { Lines } from '../details/section';
import type { Card } from '../use-card';
import { ConfirmationHelp } from './confirmation-help';
import { EvidenceField } from './evidence-field';
import { ChoiceField, DayField, LineField, ListField, RadioField, TextField, wordsOf } from './fields';
import { LinkAction } from './link-action';
import { PersonField } from './person-field';

interface FieldOfClosing {
  readonly card: Card;
  readonly shown: CaseCard;
  readonly form: ClosingForm;
  readonly field: ShownField;
  readonly missing: string | undefined;
  readonly change: (part: Partial<ClosingForm>) => void;
}

/** One field of the closing form, as what it holds asks for. */
export function ClosingField(props: FieldOfClosing) {
  const { card, shown, form, field, change } = props;
  const own = ownField(props);
  if (own !== null) return own;
  if (field === 'evidence') {
    return (
      <EvidenceField
        {...{ card, shown, value: form.evidence, missing: props.missing }}
        change={(evidence) => change({ evidence })}
      />
    );
  }
  const name = field as Exclude<keyof ClosingForm, 'evidence' | 'extra' | 'seen'>;
  const given = {
    ...{ name, words: wordsOf(name), value: form[name], missing: props.missing },
    change: (value: string) => change({ [name]: value }),
  };
  const known = { [shown.owner.id]: shown.owner.name, ...viewerOf(card) };
  switch (name) {
    case 'actionText':
      return (
        <Flex direction="column" gap="extra-small">
          <Linked shown={shown} />
          <LinkAction {...{ card, shown }} />
          <TextField {...given} />
        </Flex>
      );
    case 'confirmedBy':
      return (
        <>
          <ConfirmationHelp {...{ card, shown, change }} />
          <LineField {...given} />
        </>
      );
    default:
      return <Plain {...given} card={card} known={known} />;
  }
}

type PlainProps = Parameters<typeof PersonField>[0];

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rootCauseArea: NAMES.area,
  to: NAMES.target,
  confirmedVia: NAMES.channel,
};
const DAYS: readonly string[] = ['nextStepOn', 'actionDue', 'confirmedOn', 'followUpOn', 'churnedOn'];
const PEOPLE: readonly string[] = ['actionOwnerId', 'remainingOwnerId', 'receiverId'];

function Plain({ card, known, ...given }: PlainProps) {
  const choices = CHOICES[given.name];
  if (choices !== undefined) return <ChoiceField {...given} choices={choices} />;
  if (given.name === 'because') return <RadioField {...given} choices={NAMES.because} />;
  if (DAYS.includes(given.name)) return <DayField {...given} />;
  if (PEOPLE.includes(given.name)) return <PersonField {...given} card={card} known={known} />;
  return given.name === 'reference' ? <LineField {...given} /> : <TextField {...given} />;
}

/** A field of the tenant's own. */
function ownField({ shown, form, field, missing, change }: FieldOfClosing) {
  if (!field.startsWith('extra.')) return null;
  const id = field.slice('extra.'.length);
  const own = shown.extraFields.find((one) => one.id === id);
  const given = {
    ...{ name: field, words: { label: own?.label ?? id, hint: '' }, value: form.extra[id] ?? '', missing },
    change: (text: string) => change({ extra: { ...form.extra, [id]: text } }),
  };
  const choices = own?.choices ?? null;
  if (choices === null) return <LineField {...given} />;
  return <ListField {...given} listed={ownChoices(choices, given.value)} />;
}

/** Corrective actions that the case has already. */
function Linked({ shown }: Pick<FieldOfClosing, 'shown'>) {
  const { actions } = shown.record;
  return actions.length === 0 ? null : <Lines lines={actions.map(({ text, owner }) => `${text} (${owner.name})`)} />;
}

function viewerOf({ state: { view } }: Card): Readonly<Record<string, string>> {
  return view === null ? {} : { [view.viewer.id]: view.viewer.name };
}
