import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Metrics } from '#kernel/metrics.ts';

export type MetricsOptions = {
  metrics: Metrics;
  /** Whoever shows it may read from anywhere; without one only this machine may. */
  token: string | undefined;
};

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** `/metrics`: figures for operators, in the text format of Prometheus. To everybody else there is no such page. */
export const metricsPlugin: FastifyPluginAsync<MetricsOptions> = async (server, { metrics, token }) => {
  server.get('/metrics', { logLevel: 'warn' }, async (request, reply) => {
    const isAllowed = token === undefined ? isFromHere(request) : showsToken(request, token);
    if (!isAllowed) return reply.code(404).send({ status: 'not found' });
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics.render());
  });
};

/** What came by way of a proxy on this machine is from elsewhere, and the header that says so could be anybody's. */
function isFromHere({ socket, headers }: FastifyRequest): boolean {
  const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers;
  return !isForwarded && LOOPBACK.has(socket.remoteAddress ?? '');
}

function showsToken({ headers }: FastifyRequest, token: string): boolean {
  const [, shown = ''] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
  // Of equal length whatever is shown, and compared in equal time.
  return timingSafeEqual(digestOf(shown), digestOf(token));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
