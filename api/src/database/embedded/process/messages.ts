import type { TransportedFailure } from '../failures.ts';

/** Where the store listens: a Unix socket, or a port of the loopback interface (0 takes a free one). */
export type Address = { socket: string } | { port: number };

/** What the store's process is told, as JSON in its first argument. */
export type StoreOrder = {
  dataDir: string;
  address: Address;
  /** How often expired documents go. Milliseconds; a minute where it is not told. */
  sweepMs?: number | undefined;
};

/** What the store's process tells the one that started it. */
export type StoreNews =
  | { kind: 'ready'; address: Address; uri: string }
  | { kind: 'failed'; failure: TransportedFailure };

/** Asks the store's process to write everything out and end. */
export const CLOSE = 'close';

export function uriOf(address: Address): string {
  return 'socket' in address
    ? `mongodb://${encodeURIComponent(address.socket)}/`
    : `mongodb://127.0.0.1:${address.port}/`;
}
