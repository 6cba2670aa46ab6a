import type { Writable } from 'node:stream';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';

export type LogOptions = {
  level: string;
  /** Where lines go; the standard output unless given. */
  stream?: Writable | undefined;
};

/** Deep enough for a driver's error within ours within a framework's. */
const MOST_CAUSES = 4;
const LONGEST_MESSAGE = 500;
const FRAMES = 20;

/**
 * How the server logs: no name, address, number, token or password of anybody, whatever somebody sent or some library put
 * into its message. Of a request the path, of an error its kind, its code, the scrubbed message and where it came from.
 */
export function logOptions({ level, stream }: LogOptions) {
  return {
    level,
    ...(stream && { stream }),
    hooks: { logMethod: withOwnMessage },
    serializers: {
      req: ({ method, url, id }: FastifyRequest) => ({ id, method, path: scrub(pathOf(url)) }),
      err: (error: unknown) => describe(error, MOST_CAUSES),
    },
  };
}

type Write = FastifyBaseLogger['warn'];

/** Who logs an error and says nothing has its message written as it is: it is said for him, and scrubbed. */
function withOwnMessage(this: unknown, written: Parameters<Write>, write: Write): void {
  const [first, message] = written as [unknown, unknown];
  const error = first instanceof Error ? first : errorIn(first);
  if (error && message === undefined) write.call(this, first, scrub(error.message));
  else write.apply(this, written);
}

function errorIn(logged: unknown): Error | null {
  const isBag = typeof logged === 'object' && logged !== null && 'err' in logged;
  return isBag && logged.err instanceof Error ? logged.err : null;
}

/** What stands behind `?` may be a token, or what somebody searches for. */
function pathOf(url: string): string {
  const [path = ''] = url.split('?', 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

type Described = {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string | number;
  readonly cause?: Described;
};

/** Only what is named here: drivers hang whole documents on their errors. */
function describe(error: unknown, depth: number): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const { name, message, stack = '', cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    type: name,
    message: scrub(message),
    // The first lines of a stack repeat the message.
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, FRAMES)
      .join('\n'),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(cause instanceof Error && depth > 0 && { cause: describe(cause, depth - 1) }),
  };
}

/** Takes out what may be about somebody: quoted values, addresses, numbers and tokens, and all that is not ASCII. */
export function scrub(text: string): string {
  return text
    .slice(0, LONGEST_MESSAGE)
    .replaceAll(/"[^"]*"?|'[^']{0,200}'|`[^`]*`?/g, '"…"')
    .replaceAll(/[^\s@"]+@[^\s@"]+/g, '…')
    .replaceAll(/\?\S+/g, '?…')
    .replaceAll(/\+?\d[\d\s-]{5,}\d/g, '…')
    .replaceAll(/[\w-]{40,}/g, '…')
    .replaceAll(/[^\x20-\x7e…\n]+/g, '…');
}
