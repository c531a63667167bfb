export interface Steering {
  readonly get: <T>(path: string) => Promise<T>;
  readonly post: <T>(path: string, body: unknown) => Promise<T>;
}

/** Calls of an emulator that its vendor does not have. */
export function steer(url: string): Steering {
  const read = async <T>(response: Response): Promise<T> => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  return {
    get: async (path) => read(await fetch(url + path)),
    post: async <T>(path: string, body: unknown) => {
      const headers = { 'content-type': 'application/json' };
      return read<T>(await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) }));
    },
  };
}
