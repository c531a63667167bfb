import type { z } from 'zod';
import type { Answer, Company, Person, ResponseFields } from '../domain/types';
import { cutText } from './clean-json';
import {
  MAX_COMMENT,
  MAX_ITEMS,
  answerSchema,
  channelSchema,
  commentSchema,
  completeSchema,
  domainSchema,
  emailSchema,
  idSchema,
  scalarSchema,
  languageSchema,
  listSchema,
  nameSchema,
  phoneSchema,
  timeSchema,
  wireSchema,
} from './generic-schemas';

/** Says that something was left out: where, and what to send instead. Never what was there. */
export type Note = (path: string, fix: string) => void;

type Wire = { readonly [key: string]: unknown };
/** All but the score, which is read strictly: a response with a misread score is worse than none. */
type LenientFields = Omit<ResponseFields, 'score'>;

/** Null for absent, null and blank alike; null with a note for what cannot be read. */
function take<T>(schema: z.ZodType<T>, raw: unknown, said: { readonly path: string; readonly note: Note }): T | null {
  if (raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '')) return null;
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  said.note(said.path, parsed.error.issues[0]?.message ?? 'leave it out');
  return null;
}

function readComment(raw: unknown, note: Note): string | null {
  const comment = take(commentSchema, raw, { path: 'comment', note });
  if (comment !== null && comment.length > MAX_COMMENT)
    note('comment', `only its first ${MAX_COMMENT} characters are kept`);
  return comment === null ? null : cutText(comment, MAX_COMMENT);
}

function readPerson(raw: unknown, note: Note): Person | null {
  const wire = take(wireSchema, raw, { path: 'respondent', note }) ?? {};
  const at = (key: string) => ({ path: `respondent.${key}`, note });
  return unlessEmpty({
    externalId: take(idSchema, wire['external_id'], at('external_id')),
    email: take(emailSchema, wire['email'], at('email')),
    name: take(nameSchema, wire['name'], at('name')),
    phone: take(phoneSchema, wire['phone'], at('phone')),
  });
}

function readCompany(raw: unknown, note: Note): Company | null {
  const wire = take(wireSchema, raw, { path: 'respondent.company', note }) ?? {};
  const at = (key: string) => ({ path: `respondent.company.${key}`, note });
  return unlessEmpty({
    externalId: take(idSchema, wire['external_id'], at('external_id')),
    name: take(nameSchema, wire['name'], at('name')),
    domain: take(domainSchema, wire['domain'], at('domain')),
  });
}

function readSurvey(raw: unknown, note: Note): ResponseFields['survey'] {
  const wire = take(wireSchema, raw, { path: 'survey', note }) ?? {};
  return unlessEmpty({
    id: take(idSchema, wire['id'], { path: 'survey.id', note }),
    name: take(nameSchema, wire['name'], { path: 'survey.name', note }),
  });
}

function unlessEmpty<T extends object>(group: T): T | null {
  return Object.values(group).some((value) => value !== null) ? group : null;
}

function readAnswers(raw: unknown, note: Note): readonly Answer[] | null {
  const list = take(listSchema, raw, { path: 'answers', note });
  if (list === null) return null;
  if (list.length > MAX_ITEMS) note('answers', `only the first ${MAX_ITEMS} are kept`);
  return list.slice(0, MAX_ITEMS).flatMap((item, index) => {
    const answer = take(answerSchema, item, { path: `answers.${index}`, note });
    return answer === null
      ? []
      : [{ id: answer.id, label: answer.label ?? null, type: answer.type, value: answer.value }];
  });
}

function readProperties(raw: unknown, note: Note): ResponseFields['properties'] {
  const wire = take(wireSchema, raw, { path: 'properties', note });
  if (wire === null) return null;
  const entries = Object.entries(wire);
  if (entries.length > MAX_ITEMS) note('properties', `only the first ${MAX_ITEMS} are kept`);
  return Object.fromEntries(
    entries.slice(0, MAX_ITEMS).flatMap(([name, value], index) => {
      const scalar = scalarSchema.safeParse(value);
      // By position: the name of a property can be as personal as its value.
      if (!scalar.success) note(`properties (number ${index + 1})`, 'send a text, a number or a boolean');
      return scalar.success ? [[name, scalar.data] as const] : [];
    }),
  );
}

type Readers = { readonly [F in keyof LenientFields]: (data: Wire, note: Note) => LenientFields[F] };

const READERS: Readers = {
  comment: (data, note) => readComment(data['comment'], note),
  complete: (data, note) => take(completeSchema, data['complete'], { path: 'complete', note }),
  person: (data, note) => readPerson(data['respondent'], note),
  company: (data, note) => readCompany(companyOf(data), note),
  respondedAt: (data, note) => take(timeSchema, data['responded_at'], { path: 'responded_at', note }),
  survey: (data, note) => readSurvey(data['survey'], note),
  channel: (data, note) => take(channelSchema, data['channel'], { path: 'channel', note }),
  language: (data, note) => take(languageSchema, data['language'], { path: 'language', note }),
  answers: (data, note) => readAnswers(data['answers'], note),
  properties: (data, note) => readProperties(data['properties'], note),
};

/** Where a field lies in the body, for all whose name there is not the same. */
const WIRE_NAMES: { readonly [field: string]: string | undefined } = { respondedAt: 'responded_at' };
const PERSON_KEYS = ['external_id', 'email', 'name', 'phone'];

function companyOf({ respondent }: Wire): unknown {
  return typeof respondent === 'object' && respondent !== null ? (respondent as Wire)['company'] : undefined;
}

/** Person and company share one object on the wire, and are two fields: either can be stated without the other. */
function isStated(field: string, data: Wire): boolean {
  const { respondent } = data;
  if (field !== 'person' && field !== 'company') return data[WIRE_NAMES[field] ?? field] !== undefined;
  if (respondent === null) return true;
  if (typeof respondent !== 'object') return field === 'person' && respondent !== undefined;
  return (field === 'company' ? ['company'] : PERSON_KEYS).some((key) => Object.hasOwn(respondent, key));
}

/**
 * Reads everything but the score. A snapshot states every field (absent = null), a delta those that are present and
 * can be read. What cannot be read is left out with a note: no oddity in a side field is worth losing a detractor.
 */
export function readFields(data: Wire, mode: 'snapshot' | 'delta', note: Note): Partial<LenientFields> {
  const stated = Object.entries(READERS).filter(([field]) => mode === 'snapshot' || isStated(field, data));
  return Object.fromEntries(
    stated.flatMap(([field, read]) => {
      const notes: (readonly [string, string])[] = [];
      const value = read(data, (path, fix) => notes.push([path, fix]));
      notes.forEach(([path, fix]) => note(path, fix));
      return mode === 'delta' && value === null && notes.length > 0 ? [] : [[field, value] as const];
    }),
  );
}
