import { setTimeout } from 'node:timers/promises';
import type { Text } from '../../api/src/kernel/errors.ts';
import type { Platform } from '../import/platform.ts';
import { doneLine, progressLine, sentences } from './sentences.ts';

/** 0: written anew; 1: not completed; 3: nobody was there to do it, it is on record; 130: stopped from the keyboard. */
export type ExitCode = 0 | 1 | 3 | 130;

export type Surroundings = {
  readonly platform: Pick<Platform, 'services' | 'holdsIndex' | 'follow'>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  out(line: string): void;
  err(line: string): void;
  /** How long a running platform may take to notice (ms). */
  readonly patienceMs?: number;
};

const LINE_EVERY_MS = 1_000;
const LOOK_EVERY_MS = 300;
const PATIENCE_MS = 15_000;

/** Has the index written anew: here where the index is ours, else by the running platform, whose progress is shown. */
export async function runReindex(surroundings: Surroundings): Promise<ExitCode> {
  const { platform, err } = surroundings;
  await platform.services.searchIndex.askForReindex();
  const code = platform.holdsIndex ? await runHere(surroundings) : null;
  if (code !== null) {
    // What changed meanwhile.
    if (code === 0) await platform.follow();
    return code;
  }
  say(err, sentences.beside);
  return watch(surroundings);
}

/** Null where another process is at it already. */
async function runHere({ platform, signal, out, err }: Surroundings): Promise<ExitCode | null> {
  const show = createLines(err);
  const { searchIndex } = platform.services;
  const run = await searchIndex.reindex({ signal: cancelledBy(signal), onProgress: show });
  if (!run) return null;
  if (run.state !== 'DONE') {
    say(err, run.problem ?? sentences.stopped);
    return signal.aborted ? 130 : 1;
  }
  say(out, doneLine(run.documents ?? 0, secondsOf(run)));
  return 0;
}

async function watch({
  platform,
  signal,
  out,
  err,
  patienceMs = PATIENCE_MS,
}: Surroundings): Promise<ExitCode> {
  const show = createLines(err);
  const began = Date.now();
  while (!signal.aborted) {
    const run = await platform.services.searchIndex.reindexing();
    if (run?.state === 'DONE') {
      say(out, doneLine(run.documents ?? 0, secondsOf(run)));
      return 0;
    }
    if (run?.state === 'FAILED') {
      say(err, run.problem ?? sentences.failed);
      return 1;
    }
    if (run?.state === 'RUNNING') show(run);
    else if (Date.now() - began > patienceMs) {
      say(err, sentences.notTaken);
      return 3;
    }
    await setTimeout(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
  say(err, sentences.left);
  return 130;
}

/** A line a second at most. */
function createLines(err: (line: string) => void) {
  const began = Date.now();
  let next = began;
  return (seen: Parameters<typeof progressLine>[0]) => {
    const now = Date.now();
    if (now < next) return;
    next = now + LINE_EVERY_MS;
    err(progressLine(seen, (now - began) / 1_000));
  };
}

function cancelledBy(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const cancel = () => controller.abort('CANCELLED');
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel, { once: true });
  return controller.signal;
}

function secondsOf({ startedAt, endedAt }: { startedAt: Date | null; endedAt: Date | null }): number {
  return startedAt && endedAt ? (endedAt.getTime() - startedAt.getTime()) / 1_000 : 0;
}

function say(line: (text: string) => void, { zh, en }: Text): void {
  line(zh);
  line(en);
}
