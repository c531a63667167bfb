import type { RunningSalesforce, StartOptions } from '../../../sandbox/salesforce/start';
import { startSalesforce } from '../../../sandbox/salesforce/start';

/** A JSON answer, loosely typed: these tests look at the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

export interface Json {
  readonly [key: string]: Json;
}

export interface TestOrg extends RunningSalesforce {
  /** Calls the emulator with its static session, JSON in and out; a path below /services/data/v64.0 or from the root. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<Reply>;
  /** Creates a record in the name of a user. */
  readonly createAs: (userId: string, type: string, fields: object) => Promise<Reply>;
  /** Steers the emulator and expects it to agree. */
  readonly control: (path: string, body: unknown) => Promise<Json>;
  readonly records: (type: string) => Promise<readonly Json[]>;
}

export const V = '/services/data/v64.0';
export const CASE = '/sobjects/Detractor_Case__c/External_Key__c';
export const TASK = '/sobjects/Task/Closed_Loop_Key__c';

export async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Json;
  return { status: response.status, headers: response.headers, body };
}

export async function openOrg(options: StartOptions = {}): Promise<TestOrg> {
  const running = await startSalesforce(options);
  const headers = { Authorization: `Bearer ${running.token}`, 'Content-Type': 'application/json' };
  const call: TestOrg['call'] = async (method, path, body) => {
    const from = path.startsWith('/__') || path.startsWith('/services') ? '' : V;
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return reply(await fetch(running.url + from + path, { method, headers, ...sent }));
  };
  return {
    ...running,
    call,
    createAs: async (userId, type, fields) => {
      const init = { method: 'POST', headers: { ...headers, 'X-Sandbox-User': userId }, body: JSON.stringify(fields) };
      return reply(await fetch(`${running.url}${V}/sobjects/${type}`, init));
    },
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

/** The code of the first error, wherever it stands. */
export function codeOf(body: unknown): string {
  const [first] = asList(body);
  return text(first?.['errorCode'] ?? first?.['statusCode']);
}

/** The ids of a seed, by type. */
export async function seed(org: TestOrg, body: unknown): Promise<Readonly<Record<string, readonly string[]>>> {
  return (await org.control('/__seed', body))['ids'] as unknown as Readonly<Record<string, readonly string[]>>;
}

/** A case and its task, as one graph: the shape the product writes. */
export function caseGraph(key: string, status = 'open', task: object = {}): object {
  return {
    graphId: key,
    compositeRequest: [
      { method: 'PATCH', url: `${V}${CASE}/${key}`, referenceId: 'case', body: { Status__c: status } },
      {
        method: 'PATCH',
        url: `${V}${TASK}/${key}_t1`,
        referenceId: 'task',
        body: { Subject: 'Call', WhatId: '@{case.id}', ...task },
      },
    ],
  };
}

/** Nodes of one graph of an answer. */
export function nodesOf(graph: Json | undefined): readonly Json[] {
  return asList(graph?.['graphResponse']?.['compositeResponse']);
}
