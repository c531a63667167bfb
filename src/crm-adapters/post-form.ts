import { parseJson } from './exchange';

/** What a token endpoint answered; `body` is undefined where that was no JSON. */
export interface FormAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Posts to a token endpoint, once. @returns null where no answer came in time */
export async function postForm(
  url: string,
  fields: { readonly [name: string]: string },
  timeoutMs: number,
): Promise<FormAnswer | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, body: parseJson(await response.text()) };
  } catch {
    // Not passed on: an error of fetch may hold the request, and the request holds the secret.
    return null;
  }
}
