import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { bandOf } from '../../../src/domain/band';
import type { SignedRequest } from '../../../src/capture/signature';
import { verifySignature } from '../../../src/capture/signature';
import { SIGNATURE_SCHEMES } from '../../../src/capture/signature-schemes';
import { sourceConfigSchema } from '../../../src/capture/source';
import { observed, parse } from './parse-generic';
import { SECRET } from './sign-request';

const PAGE = readFileSync(path.join(__dirname, '../../../docs/sources.md'), 'utf8');
const blocks = [...PAGE.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, language, kind, text = '']) => ({
  language,
  kind,
  text,
}));
const examples = (kind: string) => blocks.filter((block) => block.language === 'json' && block.kind === kind);
const example = (language: string) => blocks.find((block) => block.language === language)!.text;

describe('the JSON of docs/sources.md', () => {
  test('is all of a kind this test knows', () => {
    const known = [...examples('body'), ...examples('mapped'), ...examples('settings')];
    expect(known).toHaveLength(blocks.filter(({ language }) => language === 'json').length);
    expect(known.length).toBeGreaterThanOrEqual(8);
  });

  test('as a body is taken whole', () => {
    for (const { text } of examples('body')) {
      const result = parse(text);
      expect(['observations', 'test']).toContain(result.kind);
      expect(result).not.toMatchObject({ problems: [expect.anything()] });
    }
  });

  test('as settings is valid, and reads the body it is shown with', () => {
    const [mapping, ...others] = examples('settings').map(({ text }) => sourceConfigSchema.parse(JSON.parse(text)));
    expect(others).toHaveLength(1);
    expect(observed(examples('mapped')[0]!.text, mapping)).toMatchObject({
      kind: 'completed',
      version: { at: 1795097038000 },
      fields: {
        score: { value: 3 },
        comment: 'Search is slow on big accounts.',
        person: { email: 'jo@lumen.example' },
        company: { name: 'Lumen' },
      },
      problems: [],
    });
  });
});

describe('the tables of docs/sources.md', () => {
  const rows = (heading: string) =>
    PAGE.split(`\n${heading}\n`)[1]!
      .split('\n## ')[0]!
      .split('\n### ')[0]!
      .split('\n')
      .filter((line) => line.startsWith('| `') || line.startsWith('| data'));

  test('give the bands that the code gives', () => {
    const named = rows('### Scores and scales')
      .slice(1)
      .filter((row) => !row.includes('third'));
    expect(named).toHaveLength(5);
    for (const row of named) {
      const [scale = '', , ...bands] = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      const stated = JSON.parse(scale.replaceAll('`', '')) as unknown;
      for (const [index, band] of (['detractor', 'passive', 'promoter'] as const).entries()) {
        for (const value of (bands[index] ?? '').split('-').filter((bound) => bound !== '')) {
          const { score } = observed({
            type: 'r.created',
            data: { response_id: '1', scale: stated, score: value },
          }).fields;
          expect([scale, value, bandOf(score!)]).toEqual([scale, value, band]);
        }
      }
    }
  });

  test('list every reason for which a signature is refused', () => {
    const source = readFileSync(path.join(__dirname, '../../../src/capture/signature.ts'), 'utf8');
    const reasons = /type SignatureRefusal =([^;]+);/.exec(source)![1]!.match(/\w+/g);
    expect(rows('### Refused signatures').map((row) => /`(\w+)`/.exec(row)![1])).toEqual(reasons);
  });
});

/** Headers and body as the examples send them. */
const sentSchema = z.object({ headers: z.record(z.string(), z.string()), body: z.string() });
const verdict = ({ headers, body }: z.infer<typeof sentSchema>) => {
  const request: SignedRequest = {
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    body: Buffer.from(body),
  };
  const nowMs = Number(headers['webhook-timestamp']) * 1000;
  return verifySignature(SIGNATURE_SCHEMES.standardWebhooks, request, { secrets: [SECRET], nowMs });
};

const body = JSON.stringify({ type: 'r.created', data: { response_id: 'é', score: 3, scale: 'nps' } });

describe('the signing example for Node', () => {
  test('signs what it sends', () => {
    const script = `
      globalThis.fetch = async (url, request) => process.stdout.write(JSON.stringify(request));
      ${example('js')}
      send('https://host.example/v1/in/key', process.argv[1], ${body});`;
    const { stdout } = spawnSync(process.execPath, ['-e', script, SECRET], { encoding: 'utf8' });
    const sent = sentSchema.parse(JSON.parse(stdout));
    expect(sent.body).toBe(body);
    expect(verdict(sent)).toEqual({ ok: true });
  });
});

const missing = ['openssl', 'od'].filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0);
const skipped = missing.length > 0 ? ` (skipped: no ${missing.join(', ')} here)` : '';

(missing.length > 0 ? describe.skip : describe)(`the signing example for a shell${skipped}`, () => {
  test('signs what it sends', () => {
    const cwd = mkdtempSync(path.join(tmpdir(), 'sign-'));
    writeFileSync(path.join(cwd, 'response.json'), body);
    const script = `curl() { for arg; do printf '%s\\n' "$arg"; done; }\n${example('sh')}`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], SECRET, URL: 'https://host.example/v1/in/key' },
    });
    rmSync(cwd, { recursive: true });
    expect(stderr).toBe('');
    const headers = Object.fromEntries(
      [...stdout.matchAll(/^([\w-]+): (.*)$/gm)].map(([, key = '', value]) => [key, value]),
    );
    expect(verdict(sentSchema.parse({ headers, body }))).toEqual({ ok: true });
  });
});
