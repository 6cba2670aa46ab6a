import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { Cursors } from '../commands/cursors.ts';
import { FailPoint } from '../commands/fail-point.ts';
import { removeExpired } from '../storage/expiry.ts';
import type { Store } from '../storage/store.ts';
import { serve } from './connection.ts';

const SWEEP_MS = 60_000;
const LOOPBACK = '127.0.0.1';

export type ServerOptions = {
  store: Store;
  /** A Unix socket, or a port of the loopback interface (0: a free one). Nobody is asked for a password. */
  address: { socket: string } | { port: number };
  /** How often cursors and documents are looked through for expired ones, in milliseconds. */
  sweepMs?: number | undefined;
  log?: (error: unknown) => void;
};

export type RunningServer = { port: number | undefined; sweep(): Promise<void>; close(): Promise<void> };

/** Listens and serves the store until it is closed; the store itself stays open. Throws when the address is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, address, sweepMs = SWEEP_MS, log = () => undefined } = options;
  const context = { store, cursors: new Cursors(), failPoint: new FailPoint() };
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve({ socket, id: ++connections, context, log });
  });
  await listen(server, address);
  const sweep = async (): Promise<void> => {
    context.cursors.expire();
    await removeExpired(store).catch(log);
  };
  const timer = setInterval(() => void sweep(), sweepMs).unref();
  return {
    port: portOf(server),
    sweep,
    async close() {
      clearInterval(timer);
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      context.cursors.closeAll();
    },
  };
}

async function listen(server: Server, address: ServerOptions['address']): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if ('socket' in address) {
      // Left behind by a process that was killed; its folder belongs to us alone.
      rmSync(address.socket, { force: true });
      server.listen(address.socket, resolve);
    } else {
      server.listen(address.port, LOOPBACK, resolve);
    }
  });
}

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : undefined;
}
