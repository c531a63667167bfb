import { z } from 'zod';
import { NPS } from '../domain/band';
import type { Evidence, ReasonCode, Flag, SignalTrace } from '../domain/types';
import { classify, NO_SIGNALS } from './classify';
import type { ReasonModel } from './reason-model';

/** One answer of `explain reason`: what was read and the words that say so, or what is wrong with the line. */
export type ReasonAnswer =
  | {
      readonly language: string | null;
      readonly primary: ReasonCode;
      readonly secondary: readonly ReasonCode[];
      readonly flags: readonly Flag[];
      readonly confidence: number;
      readonly confident: boolean;
      /** Offsets in UTF-16 units; `quote` is the text between them. */
      readonly evidence: readonly Quoted[];
      /** Only where the line brought signals. */
      readonly signals?: readonly SignalTrace[];
    }
  | { readonly error: { readonly code: ReasonErrorCode; readonly message: string } };

type ReasonErrorCode = 'invalid_json' | 'invalid_argument';

interface Quoted {
  readonly reason: ReasonCode | Flag;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const count = z.number().nonnegative().nullish();

const question = z.object({
  text: z.string().nullable(),
  score: z.number().min(0).max(10).nullish(),
  language: z.string().nullish(),
  contactTitle: z.string().nullish(),
  strictness: z.enum(['normal', 'strict']).nullish(),
  signals: z
    .object({
      tickets: z.object({ open: count, openHighPriority: count, last30Days: count }).nullish(),
      unpaidInvoices: count,
      daysSinceGoLive: z.number().nullish(),
      usageChangePercent: z.number().nullish(),
      ageS: count,
    })
    .nullish(),
});

type Question = z.infer<typeof question>;

/**
 * Answers one line of JSON: `{"text","score"?,"language"?,"contactTitle"?,"strictness"?,"signals"?}`, the score from 0 to 10.
 * Never throws for what stands in the line.
 * @throws Error before `loadLanguages` has been awaited
 */
export function explainReasonLine(line: string, model: ReasonModel): ReasonAnswer {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse('invalid_json', `write one JSON object a line: ${detail}`);
  }
  const read = question.safeParse(input);
  if (!read.success) return refuse('invalid_argument', inWords(read.error));
  const { text, signals } = read.data;
  const found = classify(inputOf(read.data), model);
  return {
    language: found.language,
    primary: found.primary,
    secondary: found.secondary,
    flags: found.flags,
    confidence: found.confidence,
    confident: found.confident,
    evidence: found.evidence.map((one) => quoted(one, text ?? '')),
    ...(signals === undefined || signals === null ? {} : { signals: found.signals }),
  };
}

function inputOf({
  text,
  score,
  language,
  contactTitle,
  strictness,
  signals,
}: Question): Parameters<typeof classify>[0] {
  const tickets = signals?.tickets ?? null;
  return {
    text,
    score: typeof score === 'number' ? { value: score, scale: NPS } : null,
    language: language ?? null,
    contactTitle: contactTitle ?? null,
    strictness: strictness ?? 'normal',
    signals: {
      tickets:
        tickets === null
          ? null
          : {
              open: tickets.open ?? 0,
              openHighPriority: tickets.openHighPriority ?? 0,
              last30Days: tickets.last30Days ?? 0,
            },
      unpaidInvoices: signals?.unpaidInvoices ?? NO_SIGNALS.unpaidInvoices,
      daysSinceGoLive: signals?.daysSinceGoLive ?? NO_SIGNALS.daysSinceGoLive,
      usageChangePercent: signals?.usageChangePercent ?? NO_SIGNALS.usageChangePercent,
      ageS: signals?.ageS ?? NO_SIGNALS.ageS,
    },
  };
}

function quoted({ for: reason, start, end }: Evidence, text: string): Quoted {
  return { reason, quote: text.slice(start, end), start, end };
}

function inWords(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.join('.') ?? '';
  return path === '' ? 'a question is a JSON object with "text"' : `"${path}": ${issue?.message ?? ''}`;
}

function refuse(code: ReasonErrorCode, message: string): ReasonAnswer {
  return { error: { code, message } };
}
