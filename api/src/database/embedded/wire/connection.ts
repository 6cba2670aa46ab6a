import type { Socket } from 'node:net';
import type { CommandContext, Peer } from '../commands/context.ts';
import { runCommand } from '../commands/run.ts';
import { ServerError } from '../values/server-error.ts';
import { Framing } from './framing.ts';
import { expectsReply, OPCODE, opcodeOf, parseRequest, type Request, requestIdOf } from './message.ts';
import { errorReply, replyTo } from './reply.ts';

/** A client that sends ahead is read no further until its commands are answered. */
const MOST_WAITING = 100;

export type ConnectionOptions = {
  socket: Socket;
  id: number;
  context: Omit<CommandContext, 'peer'>;
  log: (error: unknown) => void;
};

/** Serves one client: its commands run one after the other. */
export function serve({ socket, id, context, log }: ConnectionOptions): void {
  const peer: Peer = {
    id,
    address: `${socket.remoteAddress ?? 'socket'}:${socket.remotePort ?? 0}`,
    disconnect: () => socket.destroy(),
  };
  const framing = new Framing();
  const waiting: Buffer[] = [];
  let working = false;
  const drained = drainOf(socket);

  const work = async (): Promise<void> => {
    working = true;
    for (let message = waiting.shift(); message && !socket.destroyed; message = waiting.shift()) {
      const reply = await answer(message, { ...context, peer }, log);
      if (reply && !socket.destroyed && !socket.write(reply)) await drained();
      if (waiting.length < MOST_WAITING) socket.resume();
    }
    working = false;
  };

  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    try {
      waiting.push(...framing.push(chunk));
    } catch {
      // A length that cannot be: nothing behind it can be told apart any more.
      socket.destroy();
      return;
    }
    if (waiting.length >= MOST_WAITING) socket.pause();
    if (!working) void work();
  });
}

/** Waits until the client has taken what was sent, or is gone. Listens once for the life of the connection. */
function drainOf(socket: Socket): () => Promise<void> {
  let waiting: (() => void) | undefined;
  const release = (): void => waiting?.();
  socket.on('drain', release).on('close', release);
  return () =>
    new Promise((resolve) => {
      waiting = resolve;
    });
}

/** The bytes to send back, if any. An opcode that nobody here speaks ends the connection, as on the server. */
async function answer(
  message: Buffer,
  context: CommandContext,
  log: (error: unknown) => void,
): Promise<Buffer | undefined> {
  const opcode = opcodeOf(message);
  if (opcode !== OPCODE.msg && opcode !== OPCODE.query) {
    context.peer.disconnect();
    return undefined;
  }
  let request: Pick<Request, 'requestId' | 'opcode' | 'wantsReply'> = {
    requestId: requestIdOf(message),
    opcode,
    wantsReply: expectsReply(message),
  };
  try {
    const parsed = parseRequest(message);
    request = parsed;
    const reply = await runCommand(parsed.command, context);
    return reply && parsed.wantsReply ? replyTo(parsed, { ...reply, ok: 1 }) : undefined;
  } catch (error) {
    if (!(error instanceof ServerError)) log(error);
    return request.wantsReply ? replyTo(request, errorReply(error)) : undefined;
  }
}
