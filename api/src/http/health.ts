import type { FastifyPluginAsync } from 'fastify';

export type HealthOptions = {
  /** What the platform cannot answer without; each says whether it can. Never rejects. */
  checks: Readonly<Record<string, () => Promise<boolean>>>;
};

/** `/healthz`: the process lives. `/readyz`: it can answer a search. */
export const healthPlugin: FastifyPluginAsync<HealthOptions> = async (server, { checks }) => {
  server.get('/healthz', { logLevel: 'warn' }, async () => ({ status: 'ok' }));

  server.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const states = await Promise.all(
      Object.entries(checks).map(
        async ([name, check]) => [name, (await check()) ? 'ready' : 'unavailable'] as const,
      ),
    );
    const ready = states.every(([, state]) => state === 'ready');
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'unavailable', ...Object.fromEntries(states) });
  });
};
