import { mkdirSync } from 'node:fs';
import net, { type NetConnectOpts, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { Duplex } from 'node:stream';
import { Cursors } from '../../api/src/database/embedded/commands/cursors.ts';
import { FailPoint } from '../../api/src/database/embedded/commands/fail-point.ts';
import { Store } from '../../api/src/database/embedded/storage/store.ts';
import { serve } from '../../api/src/database/embedded/wire/connection.ts';
import { NEAR_SOCKET } from './near-socket.ts';

/**
 * The store of a run, in the process that asks it. The driver speaks to it as to any, byte for byte, but from memory to
 * memory: sockets between two processes were a quarter of what a run took. `tests/embedded` holds the process and its
 * sockets.
 */
class End extends Duplex {
  #other: End | undefined;

  static pair(): readonly [End, End] {
    const [one, other] = [new End(), new End()];
    one.#other = other;
    other.#other = one;
    return [one, other];
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#other?.push(chunk);
    done();
  }

  override _final(done: () => void): void {
    this.#other?.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    const other = this.#other;
    this.#other = undefined;
    if (other && !other.destroyed) process.nextTick(() => other.destroy());
    done(error);
  }

  // What sockets have besides, which means nothing here.
  setKeepAlive(): void {}
  setNoDelay(): void {}
  setTimeout(): void {}
}

/** Opens a data file beside the address: each process of a run has its own. */
function openStore(address: string): (end: End) => void {
  const folder = join(dirname(address), `${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const context = {
    store: new Store({ path: join(folder, 'store.mdb') }),
    cursors: new Cursors(),
    failPoint: new FailPoint(),
  };
  let connections = 0;
  return (end) =>
    serve({
      socket: end as unknown as Socket,
      id: ++connections,
      context,
      log: (error) => process.stderr.write(`${error}\n`),
    });
}

let accept: ((end: End) => void) | undefined;

function connectNear(address: string): Socket {
  accept ??= openStore(address);
  const [here, there] = End.pair();
  accept(there);
  process.nextTick(() => here.emit('connect'));
  return here as unknown as Socket;
}

const connectFar = net.createConnection as (options: NetConnectOpts, ...more: unknown[]) => Socket;

net.createConnection = ((options: NetConnectOpts, ...more: unknown[]) => {
  const path = typeof options === 'object' && 'path' in options ? options.path : undefined;
  return path?.endsWith(NEAR_SOCKET) ? connectNear(path) : connectFar(options, ...more);
}) as typeof net.createConnection;
