import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';

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
    // The usual answer writes the address into the log, and whatever somebody has put there.
    server.setNotFoundHandler(refuse);
    return;
  }
  const shared = {
    index: false,
    cacheControl: false,
    // The build leaves scripts and styles packed beside themselves: a phone waits for a quarter of the bytes.
    preCompressed: true,
  } as const;
  // One address for all: a route for each of hundreds of files would be a fifth of a start.
  await server.register(fastifyStatic, {
    ...shared,
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    setHeaders: (reply) => {
      reply.header('cache-control', `public, max-age=${365 * 86_400}, immutable`);
    },
  });
  await server.register(fastifyStatic, {
    ...shared,
    root: folder,
    wildcard: false,
    // The page of GraphiQL is routed below, where it is wanted.
    globIgnore: ['assets/**', 'graphiql.html'],
    setHeaders: (reply) => {
      reply.header('cache-control', 'no-cache');
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
    return refuse(request, reply);
  });
};

const nothingHere: Text = {
  zh: '没有这个地址，或者它不接受这种请求方式，请核对',
  en: 'There is no such address, or it takes no such method; check both',
};

function refuse({ headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = nothingHere[languageOf(headers['accept-language'])];
  return reply.code(404).send({ data: null, errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
}
