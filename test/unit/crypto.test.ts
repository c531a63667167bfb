import * as fc from 'fast-check';
import {
  caseKeyOf,
  newSealingKey,
  newUrlKey,
  newWebhookSecret,
  openVault,
  sha256Hex,
  type SealedPlace,
} from '../../src/crypto';

const PLACE: SealedPlace = { tenantId: 7, table: 'tenant_secrets', column: 'crm' };

describe('caseKeyOf', () => {
  // Worked out with Python: base64.b32encode(hashlib.sha256(json.dumps([...])).digest()[:20]).lower()
  test.each<readonly [readonly [string, string, string], string]>([
    [['12345678', 'Kq3v9XyZ', 'resp-1'], 'gben6yl2ruveusatw7gdxxkmf6xcaff5'],
    [['00D5g000004ABCd', 'k', 'ü漢😀'], '66olwwskbszvxhrvzdx2zd2hrmnmtv7i'],
    [['', '', ''], 'pgoflvyc57w3o5inwgftmodpyor7jpt5'],
  ])('of %j is the same for ever', (ids, expected) => {
    expect(caseKeyOf(...ids)).toBe(expected);
  });

  test('has 32 characters that every CRM takes, whatever the ids are', () => {
    const id = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(id, id, id, (orgId, key, responseId) => {
        expect(caseKeyOf(orgId, key, responseId)).toMatch(/^[a-z2-7]{32}$/);
      }),
    );
  });

  test('is another one for every other response, also where ids hold what could separate them', () => {
    const part = fc.oneof(
      fc.string({ unit: fc.constantFrom('"', ',', '[', ']', '\\', ' ', 'a', '\0') }),
      fc.string({ unit: 'binary' }),
    );
    const ids = fc.tuple(part, part, part);
    fc.assert(
      fc.property(fc.uniqueArray(ids, { selector: (three) => JSON.stringify(three), minLength: 2 }), (many) => {
        expect(new Set(many.map((three) => caseKeyOf(...three))).size).toBe(many.length);
      }),
    );
    // The same characters, cut at other places.
    const moved = ['ab|c|d', 'a|bc|d', 'a|b|cd', 'abcd||', '|abcd|', '||abcd'].map((text) => text.split('|'));
    expect(new Set(moved.map(([a = '', b = '', c = '']) => caseKeyOf(a, b, c))).size).toBe(moved.length);
  });
});

