import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { judgeSalesforceCall } from '../../src/crm-adapters/salesforce/signed-call';
import type { ApexMethod } from './apex/apex-classes';
import { classOf } from './apex/apex-classes';
import type { ApexObject } from './apex/apex-values';
import { ApexThrown, objectOf, textOf } from './apex/apex-values';
import { APEX_TESTS, CLASSES, emptyOrg, PACKAGE, runTest, SOURCES } from './apex/our-classes';
import { readApex, within } from './apex/read-apex';
import { openApex } from './apex/run-apex';

const KEY = Buffer.alloc(32, 7).toString('base64');
const AT = 1_789_459_200_000;
const ORG = '00D5g0000012345EAA';
const USER = '0055g0000000AbCAAU';
const CASE = 'wzpwssiyapddrcxi6vvrakz2rjywwq6o';
const ROOT = path.join(__dirname, '../..');

const names = [...SOURCES.keys()];
const production = CLASSES.filter(({ name }) => !name.endsWith('test'));

describe('the Apex classes', () => {
  test.each(names)('%s is Apex, and says of which API version', (name) => {
    expect(SOURCES.get(name)?.problems).toEqual([]);
    const meta = readFileSync(path.join(PACKAGE, 'classes', `${name}.cls-meta.xml`), 'utf8');
    expect(meta).toContain('<apiVersion>66.0</apiVersion>');
    expect(meta).toContain('<status>Active</status>');
  });

  test('what is none is seen', () => {
    expect(readApex("public class A { void a() { String b = 'c\\x'; } }").problems).not.toEqual([]);
    expect(readApex('public class A { void a( { } }').problems).not.toEqual([]);
  });

  test('do as the running user may, change nothing and ask no database', () => {
    for (const cls of production) expect([cls.name, cls.modifiers]).toEqual([cls.name, ['public', 'withsharing']]);
    const units = names.filter((name) => !name.endsWith('Test')).map((name) => SOURCES.get(name)!.unit);
    const kinds = ['InsertStatement', 'UpdateStatement', 'UpsertStatement', 'DeleteStatement', 'UndeleteStatement'];
    for (const kind of [...kinds, 'MergeStatement', 'SoqlLiteral', 'SoslLiteral', 'RunAsStatement'])
      expect(units.flatMap((unit) => within(unit, kind)).map(({ text }) => text)).toEqual([]);
    expect(units.map(({ text }) => text).join('')).not.toMatch(/System\.debug|Database\./i);
  });

  test('show components two methods, and neither takes who asks', () => {
    const shown = (method: ApexMethod): boolean => method.annotations.some((text) => /^@auraenabled/i.test(text));
    const methods = CLASSES.flatMap(({ name, methods: own }) =>
      [...own.values()].filter(shown).map((method) => [name, method.name, ...method.params]),
    );
    expect(methods).toEqual([
      ['detractorloopcontroller', 'ask', 'target'],
      ['detractorloopcontroller', 'tell', 'target', 'body'],
    ]);
  });

  test('hide no variable of a class behind one of a method: Apex does not tell KEY from key', () => {
    for (const cls of CLASSES) {
      const fields = new Set(cls.fields.map(({ name }) => name));
      for (const { label, params, block } of cls.methods.values()) {
        const locals = within(block, 'VariableDeclarator').map(({ parts }) => parts[0]?.text.toLowerCase() ?? '');
        expect([label, [...params, ...locals].filter((name) => fields.has(name))]).toEqual([label, []]);
      }
    }
  });

  test('call by the Named Credential of the package, which keeps no secret', () => {
    const named = readFileSync(path.join(PACKAGE, 'namedCredentials/Detractor_Loop.namedCredential-meta.xml'), 'utf8');
    const external = path.join(PACKAGE, 'externalCredentials/Detractor_Loop.externalCredential-meta.xml');
    expect(SOURCES.get('DetractorLoopClient')?.unit.text).toContain("'callout:Detractor_Loop'");
    expect(named).toContain('<externalCredential>Detractor_Loop</externalCredential>');
    expect(existsSync(external)).toBe(true);
    expect(named + readFileSync(external, 'utf8')).not.toMatch(/AuthHeader|AuthParameter|password|secret=/i);
    const setting = path.join(PACKAGE, 'objects/Detractor_Loop_Setting__c/Detractor_Loop_Setting__c.object-meta.xml');
    expect(readFileSync(setting, 'utf8')).toContain('<visibility>Protected</visibility>');
  });
});

describe('their own tests, run by an interpreter of Apex', () => {
  test('are there', () => {
    expect(APEX_TESTS.length).toBeGreaterThan(8);
  });

  test.each(APEX_TESTS.map((one) => [one.method.label, one] as const))('%s', (_label, one) => {
    expect(() => runTest(one)).not.toThrow();
  });

  test('fail when they should', () => {
    const source = 'public class B { public static void c() { Assert.areEqual(1, 2); } }';
    const call = openApex([...CLASSES, classOf(readApex(source).unit)], emptyOrg());
    expect(() => call('B.c')).toThrow(ApexThrown);
  });
});

/** What the classes make of one call of a component: the request they send, or nothing. */
function sent(method: 'ask' | 'tell', ...args: readonly (string | null)[]): ApexObject | null {
  const requests: ApexObject[] = [];
  const records = new Map([
    ['detractor_loop_setting__c', [objectOf('detractor_loop_setting__c', { setupownerid: ORG, card_key__c: KEY })]],
  ]);
  const serve = (request: ApexObject): ApexObject => {
    requests.push(request);
    return objectOf('httpresponse', { status: 200, body: '{}' });
  };
  const org = emptyOrg({ orgId: ORG, userId: USER, now: () => AT, records, serve });
  try {
    openApex(CLASSES, org)(`DetractorLoopController.${method}`, ...args);
  } catch (error) {
    if (!(error instanceof ApexThrown)) throw error;
  }
  return requests[0] ?? null;
}

