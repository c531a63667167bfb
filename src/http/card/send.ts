import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { datedJson } from '../../domain/dated-json';
import type { CardAnswer } from './card-route';

/** Answers with 200. @param input what was sent, for a refusal to give back; undefined = nothing was typed */
export function sendAnswer(response: Response, answer: CardAnswer, input: unknown): void {
  if ('html' in answer && answer.ok && typeof answer.html === 'string') {
    sendPage(response, answer.html);
    return;
  }
  const whole = answer.ok ? answer : { ...answer, fields: answer.fields ?? [], input: input ?? null };
  response.type('application/json').send(datedJson(whole));
}

/**
 * A page for people, made of words of customers: nothing in it may load, run or be framed, whatever slipped through. Its
 * own styles are named by their hash.
 */
function sendPage(response: Response, html: string): void {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => hashOf(css));
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
  response.type('text/html').send(html);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
