import { useEffect, useRef, useState, type ReactNode } from 'react';

/** What the inputs of the SDK share. */
export interface FieldProps<Value> {
  readonly label?: string;
  readonly labelDisplay?: string;
  readonly name?: string;
  readonly value?: Value;
  readonly defaultValue?: Value;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly description?: string;
  readonly placeholder?: string;
  readonly error?: boolean;
  readonly validationMessage?: string;
  readonly onChange?: (value: Value) => void;
  readonly onInput?: (value: Value) => void;
  readonly onBlur?: (value: Value) => void;
  readonly onFocus?: (value: Value) => void;
}

interface FrameProps {
  readonly id: string;
  readonly of: Omit<FieldProps<never>, 'value' | 'defaultValue' | 'onChange' | 'onInput' | 'onBlur' | 'onFocus'>;
  readonly children: ReactNode;
}

/** Label, description and what is wrong, around one input. */
export function Field({ id, of, children }: FrameProps) {
  return (
    <div className="field">
      {of.label === undefined ? null : (
        <label htmlFor={id}>
          {of.label}
          {of.required === true ? <span aria-hidden="true"> *</span> : null}
        </label>
      )}
      {of.description === undefined ? null : (
        <div id={`${id}d`} className="t microcopy">
          {of.description}
        </div>
      )}
      {children}
      {of.validationMessage === undefined || of.validationMessage === '' ? null : (
        <div id={`${id}v`} className={of.error === true ? 'field-error' : 't microcopy'}>
          {of.validationMessage}
        </div>
      )}
    </div>
  );
}

/** What every input element says about itself. */
export function inputAttributes(id: string, of: FrameProps['of']): object {
  const described = [
    of.description === undefined ? [] : `${id}d`,
    of.validationMessage === undefined || of.validationMessage === '' ? [] : `${id}v`,
  ].flat();
  return {
    id,
    name: of.name,
    required: of.required,
    placeholder: of.placeholder,
    'aria-invalid': of.error === true || undefined,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  };
}

/**
 * What stands in an input. The card's value comes back from its worker a moment after a key was pressed: an echo of what
 * was typed before must not take away what was typed since.
 */
export function useTyped<Value>(given: Value | undefined, first: Value): readonly [Value, (value: Value) => void] {
  const [shown, setShown] = useState<Value>(given ?? first);
  const onItsWay = useRef<Value[]>([]);
  useEffect(() => {
    if (given === undefined) return;
    const echo = onItsWay.current.indexOf(given);
    if (echo >= 0) onItsWay.current.splice(0, echo + 1);
    else {
      onItsWay.current = [];
      setShown(given);
    }
  }, [given]);
  return [
    shown,
    (value) => {
      onItsWay.current.push(value);
      setShown(value);
    },
  ];
}
