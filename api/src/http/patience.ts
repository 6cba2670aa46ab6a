import { Socket } from 'node:net';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';

/** How long a request may take to arrive, in milliseconds. */
export type Patience = {
  /** All of an ordinary one: nothing that is sent here takes as long, so a body that trickles in holds no connection. */
  readonly ordinary: number;
  /** An upload, from one piece to the next: a slow line is no fault of whoever sits at it. */
  readonly idle: number;
  /** All of an upload: 25 MB at some 30 KB a second. */
  readonly upload: number;
};

export const usualPatience: Patience = { ordinary: 30_000, idle: 30_000, upload: 15 * 60_000 };

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Files come in: they may take their time as long as something comes. */
    isUpload?: boolean;
  }
}

const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

/**
 * Ends requests that do not arrive in time. Node knows one limit for all; the server's own (`requestTimeout`) has to be no
 * shorter than that of uploads.
 */
const patience: FastifyPluginAsync<{ patience: Patience }> = async (server, { patience: limits }) => {
  server.addHook('onRequest', async (request) => {
    // What is asked within this process (`inject`) comes over no line, and is never told to be complete.
    if (request.raw.complete || !(request.raw.socket instanceof Socket)) return;
    const isUpload = request.routeOptions.config.isUpload === true;
    endIfLate(request, isUpload ? limits.upload : limits.ordinary);
    if (isUpload) endIfIdle(request, limits.idle);
  });
};

function endIfLate({ raw }: FastifyRequest, ms: number): void {
  const timer = setTimeout(() => {
    if (!raw.complete) raw.socket.end(TOO_SLOW, () => raw.socket.destroy());
  }, ms);
  timer.unref();
  raw.once('close', () => clearTimeout(timer));
}

/** Looked at once in that time, so it may be twice as long. What is done with it afterwards takes as long as it takes. */
function endIfIdle({ raw: { socket }, raw }: FastifyRequest, ms: number): void {
  let before = socket.bytesRead;
  const timer = setInterval(() => {
    if (raw.complete) clearInterval(timer);
    else if (socket.bytesRead === before) socket.destroy();
    before = socket.bytesRead;
  }, ms);
  timer.unref();
  raw.once('close', () => clearInterval(timer));
}

export const patiencePlugin = plugin(patience, { name: 'patience' });
