import { once } from 'node:events';
import net from 'node:net';

/** The way from a CRM to the service, which a test can close. */
export interface Gate {
  readonly url: string;
  /** Whoever calls from now on is hung up on; calls on their way break. */
  readonly close: () => void;
  /** Whoever calls from now on waits until the gate is open. */
  readonly hold: () => void;
  readonly open: () => void;
  /** The next thing that the service says gets lost, and the connection with it: what was asked for may well be done. */
  readonly loseAnswer: () => void;
  readonly end: () => Promise<void>;
}

/**
 * Hands on bytes to the service, which may start later than the gate: its address is part of what is signed.
 * @param service where it listens by then
 */
export async function startGate(service: () => string): Promise<Gate> {
  const sockets = new Set<net.Socket>();
  const waiting: (() => void)[] = [];
  let state: 'open' | 'held' | 'closed' = 'open';
  let loses = false;
  const server = net.createServer((caller) => {
    keep(sockets, caller);
    if (state === 'closed') caller.destroy();
    else if (state === 'open') pass(caller);
    else waiting.push(() => pass(caller));
  });
  const pass = (caller: net.Socket): void => {
    const called = keep(sockets, connect(service()));
    called.on('data', (answer: Buffer) => {
      if (!loses) return void caller.write(answer);
      loses = false;
      caller.destroy();
    });
    join(caller, called);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Kept-alive connections are behind the gate already.
  const become = (next: typeof state): void => {
    if (next !== 'open') sockets.forEach((socket) => socket.destroy());
    state = next;
  };
  return {
    url: `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    close: () => become('closed'),
    hold: () => become('held'),
    open: () => {
      become('open');
      for (const go of waiting.splice(0)) go();
    },
    loseAnswer: () => void (loses = true),
    end: async () => {
      become('closed');
      server.close();
      await once(server, 'close');
    },
  };
}

function connect(url: string): net.Socket {
  const { hostname, port } = new URL(url);
  return net.connect(Number(port), hostname);
}

function keep(sockets: Set<net.Socket>, socket: net.Socket): net.Socket {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
  socket.on('error', () => socket.destroy());
  return socket;
}

function join(caller: net.Socket, called: net.Socket): void {
  caller.once('close', () => called.destroy());
  called.once('close', () => caller.end());
  caller.pipe(called);
}
