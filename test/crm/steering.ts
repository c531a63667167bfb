export interface Steering {
  readonly get: <T>(path: string) => Promise<T>;
  readonly post: (path: string, body: unknown) => Promise<unknown>;
}

/** Calls of an emulator that its vendor does not have. */
export function steer(url: string): Steering {
  const read = async <T>(response: Response): Promise<T> => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  return {
    get: async (path) => read(await fetch(url + path)),
    post: async (path, body) => {
      const headers = { 'content-type': 'application/json' };
      return read(await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) }));
    },
  };
}
