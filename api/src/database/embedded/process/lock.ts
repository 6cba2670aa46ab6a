import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreLocked } from '../failures.ts';

const HEARTBEAT_MS = 5_000;
/** A lock of another machine counts as left behind when it has not been touched for so long. */
const STALE_AFTER_MS = 20_000;
/** A parent that restarts may be faster than its old store closes. */
const PATIENCE_MS = 1_500;
const RETRY_MS = 50;

type Owner = { pid: number; host: string; started: string };

/** Keeps a folder for this process. Two writers would ruin the data file. */
export type Lock = { release(): void };

/** Takes the lock, also from a process that has died. Throws `StoreLocked` while its owner lives. */
export async function takeLock(folder: string): Promise<Lock> {
  const file = join(folder, 'store.lock');
  const own: Owner = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  const until = Date.now() + PATIENCE_MS;
  while (!tryTake(file, own)) {
    const owner = ownerOf(file);
    if (owner && isAlive(owner, file)) {
      if (Date.now() > until)
        throw new StoreLocked(
          folder,
          `pid ${owner.pid}${owner.host === own.host ? '' : ` on ${owner.host}`}`,
        );
      await sleep(RETRY_MS);
    } else {
      removeStale(file);
    }
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS).unref();
  return {
    release() {
      clearInterval(heartbeat);
      if (ownerOf(file)?.pid === own.pid) rmSync(file, { force: true });
    },
  };
}

function tryTake(file: string, own: Owner): boolean {
  try {
    writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(file: string): Owner | undefined {
  try {
    const { pid, host, started } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Owner>;
    return typeof pid === 'number' ? { pid, host: host ?? '', started: started ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/** A number may have been given to another process since: then its start differs. */
function isAlive(owner: Owner, file: string): boolean {
  if (owner.host !== hostname()) return Date.now() - modifiedAt(file) < STALE_AFTER_MS;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return owner.pid !== process.pid && (!owner.started || owner.started === startOf(owner.pid));
}

/** When a process started, in the kernel's words; empty where there is no such file. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program may hold spaces: the fields are counted from behind it. 20 of them lie before.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Renamed first: of two who find the same stale lock only one moves it away. */
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch {
    // Another process was first; the next attempt will tell.
  }
}

function modifiedAt(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // The folder is gone: the store will say so with its next write.
  }
}
