import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { datedJson } from '../../domain/dated-json';
import type { CardAnswer, CardRefusal, Page } from './card-route';

/** Answers with 200. @param input what was sent, for a refusal to give back; undefined = nothing was typed */
export function sendAnswer(response: Response, answer: CardAnswer, input: unknown): void {
  if (hasPage(answer)) {
    sendPage(response, answer.page);
    return;
  }
  response.type('application/json').send(answer.ok ? datedJson(answer) : refusedJson(answer, input));
}

/** What was sent goes back as it was: a number in it is no instant of ours. */
function refusedJson(refused: CardRefusal, input: unknown): string {
  const said = datedJson({ ...refused, fields: refused.fields ?? [] });
  return `${said.slice(0, -1)},"input":${JSON.stringify(input ?? null)}}`;
}

function hasPage(answer: CardAnswer): answer is { readonly ok: true; readonly page: Page } {
  return answer.ok && 'page' in answer;
}

/**
 * A page for people, made of words of customers: nothing in it may load, run or be framed, whatever slipped through. Its
 * own styles are named by their hash.
 */
function sendPage(response: Response, { type, text }: Page): void {
  const styles = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => hashOf(css));
  response.set({
    'Content-Security-Policy': [
      "default-src 'none'",
      `style-src ${styles.length === 0 ? "'none'" : styles.join(' ')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      'sandbox',
    ].join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
  });
  response.type(type).send(text);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
