import { readData } from './org';
import { adapterOf } from './wire-adapter';

interface Held {
  readonly fields?: Readonly<Record<string, { readonly value: unknown } | undefined>>;
}

/** `lightning/uiRecordApi`. */
export const getRecord = adapterOf('recordId', (config) => readData('record', config));

/** The value of a field of a record that was read. */
export function getFieldValue(record: Held | undefined, field: string | { readonly fieldApiName: string }): unknown {
  const name = typeof field === 'string' ? (field.split('.').at(-1) ?? '') : field.fieldApiName;
  return record?.fields?.[name]?.value;
}
