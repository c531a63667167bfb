import { useId, useState } from 'react';
import { Field, inputAttributes, useTyped, type FieldProps } from './field';
import type { Base } from './props';

type Choice = string | number | boolean;
interface Option {
  readonly label: string;
  readonly value: Choice;
}

interface SelectProps extends FieldProps<Choice> {
  readonly options?: readonly Option[];
}

/** Options are told apart by their place: their values may be numbers or yes and no. */
export const Select = ({ options = [], ...props }: SelectProps) => {
  const id = useId();
  const [chosen, setChosen] = useTyped<Choice>(props.value, props.defaultValue ?? '');
  const place = options.findIndex(({ value }) => value === chosen);
  return (
    <Field id={id} of={props}>
      <select
        {...inputAttributes(id, props)}
        disabled={props.readOnly}
        value={place < 0 ? '' : String(place)}
        onChange={(event) => {
          const option = options[Number(event.target.value)];
          if (option === undefined) return;
          setChosen(option.value);
          props.onChange?.(option.value);
        }}
      >
        <option value="" disabled>
          {props.placeholder ?? 'Choose'}
        </option>
        {options.map(({ label, value }, at) => (
          <option key={String(value)} value={String(at)}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
};

interface MultiProps extends FieldProps<readonly Choice[]> {
  readonly options?: readonly Option[];
}

export const MultiSelect = ({ options = [], value = [], onChange, label = '' }: MultiProps) => (
  <fieldset className="field">
    <legend>{label}</legend>
    {options.map((option) => (
      <label key={String(option.value)} className="check">
        <input
          type="checkbox"
          checked={value.includes(option.value)}
          onChange={(event) => {
            const rest = value.filter((one) => one !== option.value);
            onChange?.(event.target.checked ? [...rest, option.value] : rest);
          }}
        />
        {option.label}
      </label>
    ))}
  </fieldset>
);

interface CheckProps extends Base {
  readonly name?: string;
  readonly value?: string;
  readonly checked?: boolean;
  readonly initialIsChecked?: boolean;
  readonly readOnly?: boolean;
  readonly description?: string;
  readonly onChange?: (checked: boolean, value: string) => void;
}

export const Checkbox = (props: CheckProps) => {
  const [checked, setChecked] = useTyped(props.checked, props.initialIsChecked ?? false);
  return (
    <label className="check">
      <input
        type="checkbox"
        name={props.name}
        checked={checked}
        disabled={props.readOnly}
        onChange={(event) => {
          setChecked(event.target.checked);
          props.onChange?.(event.target.checked, props.value ?? '');
        }}
      />
      <span>
        {props.children}
        {props.description === undefined ? null : <span className="t microcopy"> {props.description}</span>}
      </span>
    </label>
  );
};

interface ToggleProps {
  readonly label?: string;
  readonly labelDisplay?: string;
  readonly name?: string;
  readonly checked?: boolean;
  readonly initialIsChecked?: boolean;
  readonly readOnly?: boolean;
  readonly onChange?: (checked: boolean) => void;
}

export const Toggle = (props: ToggleProps) => {
  const id = useId();
  const [checked, setChecked] = useTyped(props.checked, props.initialIsChecked ?? false);
  return (
    <span className="toggle">
      <input
        id={id}
        role="switch"
        type="checkbox"
        name={props.name}
        checked={checked}
        disabled={props.readOnly}
        onChange={(event) => {
          setChecked(event.target.checked);
          props.onChange?.(event.target.checked);
        }}
      />
      <label htmlFor={id} className={props.labelDisplay === 'hidden' ? 'sr' : ''}>
        {props.label}
      </label>
    </span>
  );
};

interface GroupProps {
  readonly toggleType?: 'checkboxList' | 'radioButtonList';
  readonly name: string;
  readonly label?: string;
  readonly inline?: boolean;
  readonly required?: boolean;
  readonly error?: boolean;
  readonly validationMessage?: string;
  readonly value?: string | readonly string[];
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly readOnly?: boolean;
    readonly initialIsChecked?: boolean;
    readonly description?: string;
  }[];
  readonly onChange?: (value: string | readonly string[]) => void;
}

export const ToggleGroup = ({ toggleType = 'checkboxList', options = [], ...props }: GroupProps) => {
  const id = useId();
  const radio = toggleType === 'radioButtonList';
  const first = options.filter((option) => option.initialIsChecked).map(({ value }) => value);
  const [own, setOwn] = useState<readonly string[]>(first);
  const chosen = props.value === undefined ? own : [props.value].flat();
  const choose = (value: string, checked: boolean): void => {
    const rest = chosen.filter((one) => one !== value);
    const next = radio ? [value] : checked ? [...rest, value] : rest;
    setOwn(next);
    props.onChange?.(radio ? value : next);
  };
  return (
    <fieldset className={`field group${props.inline === true ? ' inline' : ''}`}>
      <legend>
        {props.label}
        {props.required === true ? <span aria-hidden="true"> *</span> : null}
      </legend>
      {options.map(({ label, value, readOnly, description }) => (
        <label key={value} className="check">
          <input
            type={radio ? 'radio' : 'checkbox'}
            name={`${props.name}${id}`}
            value={value}
            checked={chosen.includes(value)}
            disabled={readOnly}
            onChange={(event) => {
              choose(value, event.target.checked);
            }}
          />
          <span>
            {label}
            {description === undefined ? null : <span className="t microcopy"> {description}</span>}
          </span>
        </label>
      ))}
      {props.validationMessage === undefined || props.validationMessage === '' ? null : (
        <div className={props.error === true ? 'field-error' : 't microcopy'}>{props.validationMessage}</div>
      )}
    </fieldset>
  );
};
