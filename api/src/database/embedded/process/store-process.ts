import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { packFailure } from '../failures.ts';
import { CLOSE, type StoreNews, type StoreOrder } from './messages.ts';
import { runStore } from './run-store.ts';

/** The store's own process: serves until the one that started it says `close` or dies. */
async function main(): Promise<void> {
  const order = JSON.parse(process.argv[2] ?? '') as StoreOrder;
  // A signal to the whole group is the parent's to answer: it closes the store when it has done its own work.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('unhandledRejection', (reason) => {
    if (!isFailedCommit(reason)) end(reason);
  });
  try {
    const store = await runStore({ ...order, log: (error) => console.error(error), onTorn: end });
    const close = async (): Promise<void> => {
      await store.close();
      process.exit(0);
    };
    process.on('message', (message) => {
      if (message === CLOSE) void close();
    });
    // The parent is gone and cannot clear up its folder of the socket.
    process.once('disconnect', () => {
      if ('socket' in order.address) process.once('exit', removeFolder(dirname(order.address.socket)));
      void close();
    });
    tell({ kind: 'ready', address: store.address, uri: store.uri });
  } catch (error) {
    tell({ kind: 'failed', failure: packFailure(error, order.dataDir) });
  }
}

function tell(news: StoreNews): void {
  process.send?.(news, () => {
    if (news.kind === 'failed') process.exit(1);
  });
}

function removeFolder(folder: string): () => void {
  return () => rmSync(folder, { recursive: true, force: true });
}

/** LMDB rejects twins of the promise that the store awaits; it has told the writers already. */
function isFailedCommit(reason: unknown): boolean {
  return (
    reason instanceof Error &&
    ('commitError' in reason || typeof (reason as { code?: unknown }).code === 'number')
  );
}

/** Before the half-done transaction can commit: no handler may run any more. */
function end(error: unknown): never {
  console.error(error);
  process.kill(process.pid, 'SIGKILL');
  throw error;
}

await main();
