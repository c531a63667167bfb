import { EVIDENCE_KINDS, type RecordChange } from '../domain/documentation';
import { SetupError } from '../errors';
import { recordChange } from '../http/contracts/record-change';
import { readJson } from './read-json';
import { readAs, type VerbFlags, type VerbOption } from './verb';

/** How the record of a case is written on the command line. */
export const RECORD_OPTIONS: readonly VerbOption[] = [
  {
    flags: '--set <field=value>',
    about:
      'a field of the record: statedIssue, desiredOutcome, rootCauseArea, rootCause, lessonsLearned, nextStep.text, ' +
      'nextStep.dueAt, confirmation.by, .at, .channel, .proof, extra.<id>, evidence=link:<address>; empty takes it out',
    many: true,
  },
  {
    flags: '--from <file>',
    about: 'the same as JSON, such as {"statedIssue": "...", "nextStep": {"text": "...", ...}}',
  },
];

type Fields = Readonly<Record<string, unknown>>;

/** What is written down beside a verb; null = nothing. @throws SetupError for what no record takes */
export function recordOf({ set = [], from }: VerbFlags): RecordChange | null {
  if (set.length === 0 && from === undefined) return null;
  const read: unknown = from === undefined ? {} : readJson(from);
  if (!isFields(read)) throw new SetupError(`${from ?? ''} is no JSON object`, 64);
  return readAs(recordChange, set.reduce(withField, read));
}

function withField(said: Fields, text: string): Fields {
  const at = text.indexOf('=');
  if (at < 1) throw new SetupError(`--set ${text}: write field=value`, 64);
  const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (name === 'evidence') return { ...said, evidence: withEvidence(said.evidence, value) };
  const [field = '', part] = name.split('.', 2);
  const kept = value === '' ? null : value;
  if (part === undefined) return { ...said, [field]: kept };
  const known = said[field];
  return { ...said, [field]: { ...(isFields(known) ? known : {}), [part]: kept } };
}

function withEvidence(known: unknown, value: string): readonly unknown[] {
  if (value === '') return [];
  const [kind = '', ref] = split(value, ':');
  if (ref === undefined)
    throw new SetupError(`--set evidence: write one of ${EVIDENCE_KINDS.join(', ')}, ":" and it`, 64);
  return [...(Array.isArray(known) ? (known as readonly unknown[]) : []), { kind, ref }];
}

function split(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