describe('a vault', () => {
  const oldKey = newSealingKey();
  const vault = openVault([oldKey]);
  const opens = (sealed: string, place: SealedPlace = PLACE, from = vault): string | null => {
    try {
      return from.open(sealed, place);
    } catch {
      return null;
    }
  };

  test('opens what it sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer(), fc.string(), (plain, tenantId, column) => {
        const place = { ...PLACE, tenantId, column };
        expect(vault.open(vault.seal(plain, place), place)).toBe(plain);
      }),
    );
  });

  test('opens an envelope that other software sealed, so that the format stays', () => {
    // AES-256-GCM of Python's cryptography package: key 00 01 ... 1f, iv of zeros, the place as JSON for additional data.
    const key = Buffer.from(Array.from({ length: 32 }, (_, n) => n)).toString('base64');
    const sealed = 'v1.630dcd29.AAAAAAAAAAAAAAAA.8nHiq-C9Jr5wjoGl0HFTuw.etTQ_sdJ5c9t28EVbEP6_Lw';
    expect(openVault([key]).open(sealed, PLACE)).toBe('the refresh token');
  });

  test('seals the same text differently each time, and shows none of it', () => {
    const sealed = Array.from({ length: 50 }, () => vault.seal('the refresh token', PLACE));
    expect(new Set(sealed.map((text) => text.split('.')[2])).size).toBe(50);
    const hidden = Buffer.from('refresh').toString('base64url').slice(0, 8);
    expect(sealed.filter((text) => text.includes('refresh') || text.includes(hidden))).toEqual([]);
  });

  test.each<readonly [string, Partial<SealedPlace>]>([
    ['tenant', { tenantId: 8 }],
    ['table', { table: 'connections' }],
    ['column', { column: 'crm2' }],
  ])('does not open a value that was moved to another %s', (_, moved) => {
    const sealed = vault.seal('secret', PLACE);
    expect(opens(sealed, { ...PLACE, ...moved })).toBeNull();
    expect(opens(sealed)).toBe('secret');
  });

  test('takes places apart that read alike', () => {
    const name = fc.string({ unit: fc.constantFrom('"', ',', '[', '1', 'a') });
    const place = fc.record({ tenantId: fc.nat(20), table: name, column: name });
    fc.assert(
      fc.property(place, place, (from, to) => {
        const same = from.tenantId === to.tenantId && from.table === to.table && from.column === to.column;
        expect(opens(vault.seal('secret', from), to)).toBe(same ? 'secret' : null);
      }),
    );
  });

  test('never opens to anything else when one byte of the envelope was changed', () => {
    const sealed = vault.seal('the refresh token', PLACE);
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'a', '0', '-', '_', '.', ''), (at, letter) => {
        const changed = `${sealed.slice(0, at)}${letter}${sealed.slice(at + 1)}`;
        // Letters that base64 does not read, or bits it does not use, leave the bytes as they were.
        expect([null, 'the refresh token']).toContain(opens(changed));
      }),
      { numRuns: 500 },
    );
  });

  test.each([3, 4, 5])('does not open when a byte of part %i is another', (part) => {
    const parts = vault.seal('the refresh token', PLACE).split('.');
    const bytes = Buffer.from(parts[part - 1] ?? '', 'base64url');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    parts[part - 1] = bytes.toString('base64url');
    expect(opens(parts.join('.'))).toBeNull();
  });

  test.each([0, 4, 8, 12, 15])('does not take a tag of %i bytes, which would be easier to guess', (length) => {
    const parts = vault.seal('the refresh token', PLACE).split('.');
    parts[3] = Buffer.from(parts[3] ?? '', 'base64url')
      .subarray(0, length)
      .toString('base64url');
    expect(opens(parts.join('.'))).toBeNull();
  });

  test.each(['', 'plain text', 'v1', 'v1.....', 'v2.a.b.c.d', 'v1.a.b.c'])('says that %j is not sealed', (text) => {
    expect(() => vault.open(text, PLACE)).toThrow(/sealed/);
  });

  test('opens under an old key what was sealed before the rotation, and seals under the new one', () => {
    const newKey = newSealingKey();
    const rotated = openVault([newKey, oldKey]);
    const before = vault.seal('before', PLACE);
    const after = rotated.seal('after', PLACE);
    expect(rotated.open(before, PLACE)).toBe('before');
    expect(openVault([newKey]).open(after, PLACE)).toBe('after');
    expect(() => vault.open(after, PLACE)).toThrow(/^sealed under key [0-9a-f]{8}, which is not in SEALING_KEYS$/);
  });

  test.each([
    ['none', []],
    ['an empty one', ['']],
    ['a short one', [Buffer.alloc(16).toString('base64')]],
    ['a long one', [Buffer.alloc(33).toString('base64')]],
    ['a good one and a bad one', [oldKey, 'bad']],
  ])('is not opened with %s for a key, and the error holds no key', (_, keys) => {
    expect(() => openVault(keys)).toThrow(/sealing key/);
    expect(() => openVault(keys)).not.toThrow(oldKey);
  });
});

describe('what is made up', () => {
  const many = <T>(make: () => T): readonly T[] => Array.from({ length: 2000 }, make);

  test('keys of URLs: 24 letters and digits, all of them in use, never twice', () => {
    const keys = many(newUrlKey);
    expect(keys.filter((key) => !/^[0-9A-Za-z]{24}$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keys.join('')).size).toBe(62);
  });

  test('no letter of a key is likelier than another', () => {
    const counts = new Map<string, number>();
    for (const letter of many(newUrlKey).join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const expected = (2000 * 24) / 62;
    // Chi square with 61 degrees of freedom: above 150 once in 10^9 runs. A bias towards the first letters gives thousands.
    const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(150);
  });

  test('signing secrets: the form of Standard Webhooks, 32 bytes', () => {
    expect(newWebhookSecret()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(newWebhookSecret()).not.toBe(newWebhookSecret());
  });

  test('sealing keys: 32 bytes in base64', () => {
    expect(Buffer.from(newSealingKey(), 'base64')).toHaveLength(32);
    expect(newSealingKey()).not.toBe(newSealingKey());
  });
});

test('sha256Hex of a text and of its bytes is the same', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex(Buffer.from('ü'))).toBe(sha256Hex('ü'));
});
