import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { verifySignature } from '../../../src/capture/signature';
import { SIGNATURE_SCHEMES } from '../../../src/capture/signature-schemes';
import type { SignatureScheme } from '../../../src/capture/signature-schemes';

const DIR = process.env['RECORDINGS_DIR'];
const NAME = DIR ? 'recorded signature vectors' : 'recorded signature vectors (skipped: RECORDINGS_DIR is not set)';

const vectors = z.array(
  z.looseObject({
    scheme: z.string(),
    header: z.string().optional(),
    headers: z.record(z.string(), z.string()).default({}),
    secret: z.string(),
    key: z.string().optional(),
    body: z.string().default(''),
    expected: z.string().optional(),
    expected_hex: z.string().optional(),
    expected_base64: z.string().optional(),
  }),
);

const SCHEMES: ReadonlyMap<string, SignatureScheme> = new Map<string, SignatureScheme>([
  ['delighted', SIGNATURE_SCHEMES.delighted],
  ['typeform', SIGNATURE_SCHEMES.typeform],
  ['wootric', SIGNATURE_SCHEMES.wootric],
  ['surveymonkey', SIGNATURE_SCHEMES.surveyMonkey],
  ['standard-webhooks', SIGNATURE_SCHEMES.standardWebhooks],
  ['pendo', SIGNATURE_SCHEMES.pendo],
]);

(DIR ? describe : describe.skip)(NAME, () => {
  const verdicts = (tamper: string) => {
    const recorded = vectors.parse(JSON.parse(readFileSync(path.join(DIR ?? '', 'signature-vectors.json'), 'utf8')));
    return recorded.flatMap((vector) => {
      const scheme = SCHEMES.get(vector.scheme);
      if (!scheme) return [];
      const claims = [vector.expected, vector.expected_hex, vector.expected_base64].filter(
        (claim) => claim !== undefined,
      );
      return claims.map((claim) => {
        const headers = Object.fromEntries(
          Object.entries({ ...vector.headers, [scheme.header]: claim }).map(([name, value]) => [name, [value]]),
        );
        const nowMs = Number(vector.headers['webhook-timestamp'] ?? 0) * 1000;
        const check = { secrets: [vector.key ?? vector.secret], nowMs };
        return verifySignature(scheme, { headers, body: Buffer.from(vector.body + tamper) }, check).ok;
      });
    });
  };

  test('verify', () => {
    expect(verdicts('')).toEqual(Array.from({ length: 7 }, () => true));
  });

  test('do not verify over a changed body', () => {
    expect(verdicts(' ')).toEqual(Array.from({ length: 7 }, () => false));
  });
});
