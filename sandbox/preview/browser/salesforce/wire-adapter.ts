/** What a component's `@wire` hears. */
type Hear = (heard: { readonly data: unknown; readonly error: unknown }) => void;

interface Adapter {
  readonly connect: () => void;
  readonly disconnect: () => void;
  readonly update: (config: Readonly<Record<string, unknown>>) => void;
}

/**
 * A wire adapter: the runtime makes one with `new` for each component and gives it the component's parameters. Only the
 * answer to the latest of them is heard.
 */
export function adapterOf(wanted: string, read: (config: object) => Promise<unknown>): new (hear: Hear) => Adapter {
  return function adapter(hear: Hear): Adapter {
    const asked = { last: 0, connected: true };
    return {
      connect: () => {
        asked.connected = true;
      },
      disconnect: () => {
        asked.connected = false;
      },
      update: (config) => {
        if (config[wanted] === undefined || config[wanted] === null) return;
        const mine = (asked.last += 1);
        const say: Hear = (heard) => {
          if (asked.connected && asked.last === mine) hear(heard);
        };
        read(config).then(
          (data) => {
            say({ data, error: undefined });
          },
          (error: unknown) => {
            say({ data: undefined, error });
          },
        );
      },
    };
  } as unknown as new (hear: Hear) => Adapter;
}
