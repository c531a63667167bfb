import { mentions } from '../../../src/pipeline/audit/person-deliveries';

const ANN = 'ann.lee@acme.example';

describe('a raw body that names an address', () => {
  test.each([
    ['as it is', `{"email":"${ANN}"}`],
    ['in other letters', `{"email":"Ann.Lee@ACME.example"}`],
    ['with escapes of JSON', String.raw`{"email":"ann.lee\u0040acme.example"}`],
    [
      'with every letter escaped',
      `"${Array.from(ANN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
    ],
    ['as a form sends it', 'email=ann.lee%40acme.example&score=2'],
    ['in a row of a file', JSON.stringify(['2026-09-15', '2', ` ${ANN} `])],
    ['in a body that is torn', `{"email":"${ANN}`],
  ])('%s is found', (_, body) => {
    expect(mentions(Buffer.from(body), [ANN])).toBe(true);
  });

  test.each([
    ['another one', '{"email":"bob@acme.example"}'],
    ['a part of it', '{"email":"ann.lee@acme"}'],
    ['nothing', ''],
  ])('%s is not', (_, body) => {
    expect(mentions(Buffer.from(body), [ANN])).toBe(false);
  });

  test('bytes that are no text are looked through all the same', () => {
    expect(mentions(Buffer.concat([Buffer.from([0xff, 0x00, 0xfe]), Buffer.from(ANN)]), [ANN])).toBe(true);
    expect(mentions(Buffer.from([0xff, 0x00]), [ANN])).toBe(false);
    expect(mentions(Buffer.from(ANN), [])).toBe(false);
  });
});
