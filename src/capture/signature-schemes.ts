/** How a source proves that a request is its own, as data: a new source is a row of the table below. */
export interface SignatureScheme {
  /** Lower-case name of the header that carries the signature. */
  readonly header: string;
  /** What stands before the encoded digest; in a list, the version that is ours, such as `v1,`. */
  readonly prefix: string;
  /** true = several signatures separated by spaces, one valid suffices; entries with another prefix are skipped. */
  readonly list: boolean;
  readonly algorithm: 'sha1' | 'sha256';
  readonly encodings: readonly ('hex' | 'base64')[];
  /** What is signed. `{body}` are the raw bytes and always come last. */
  readonly signed: '{body}' | '{timestamp}{body}' | '{id}.{timestamp}.{body}';
  /** How a stored secret becomes the key: its UTF-8 bytes, or base64 after an optional `whsec_`. */
  readonly key: 'text' | 'whsec';
  readonly idHeader: string | null;
  readonly timestamp: {
    readonly header: string;
    readonly format: 'unix_s' | 'iso';
    /** Both into the past and into the future. */
    readonly toleranceS: number;
  } | null;
}

/** A signature over the bare body: no timestamp, so replays are stopped by the uniqueness of deliveries alone. */
const BODY_ONLY = {
  prefix: '',
  list: false,
  algorithm: 'sha256',
  encodings: ['hex'],
  signed: '{body}',
  key: 'text',
  idHeader: null,
  timestamp: null,
} as const;

/** The specification fixes no tolerance; its libraries use five minutes. */
const TOLERANCE_S = 300;

/**
 * The known schemes. Not here, because data cannot say it: Qualtrics, which signs one decoded form field, and the
 * vendors that sign nothing and send a token instead.
 */
export const SIGNATURE_SCHEMES = {
  /** github.com/standard-webhooks/standard-webhooks, spec 1.0.0. Formbricks signs the same way. */
  standardWebhooks: {
    header: 'webhook-signature',
    prefix: 'v1,',
    list: true,
    algorithm: 'sha256',
    encodings: ['base64'],
    signed: '{id}.{timestamp}.{body}',
    key: 'whsec',
    idHeader: 'webhook-id',
    timestamp: { header: 'webhook-timestamp', format: 'unix_s', toleranceS: TOLERANCE_S },
  },
  delighted: { ...BODY_ONLY, header: 'x-delighted-webhook-signature', prefix: 'sha256=' },
  typeform: { ...BODY_ONLY, header: 'typeform-signature', prefix: 'sha256=', encodings: ['base64'] },
  wootric: { ...BODY_ONLY, header: 'x-wootric-signature', prefix: 'sha1=', algorithm: 'sha1' },
  /** The secret is stored as `client_id&client_secret`: that text is the key. */
  surveyMonkey: { ...BODY_ONLY, header: 'sm-signature', algorithm: 'sha1', encodings: ['base64'] },
  /** Pendo and Survicate do not document the encoding. The digest lengths differ, so taking both is unambiguous. */
  pendo: { ...BODY_ONLY, header: 'x-pendo-signature', encodings: ['hex', 'base64'] },
  survicate: { ...BODY_ONLY, header: 'hmac', encodings: ['hex', 'base64'] },
  zendesk: {
    ...BODY_ONLY,
    header: 'x-zendesk-webhook-signature',
    encodings: ['base64'],
    signed: '{timestamp}{body}',
    timestamp: { header: 'x-zendesk-webhook-signature-timestamp', format: 'iso', toleranceS: TOLERANCE_S },
  },
  intercom: { ...BODY_ONLY, header: 'x-hub-signature', prefix: 'sha1=', algorithm: 'sha1' },
} as const satisfies { readonly [vendor: string]: SignatureScheme };
