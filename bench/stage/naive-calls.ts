export interface NaiveAccess {
  readonly url: string;
  readonly token: string;
}

export type NaiveCall = (method: string, path: string, body?: object) => Promise<unknown>;

/** Calls one after the other, as a naive writer makes them, and counts them. A refusal ends the benchmark. */
export function naiveCalls({ url, token }: NaiveAccess): { readonly call: NaiveCall; readonly made: () => number } {
  let made = 0;
  return {
    call: async (method, path, body) => {
      made += 1;
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
      });
      if (!response.ok)
        throw new Error(`the naive writer got ${response.status} for ${path}: ${await response.text()}`);
      return response.json();
    },
    made: () => made,
  };
}
