import { DateInput, Input, Select, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import { FIELDS, WORDS } from '@detractor-loop/contract';
import type { FieldWords } from '@detractor-loop/contract';

export interface FieldProps {
  readonly name: string;
  readonly words: FieldWords;
  /** '' = nothing. */
  readonly value: string;
  readonly change: (value: string) => void;
  /** What is said of it where it is missing or wrong; left out = nothing. */
  readonly missing?: string | undefined;
}

/** What every input of HubSpot takes. */
export function common({ name, words, missing }: Omit<FieldProps, 'value' | 'change'>) {
  return {
    ...{ name, label: words.label },
    ...(words.hint === '' ? {} : { description: words.hint }),
    ...(missing === undefined ? {} : { required: true }),
  };
}

/** A line. It changes with every key: HubSpot's `onChange` waits until the field is left. */
export function LineField({ value, change, ...field }: FieldProps) {
  return <Input {...common(field)} value={value} onInput={change} onChange={change} />;
}

/** A few lines. */
export function TextField({ value, change, ...field }: FieldProps) {
  return <TextArea {...common(field)} value={value} rows={2} onInput={change} onChange={change} />;
}

/** A day, as "2026-11-24". */
export function DayField({ value, change, ...field }: FieldProps) {
  const [year, month, date] = value.split('-').map(Number);
  const day = year === undefined || month === undefined || date === undefined ? null : { year, month: month - 1, date };
  return (
    <DateInput
      {...common(field)}
      {...(day === null ? {} : { value: day })}
      format="medium"
      onChange={(chosen: { year: number; month: number; date: number } | null) =>
        change(chosen === null ? '' : [chosen.year, two(chosen.month + 1), two(chosen.date)].join('-'))
      }
    />
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

interface ChoiceProps extends FieldProps {
  /** What may be chosen, by what it is called. */
  readonly choices: Readonly<Record<string, string>>;
}

/** One of many. */
export function ChoiceField({ choices, ...field }: ChoiceProps) {
  return <OneOf {...field} options={optionsOf(choices)} />;
}

interface ListProps extends FieldProps {
  /** What may be chosen, in this order. */
  readonly listed: readonly string[];
}

/** One of what somebody has listed, each by its own name. */
export function ListField({ listed, ...field }: ListProps) {
  return <OneOf {...field} options={listed.map((one) => ({ value: one, label: one }))} />;
}

interface OneOfProps extends FieldProps {
  readonly options: { readonly value: string; readonly label: string }[];
}

function OneOf({ value, change, options, ...field }: OneOfProps) {
  return (
    <Select
      {...common(field)}
      {...(value === '' ? {} : { value })}
      placeholder={WORDS.choose}
      options={options}
      onChange={(chosen) => change(String(chosen))}
    />
  );
}

/** One of a few: all of them are seen, and one click is enough. */
export function RadioField({ value, change, choices, ...field }: ChoiceProps) {
  return (
    <ToggleGroup
      {...common(field)}
      toggleType="radioButtonList"
      inline={true}
      {...(value === '' ? {} : { value })}
      options={optionsOf(choices)}
      onChange={change}
    />
  );
}

function optionsOf(choices: Readonly<Record<string, string>>) {
  return Object.entries(choices).map(([value, label]) => ({ value, label }));
}

/** Label and hint of a field of the forms. */
export function wordsOf(field: string): FieldWords {
  const words: Readonly<Record<string, FieldWords>> = FIELDS;
  return words[field] ?? { label: field, hint: '' };
}
