import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// The schemas are ours (scripts/check-hubspot-project.mjs says why): a green run is not `hs project validate`.
const PROJECT = path.resolve('extension-ui/hubspot');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'hubspot-project-'));
  cpSync(PROJECT, copy, { recursive: true, filter: (file) => !file.includes('node_modules') });
});

afterEach(() => rmSync(copy, { recursive: true }));

function check(project = copy): { readonly ok: boolean; readonly said: string } {
  const run = spawnSync(process.execPath, ['scripts/check-hubspot-project.mjs', project], { encoding: 'utf8' });
  return { ok: run.status === 0, said: run.stdout + run.stderr };
}

type Json = Record<string, unknown> & { config: Record<string, unknown> };

function change(file: string, edit: (content: Json) => unknown): void {
  const name = path.join(copy, file);
  const content = JSON.parse(readFileSync(name, 'utf8')) as Json;
  edit(content);
  writeFileSync(name, JSON.stringify(content));
}

const APP = 'src/app/app-hsmeta.json';
const CARD = 'src/app/cards/compact-card-hsmeta.json';
const inside = (file: string): string => path.join(copy, file);

describe('the project of the HubSpot app', () => {
  test('passes the checks of HubSpot that work without an account', () => {
    const { ok, said } = check(PROJECT);
    expect(said).toMatch(/^APPLICATION .+\nCARD .+\nCARD .+\nWEBHOOKS /);
    expect(ok).toBe(true);
  });

  const breaks: readonly (readonly [string, () => unknown, RegExp])[] = [
    ['a file that is no JSON', () => writeFileSync(inside(CARD), '{'), /./],
    ['a card without uid', () => change(CARD, (card) => delete card['uid']), /./],
    ['a uid with a blank', () => change(CARD, (card) => (card['uid'] = 'compact card')), /uid/i],
    ['the same uid twice', () => change(CARD, (card) => (card['uid'] = 'detractor_loop_full_card')), /uid|duplicate/i],
    [
      'a place that HubSpot does not have',
      () => change(CARD, ({ config }) => (config['location'] = 'crm.top')),
      /location/,
    ],
    ['a field that HubSpot does not know', () => change(CARD, (card) => (card['colour'] = 'red')), /colour/],
    ['a card whose source is not there', () => rmSync(inside('src/app/cards/compact-card.tsx')), /compact-card\.tsx/],
    ['no app', () => rmSync(inside(APP)), /app/i],
    [
      'a platform that there is not',
      () => change('hsproject.json', (it) => (it['platformVersion'] = '1999.1')),
      /1999/,
    ],
    [
      'a scope that takes hubspot.fetch away',
      () =>
        change(
          APP,
          ({ config }) =>
            (config['auth'] = { type: 'static', requiredScopes: ['crm.objects.contacts.sensitive.read'] }),
        ),
      /requiredScopes|auth/,
    ],
    [
      'a service that is not reached by https',
      () =>
        change(
          'src/hsprofile.example.json',
          (it) => (it['variables'] = { BACKEND_ORIGIN: 'http://127.0.0.1:3000', SUPPORT_EMAIL: 'a@b.example' }),
        ),
      /permittedUrls|fetch/,
    ],
    [
      'a variable that the profile does not set',
      () => change('src/hsprofile.example.json', (it) => (it['variables'] = {})),
      /BACKEND_ORIGIN|SUPPORT_EMAIL/,
    ],
    [
      'a file that lies too deep',
      () => {
        mkdirSync(inside('src/app/cards/parts/deep'), { recursive: true });
        renameSync(inside(CARD), inside('src/app/cards/parts/deep/compact-card-hsmeta.json'));
      },
      /ignore|deep/i,
    ],
  ];

  test.each(breaks)('would not get by with %s', (_what, spoil, complaint) => {
    spoil();
    const { ok, said } = check();
    expect(said).toMatch(complaint);
    expect(ok).toBe(false);
  });

  test('asks for the scopes that docs/hubspot.md names, and for no other', () => {
    const auth = (JSON.parse(readFileSync(path.join(PROJECT, APP), 'utf8')) as Json).config['auth'] as {
      readonly requiredScopes: readonly string[];
      readonly optionalScopes: readonly string[];
    };
    const scopes = readFileSync('docs/hubspot.md', 'utf8').split('\n## Scopes\n')[1]!.split('\n## ')[0]!;
    for (const scope of [...auth.requiredScopes, ...auth.optionalScopes]) expect(scopes).toContain(`\`${scope}\``);
    // "oauth" itself is for apps of several portals.
    const needed = scopes.split('Needed:')[1]!.split('Optional')[0]!;
    expect([...needed.matchAll(/`([a-z.-]+)`/g)].map(([, scope]) => scope).sort()).toEqual(
      ['oauth', ...auth.requiredScopes].sort(),
    );
  });
});
