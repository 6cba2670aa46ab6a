import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createOutbox, repeat } from '#database/outbox.ts';
import type { Clock } from '#kernel/clock.ts';
import type { FileStorage } from '#kernel/storage.ts';
import type { Worker } from '../module.ts';
import { removedEntry } from './file.audit.ts';
import type { FileModel, StoredFile } from './file.model.ts';
import type { FileOwners } from './file.owners.ts';
import { type FileRepository, idOfFile } from './file.repository.ts';

type Options = {
  model: FileModel;
  repository: FileRepository;
  storage: FileStorage;
  owners: FileOwners;
  clock: Clock;
  report(error: unknown): void;
};

const DAY_MS = 24 * 60 * 60_000;
const LOOK_EVERY_MS = 10 * 60_000;

/** Bytes of removed files go from the storage, however often it fails in between. */
export function createRemoval({ model, repository, storage, clock, report }: Options): Worker {
  return createOutbox({
    model,
    clock,
    report,
    batchSize: 20,
    async deliver(records) {
      for (const record of records) {
        const id = idOfFile(record);
        await storage.remove(id);
        await repository.forget(id);
      }
    },
  });
}

/** What nobody attached within a day goes, and what hangs on a thing that never came to be. */
export function createSweep({ repository, storage, owners, clock, report }: Options): Worker {
  let nextLook = 0;

  async function judge(file: StoredFile): Promise<number> {
    const { id, state, target } = file;
    const held = target && (await owners.heldBy(target));
    if (target && (held === null || held.includes(id))) {
      await repository.hold([id]);
      return 0;
    }
    const entry = target ? removedEntry(null, file, clock.now()) : null;
    return (await repository.remove(id, { state }, entry)) ? 1 : 0;
  }

  async function sweep(): Promise<number> {
    const now = clock.now().getTime();
    if (now < nextLook) return 0;
    nextLook = now + LOOK_EVERY_MS;
    let removed = 0;
    for (const file of await repository.listStale(new Date(now - DAY_MS))) removed += await judge(file);
    await clearIncoming(storage.incoming);
    return removed;
  }

  return { drain: sweep, ...repeat(sweep, report) };
}

/** What a process was receiving when it died; by the clock of the disk. */
async function clearIncoming(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > DAY_MS) await rm(path, { force: true });
  }
}
