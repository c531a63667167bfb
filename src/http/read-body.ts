import express from 'express';
import type { Request, RequestHandler } from 'express';
import { AppError } from '../errors';
import type { Answer } from './problem';

/** Of what a body inflates to. Survey responses are a few kB; the largest field of a source is a comment. */
const LIMIT = '512kb';
const raw: RequestHandler = express.raw({ type: () => true, limit: LIMIT, inflate: true });

/**
 * The bytes of a request as its sender signed them: inflated, never decoded. No body = no bytes.
 * @throws AppError body_too_large, unsupported_encoding or unreadable_body.
 */
export function readBody(request: Request, response: Answer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // body-parser 2.4 listens to the inflating stream only, and never calls back when a sender of gzip hangs up midway.
    request.once('close', () => {
      if (!request.complete) reject(new AppError('unreadable_body', 'the sender hung up'));
    });
    raw(request, response, (error: unknown) => {
      const body = request.body as unknown;
      if (error !== undefined) reject(refusal(error));
      else resolve(Buffer.isBuffer(body) ? body : Buffer.alloc(0));
    });
  });
}

function refusal(error: unknown): Error {
  const { status, message } = error as Error & { readonly status?: unknown };
  if (status === 413) return new AppError('body_too_large', message);
  if (status === 415) return new AppError('unsupported_encoding', message);
  return status === 400 ? new AppError('unreadable_body', message) : (error as Error);
}
