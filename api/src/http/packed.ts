import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

/** Shorter answers fit a packet as they are. */
const LEAST_CHARACTERS = 1_400;
/** Beyond it, a few percent of the bytes cost twice the time. */
const LEVEL = 5;

const pack = promisify(gzip);

/**
 * Answers in text are packed for whoever can unpack them: a page of results is 60 kB of JSON, and 10 packed. Files and
 * streams pass as they are. The session lies in a SameSite cookie, so that no other site can have an answer to it made
 * in order to measure its length.
 */
export const packedPlugin = fastifyPlugin(async (server) => {
  server.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < LEAST_CHARACTERS) return payload;
    if (reply.hasHeader('content-encoding')) return payload;
    varyByEncoding(reply);
    if (!canUnpack(request)) return payload;
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return pack(payload, { level: LEVEL });
  });
});

function canUnpack({ headers }: FastifyRequest): boolean {
  const wished = headers['accept-encoding'];
  return typeof wished === 'string' && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(wished);
}

/** A cache between keeps both forms apart. */
function varyByEncoding(reply: FastifyReply): void {
  const before = reply.getHeader('vary');
  reply.header('vary', before ? `${String(before)}, accept-encoding` : 'accept-encoding');
}
