import type { RunningHubspot, StartOptions } from '../../../sandbox/hubspot/start';
import { startHubspot } from '../../../sandbox/hubspot/start';

/** A JSON answer, loosely typed: these tests look at the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

export interface Json {
  readonly [key: string]: Json;
}

export interface TestPortal extends RunningHubspot {
  /** Calls the emulator with its static token; a string path, JSON in and out. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<Reply>;
  /** Steers the emulator and expects it to agree. */
  readonly control: (path: string, body: unknown) => Promise<Json>;
  readonly records: (type: string) => Promise<readonly Json[]>;
}

export const V = '2026-09';

/** A case object as the product would make it. */
export const CASE_SCHEMA = {
  name: 'detractor_case',
  labels: { singular: 'Detractor case', plural: 'Detractor cases' },
  primaryDisplayProperty: 'case_title',
  requiredProperties: ['case_key'],
  searchableProperties: ['case_title'],
  associatedObjects: ['CONTACT', 'COMPANY', 'TICKET'],
  properties: [
    { name: 'case_key', label: 'Key', type: 'string', fieldType: 'text', hasUniqueValue: true },
    { name: 'case_title', label: 'Title', type: 'string', fieldType: 'text' },
    { name: 'due_at', label: 'Due', type: 'datetime', fieldType: 'date' },
    { name: 'score', label: 'Score', type: 'number', fieldType: 'number' },
    {
      name: 'state',
      label: 'State',
      type: 'enumeration',
      fieldType: 'select',
      options: [
        { label: 'Open', value: 'open' },
        { label: 'Closed', value: 'closed' },
      ],
    },
  ],
};

export async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Json;
  return { status: response.status, headers: response.headers, body };
}

export async function openPortal(options: StartOptions = {}): Promise<TestPortal> {
  const running = await startHubspot(options);
  const call: TestPortal['call'] = async (method, path, body) =>
    reply(
      await fetch(running.url + path, {
        method,
        headers: { Authorization: `Bearer ${running.token}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  return {
    ...running,
    call,
    control: async (path, body) => {
      const answer = await call('POST', path, body);
      if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    records: async (type) => asList((await call('GET', `/__records/${type}`)).body['results']),
  };
}

/** A value that must be a string on the wire. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`not a string: ${JSON.stringify(value)}`);
  return value;
}

export function asList(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) throw new TypeError(`not a list: ${JSON.stringify(value)}`);
  return value as readonly Json[];
}

/** Creates records one batch a time and answers their ids in input order. */
export async function create(
  portal: TestPortal,
  type: string,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<readonly string[]> {
  const inputs = rows.map((properties, place) => ({ properties, associations: [], objectWriteTraceId: String(place) }));
  const { status, body } = await portal.call('POST', `/crm/objects/${V}/${type}/batch/create`, { inputs });
  if (status !== 201) throw new Error(JSON.stringify(body));
  const results = asList(body['results']);
  return rows.map((_, place) => {
    const found = results.find((result) => text(result['objectWriteTraceId']) === String(place));
    return text(found?.['id']);
  });
}
