import { useId, useRef, type ChangeEvent, type FocusEvent } from 'react';
import { Field, inputAttributes, useTyped, type FieldProps } from './field';

interface TextProps extends FieldProps<string> {
  readonly type?: 'text' | 'password';
  readonly rows?: number;
  readonly maxLength?: number;
}

/**
 * As HubSpot documents it: `onInput` with every key, `onChange` when the field is left or the form is sent.
 */
function useText(props: TextProps) {
  const [text, setText] = useTyped(props.value, props.defaultValue ?? '');
  const told = useRef(text);
  const commit = (value: string): void => {
    if (value === told.current) return;
    told.current = value;
    props.onChange?.(value);
  };
  return {
    value: text,
    readOnly: props.readOnly,
    maxLength: props.maxLength,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setText(event.target.value);
      props.onInput?.(event.target.value);
    },
    onFocus: () => {
      told.current = text;
      props.onFocus?.(text);
    },
    onBlur: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      commit(event.target.value);
      props.onBlur?.(event.target.value);
    },
    commit: () => {
      commit(text);
    },
  };
}

export const Input = (props: TextProps) => {
  const id = useId();
  const { commit, ...handlers } = useText(props);
  return (
    <Field id={id} of={props}>
      <input
        type={props.type ?? 'text'}
        {...inputAttributes(id, props)}
        {...handlers}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
    </Field>
  );
};

export const SearchInput = (props: TextProps) => {
  const id = useId();
  const { commit, ...handlers } = useText(props);
  return (
    <Field id={id} of={props}>
      <input
        type="search"
        {...inputAttributes(id, props)}
        {...handlers}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
    </Field>
  );
};

export const TextArea = (props: TextProps) => {
  const id = useId();
  const { commit: _, ...handlers } = useText(props);
  return (
    <Field id={id} of={props}>
      <textarea rows={props.rows ?? 3} {...inputAttributes(id, props)} {...handlers} />
    </Field>
  );
};

export const NumberInput = (props: FieldProps<number> & { readonly min?: number; readonly max?: number }) => {
  const id = useId();
  const [shown, setShown] = useTyped(props.value, props.defaultValue ?? 0);
  return (
    <Field id={id} of={props}>
      <input
        type="number"
        {...inputAttributes(id, props)}
        min={props.min}
        max={props.max}
        readOnly={props.readOnly}
        value={shown}
        onChange={(event) => {
          setShown(event.target.valueAsNumber);
          props.onInput?.(event.target.valueAsNumber);
        }}
        onBlur={(event) => props.onChange?.(event.target.valueAsNumber)}
      />
    </Field>
  );
};

/** A day; months count from 0. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly formattedDate?: string;
}

const two = (number: number): string => String(number).padStart(2, '0');
const isoOf = (day: Day | null | undefined): string =>
  day === null || day === undefined ? '' : `${String(day.year)}-${two(day.month + 1)}-${two(day.date)}`;

function dayOf(iso: string): Day | null {
  const [year, month, date] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return { year, month: month - 1, date, formattedDate: iso };
}

interface DateProps extends FieldProps<Day | null> {
  readonly min?: Day;
  readonly max?: Day;
}

export const DateInput = (props: DateProps) => {
  const id = useId();
  const [iso, setIso] = useTyped(props.value === undefined ? undefined : isoOf(props.value), isoOf(props.defaultValue));
  return (
    <Field id={id} of={props}>
      <input
        type="date"
        {...inputAttributes(id, props)}
        min={isoOf(props.min) || undefined}
        max={isoOf(props.max) || undefined}
        readOnly={props.readOnly}
        value={iso}
        onChange={(event) => {
          setIso(event.target.value);
          props.onChange?.(dayOf(event.target.value));
        }}
      />
    </Field>
  );
};

interface Time {
  readonly hours: number;
  readonly minutes: number;
}

const clockOf = (time: Time | null | undefined): string =>
  time === null || time === undefined ? '' : `${two(time.hours)}:${two(time.minutes)}`;

export const TimeInput = (props: FieldProps<Time | null>) => {
  const id = useId();
  const given = props.value === undefined ? undefined : clockOf(props.value);
  const [shown, setShown] = useTyped(given, clockOf(props.defaultValue));
  return (
    <Field id={id} of={props}>
      <input
        type="time"
        {...inputAttributes(id, props)}
        readOnly={props.readOnly}
        value={shown}
        onChange={(event) => {
          setShown(event.target.value);
          const [hours, minutes] = event.target.value.split(':').map(Number);
          if (hours !== undefined && minutes !== undefined) props.onChange?.({ hours, minutes });
        }}
      />
    </Field>
  );
};
