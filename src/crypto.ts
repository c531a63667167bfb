import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Where a sealed value belongs: a value moved to another tenant, table or column does not open there. */
export interface SealedPlace {
  readonly tenantId: number;
  readonly table: string;
  readonly column: string;
}

export interface Vault {
  seal(plain: string, place: SealedPlace): string;
  /** @throws when the key is unknown, the value was changed, or it stands in another place. */
  open(sealed: string, place: SealedPlace): string;
}

const ENVELOPE = 'v1';
/** Node takes tags down to 4 bytes where no length is named: https://nodejs.org/api/crypto.html#deciphersetauthtagbuffer-encoding */
const FULL_TAG = { authTagLength: 16 };

/**
 * Seals with AES-256-GCM under the first key; opens under any of them, by the key id in the envelope, so that keys can
 * be rotated.
 * @param keys 32 bytes each, base64; the first is the current one.
 */
export function openVault(keys: readonly string[]): Vault {
  const ring = keys.map(readKey);
  const current = ring[0];
  if (current === undefined) throw new Error('no sealing key is given');
  return {
    seal: (plain, place) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', current.key, iv).setAAD(placeBytes(place));
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return [ENVELOPE, current.id, ...[iv, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join(
        '.',
      );
    },
    open: (sealed, place) => {
      const [version, id, iv, tag, text] = sealed.split('.');
      const found = ring.find((candidate) => candidate.id === id);
      if (version !== ENVELOPE || iv === undefined || tag === undefined || text === undefined)
        throw new Error('not a sealed value');
      if (found === undefined) throw new Error(`sealed under key ${id ?? ''}, which is not in SEALING_KEYS`);
      const decipher = createDecipheriv('aes-256-gcm', found.key, Buffer.from(iv, 'base64url'), FULL_TAG)
        .setAAD(placeBytes(place))
        .setAuthTag(Buffer.from(tag, 'base64url'));
      return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8');
    },
  };
}

function readKey(base64: string): { readonly id: string; readonly key: Buffer } {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== 32)
    throw new Error('a sealing key is 32 bytes in base64 (make one with: openssl rand -base64 32)');
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 8), key };
}

function placeBytes({ tenantId, table, column }: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([tenantId, table, column]));
}

/** A key for `SEALING_KEYS`: 32 random bytes, base64. */
export function newSealingKey(): string {
  return randomBytes(32).toString('base64');
}

/** A key that signs requests between two parties: 32 random bytes, base64. */
export function newCallKey(): string {
  return randomBytes(32).toString('base64');
}

/** sha256 as 64 hex digits; text is taken as UTF-8. */
export function sha256Hex(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

/** An unguessable name for URLs: 24 characters, 143 bits. */
export function newUrlKey(): string {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const accepted: string[] = [];
  while (accepted.length < 24) {
    // 248 = 4 * 62: what is above would favour the first letters.
    for (const byte of randomBytes(32)) if (byte < 248) accepted.push(alphabet.charAt(byte % 62));
  }
  return accepted.slice(0, 24).join('');
}

/** A signing secret in the form of Standard Webhooks: `whsec_` and 32 bytes of base64. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The key of a case, the same for ever for one survey response: lower-case base32 of the first 20 bytes of a sha256
 * over portal or org id, connection key and response id. 32 characters.
 */
export function caseKeyOf(orgId: string, connectionKey: string, responseId: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([orgId, connectionKey, responseId]))
    .digest();
  const bits = [...digest.subarray(0, 20)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((group) => BASE32.charAt(parseInt(group, 2))).join('');
}
