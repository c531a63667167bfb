import type { RequestHandler } from 'express';

const LOCAL_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/** Nothing may run, load or be framed that the preview itself does not serve. */
const policy = (styles: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** On every answer. */
export const withHeaders: RequestHandler = (request, response, next) => {
  // The synthetic shadow of the LWC runtime writes a style element for every component.
  const styles = request.path.startsWith('/salesforce/') ? "'self' 'unsafe-inline'" : "'self'";
  response.set({
    'Content-Security-Policy': policy(styles),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  next();
};

/**
 * The preview signs in anybody's name, so it listens to this machine's pages only: a foreign page cannot reach it by a name
 * of its own that leads here, nor post to it.
 */
export const onlyFromHere: RequestHandler = (request, response, next) => {
  const { host = '', origin } = request.headers;
  const foreign = origin !== undefined && origin !== `http://${host}`;
  const posted = request.method !== 'GET' && request.headers['content-type'] !== 'application/json';
  if (LOCAL_HOST.test(host) && !foreign && !posted) next();
  else response.status(403).type('text').send('The preview answers to its own pages only.');
};
