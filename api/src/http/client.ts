import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';

export type ClientOptions = {
  /** Where the built client lies; without one, only the API is served. */
  folder: string;
  /** Whether developers get GraphiQL at /graphiql. */
  graphiql: boolean;
};

/** The built client: files with a hash in their name are kept for good, every other address is a page of it. */
export const clientPlugin: FastifyPluginAsync<ClientOptions> = async (server, { folder, graphiql }) => {
  if (!existsSync(join(folder, 'index.html'))) {
    server.log.warn('the client is not built: only the API is served');
    return;
  }
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    // Its page is routed below, where it is wanted.
    globIgnore: ['graphiql.html'],
    cacheControl: false,
    // The build leaves scripts and styles packed beside themselves: a phone waits for a quarter of the bytes.
    preCompressed: true,
    setHeaders: (reply, path) => {
      const hashed = path.includes(`${join(folder, 'assets')}/`);
      reply.header('cache-control', hashed ? `public, max-age=${365 * 86_400}, immutable` : 'no-cache');
    },
  });

  if (graphiql) {
    server.get('/graphiql', (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile('graphiql.html'),
    );
  }

  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply
      .code(404)
      .send({ data: null, errors: [{ message: 'Not found', extensions: { code: 'NOT_FOUND' } }] });
  });
};
