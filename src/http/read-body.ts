import type { IncomingMessage } from 'node:http';
import express from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { AppError } from '../errors';
import type { Answer } from './problem';

/** Of what a delivery inflates to. Survey responses are a few kB; the largest field of a source is a comment. */
const LIMIT_BYTES = 512 * 1024;

/**
 * The bytes of a request as its sender signed them: inflated, never decoded. No body = no bytes.
 * @param limitBytes of what it inflates to
 * @throws AppError body_too_large, unsupported_encoding or unreadable_body.
 */
export function readBody(request: IncomingMessage, response: Answer, limitBytes = LIMIT_BYTES): Promise<Buffer> {
  const encoding = request.headers['content-encoding'];
  return encoding === undefined ? readPlain(request, limitBytes) : readEncoded(request, response, limitBytes);
}

/** As it comes: nothing to inflate, so nothing but bytes to count and to put together. */
function readPlain(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const tooLarge = (): void => {
      request.pause();
      reject(new AppError('body_too_large', `more than ${limitBytes} bytes`));
    };
    if (Number(request.headers['content-length'] ?? 0) > limitBytes) {
      tooLarge();
      return;
    }
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limitBytes) tooLarge();
      else chunks.push(chunk);
    });
    request.on('end', () =>
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)),
    );
    // Node tells of a sender that hung up as an error, once somebody listens.
    request.on('error', () => reject(new AppError('unreadable_body', 'the sender hung up')));
  });
}

function readEncoded(request: IncomingMessage, response: Answer, limitBytes: number): Promise<Buffer> {
  const raw: RequestHandler = express.raw({ type: () => true, limit: limitBytes, inflate: true });
  return new Promise((resolve, reject) => {
    // body-parser 2.4 listens to the inflating stream only, and never calls back when a sender of gzip hangs up midway.
    request.once('close', () => {
      if (!request.complete) reject(new AppError('unreadable_body', 'the sender hung up'));
    });
    // Of a request and its answer it touches nothing that Node does not have.
    raw(request as Request, response as Answer & Response, (error: unknown) => {
      const body: unknown = (request as Request).body;
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
