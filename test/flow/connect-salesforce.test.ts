import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RunningSalesforce } from '../../sandbox/salesforce/start';
import { startSalesforce } from '../../sandbox/salesforce/start';
import { tempDir } from '../harness/temp-dir';

const CLI = path.join(__dirname, '../../dist/src/cli.js');
const KEYS = Buffer.alloc(32, 7).toString('base64');

const USER = '0055g0000000AbCAAU';
const PEOPLE = { programOwner: USER, productLiaison: null };
const MAPPING = { arr: 'ARR__c', accountCsm: null, attributes: { region: 'Owner.Region__c' } };

/** One database for all runs, because making one takes seconds. */
let dataDir: string;
beforeAll(() => {
  dataDir = tempDir();
});

let salesforce: RunningSalesforce;
const control = (call: string, body: object): Promise<Response> =>
  fetch(`${salesforce.url}/__${call}`, { method: 'POST', body: JSON.stringify(body) });

beforeEach(async () => {
  salesforce = await startSalesforce();
  await control('seed', {
    users: [{ Id: USER, FirstName: 'Ann', LastName: 'Owner', Email: 'ann@acme.example' }],
    fields: { Account: [{ name: 'ARR__c', type: 'currency' }], User: [{ name: 'Region__c', type: 'string' }] },
  });
});
afterEach(() => salesforce.close());

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs `connect` as a person would. */
function connect(settings: object = {}, env: object = {}): Promise<Ended> {
  const cwd = tempDir();
  const all = { timeZone: 'UTC', people: PEOPLE, mapping: MAPPING, highArr: 1, holdS: 0, ...settings };
  writeFileSync(path.join(cwd, 'tenant.json'), JSON.stringify({ name: 'Acme', settings: all }));
  const child = spawn(process.execPath, [CLI, 'connect', 'tenant.json', '--crm', 'salesforce'], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      SEALING_KEYS: KEYS,
      DATA_DIR: dataDir,
      SALESFORCE_LOGIN_URL: salesforce.url,
      SALESFORCE_CLIENT_ID: salesforce.clientId,
      SALESFORCE_CLIENT_SECRET: salesforce.clientSecret,
      ...env,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

/** A sentence, no stack and no secret. */
function expectSentence({ said }: Ended): void {
  expect(said).toMatch(/^detractor-loop: /m);
  expect(said).not.toMatch(/^ {4}at /m);
  expect(said).not.toMatch(/never-say-this|sandbox-secret/);
}

test('an org that is as it should be is connected', async () => {
  const { code, said } = await connect();
  expect([code, said]).toEqual([0, expect.stringContaining(`"orgId":"${salesforce.orgId}"`)]);
});

test.each<[name: string, env: object, said: { code: number; text: string }]>([
  [
    'a wrong secret',
    { SALESFORCE_CLIENT_SECRET: 'never-say-this' },
    { code: 78, text: 'SALESFORCE_CLIENT_SECRET has to be' },
  ],
  ['an unknown app', { SALESFORCE_CLIENT_ID: 'never-say-this' }, { code: 78, text: 'SALESFORCE_CLIENT_ID has to be' }],
  [
    'a login address without a server',
    { SALESFORCE_LOGIN_URL: 'http://127.0.0.1:9' },
    { code: 69, text: 'SALESFORCE_LOGIN_URL' },
  ],
  ['a version that is not out', { SALESFORCE_API_VERSION: '99.0' }, { code: 78, text: 'docs/salesforce.md' }],
])('%s is said in a sentence that names the fix', async (_name, env, { code, text }) => {
  const ended = await connect({}, env);
  expect([ended.code, ended.said]).toEqual([code, expect.stringContaining(text)]);
  expectSentence(ended);
});

test.each<[name: string, settings: object, says: string]>([
  ['a person the org does not know', { people: { ...PEOPLE, programOwner: '0055g00000000ZZ' } }, `such as ${USER}`],
  ['a person by an id of 15 characters', { people: { ...PEOPLE, programOwner: USER.slice(0, 15) } }, `such as ${USER}`],
  ['a field the org does not know', { mapping: { ...MAPPING, arr: 'Arr_Value__c' } }, 'mapping.arr: Arr_Value__c'],
  ['a name that is no field', { mapping: { ...MAPPING, attributes: { x: "a' OR b" } } }, 'mapping.attributes.x: a'],
])('%s is named', async (_name, settings, says) => {
  const ended = await connect(settings);
  expect([ended.code, ended.said]).toEqual([78, expect.stringContaining(says)]);
  expectSentence(ended);
});

test('a permission that is missing is something to set up, not a fault of ours', async () => {
  const body = [{ errorCode: 'INVALID_TYPE', message: 'x' }];
  await control('faults', { kind: 'status', status: 400, body, times: 9, match: { path: '/services/data' } });
  const ended = await connect();
  expect([ended.code, ended.said]).toEqual([78, expect.stringContaining('Salesforce refused to read users')]);
  expectSentence(ended);
});

test('an org without our fields is told which, with 1', async () => {
  await control('options', { packageInstalled: false });
  const { code, said } = await connect();
  expect([code, said]).toEqual([1, expect.stringContaining('"object Detractor_Case__c"')]);
});