const SERVICE = 'callout:Detractor_Loop';

function targetOf(request: ApexObject | null): string | null {
  return request === null ? null : textOf(request.fields.get('endpoint') ?? null).slice(SERVICE.length);
}

/** The request as the service gets it. */
function judged(request: ApexObject | null): ReturnType<typeof judgeSalesforceCall> {
  const fields = [...(request?.fields ?? [])];
  const headers = fields.flatMap(([name, value]): [string, readonly string[]][] =>
    name.startsWith('header ') ? [[name.slice('header '.length), [textOf(value)]]] : [],
  );
  const call = {
    method: textOf(request?.fields.get('method') ?? null),
    target: targetOf(request) ?? '',
    headers: Object.fromEntries(headers),
    body: Buffer.from(textOf(request?.fields.get('body') ?? null)),
  };
  return judgeSalesforceCall(call, [KEY], AT);
}

describe('what they send', () => {
  const genuine = { ok: true, claim: { crm: 'salesforce', orgId: ORG, loginId: USER } };

  test('is signed as the service wants it, whatever the body is', () => {
    fc.assert(
      fc.property(fc.constantFrom('commands', 'actions', 'leave'), fc.string({ unit: 'binary' }), (name, text) => {
        const body = JSON.stringify({ text });
        expect(judged(sent('tell', `/v1/card/${name}`, body))).toEqual(genuine);
      }),
    );
  });

  test('is signed as the service wants it, whoever is looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (query) => {
        const target = `/v1/card/people?q=${encodeURIComponent(query)}`;
        const request = sent('ask', target);
        fc.pre(target.length <= 500);
        expect(targetOf(request)).toBe(target);
        expect(judged(request)).toEqual(genuine);
      }),
    );
  });

  test('is for the card, whatever a component asks for', () => {
    const piece = fc.constantFrom(
      ...[
        '/v1/card/view',
        '/v1/card/people',
        '/v1/card/commands',
        '/v1/settings',
        '/..',
        '/',
        '//',
        '\\',
        '?',
        '#',
        '@',
      ],
      ...[
        '%2e%2e',
        '%2F',
        '%0A',
        '\n',
        '\r',
        ' ',
        '\u0000',
        'evil.example',
        'account=001',
        '&',
        ':',
        'cases',
        CASE,
        'tickets',
      ],
    );
    const asked = fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 8 }).map((some) => some.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom('ask' as const, 'tell' as const),
        fc.oneof(
          asked,
          asked.map((one) => `/v1/card/view${one}`),
        ),
        (method, target) => {
          const request = method === 'ask' ? sent('ask', target) : sent('tell', target, '{}');
          fc.pre(request !== null);
          const url = new URL(target, 'https://service.example');
          expect(url.href).toBe(`https://service.example${target}`);
          expect(url.pathname).toMatch(
            method === 'ask' ? /^\/v1\/card\/(view|people|cases\/)/ : /^\/v1\/card\/(commands|actions|leave)$/,
          );
        },
      ),
      { numRuns: 500, maxSkipsPerRun: 2_000 },
    );
  });

  test('is everything that the cards ask for', () => {
    const folders = ['contract/src', 'hubspot/src', 'salesforce/force-app'];
    const files = folders.flatMap((folder) => {
      const from = path.join(ROOT, 'extension-ui', folder);
      return readdirSync(from, { recursive: true, encoding: 'utf8' }).map((name) => path.join(from, name));
    });
    const targets = files
      .filter((file) => /\.(ts|tsx|js)$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return [...text.matchAll(/(?<=[`'])\/v1\/card\/[^`']*(?=[`'])/g)].map(([target]) => target);
      });
    const filled = targets.map((target) =>
      target
        .replaceAll(/\$\{[^}]*caseKey\}/g, CASE)
        .replace('${type}', 'account')
        .replace('${one}', `&case=${CASE}`)
        .replaceAll(/\$\{[^}]*\}/g, encodeURIComponent("O'Brien & Söhne (\u{1f600}) +*~!_-.")),
    );
    expect(new Set(filled).size).toBeGreaterThan(4);
    expect(filled.filter((target) => sent('ask', target) === null && sent('tell', target, '{}') === null)).toEqual([]);
  });

  test('has the signature of the documentation, made in the same way, and the Apex test has the same', () => {
    const page = readFileSync(path.join(ROOT, 'docs/api.md'), 'utf8');
    const [, example = ''] = /```json signature\n([\s\S]*?)```/.exec(page) ?? [];
    const {
      key = '',
      timestamp,
      org,
      user,
      body = '',
      method,
      target = '',
      signature,
    } = JSON.parse(example) as Record<string, string>;
    const source = readFileSync(path.join(PACKAGE, 'classes/DetractorLoopControllerTest.cls'), 'utf8');
    const [, snippet = 'no snippet'] = /```apex\n([\s\S]*?)```/.exec(page) ?? [];
    expect(SOURCES.get('DetractorLoopClient')!.unit.text).toContain(snippet.replaceAll(/\s+/g, ''));
    for (const part of [key, timestamp, org, user, body, method, target, signature])
      expect(source).toContain(`'${part}'`);
  });

  test('is nothing without a key', () => {
    const org = emptyOrg();
    const words = (): string => {
      try {
        openApex(CLASSES, org)('DetractorLoopController.ask', '/v1/card/view');
      } catch (error) {
        return error instanceof ApexThrown ? error.message : String(error);
      }
      return '';
    };
    expect(words()).toContain('not set up');
    expect(org.callouts).toBe(0);
  });
});
