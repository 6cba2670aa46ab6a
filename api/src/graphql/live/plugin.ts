import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import symbols from 'mercurius/lib/symbols.js';
import type { Viewer } from '#kernel/viewer.ts';
import type { Context, Language } from '../context.ts';
import type { LiveFields } from '../schema.ts';
import { createConnections, type Socket } from './connection.ts';
import { createCrowd } from './crowd.ts';
import { createDocuments, type DocumentOptions } from './document.ts';

export type LiveOptions = {
  /** Whoever the cookie or key of the request belongs to at this moment. */
  whoIsThere(request: FastifyRequest): Promise<Viewer>;
  contextOf(asked: { request: FastifyRequest; viewer: Viewer; language: Language }): Context;
  /** Whether a browser made the request from a page of ours; true for programs, which say nothing. */
  isFromHere(request: FastifyRequest): boolean;
  /** The part of an address that belongs to one household or office. */
  networkOf(address: string): string;
};

/** What a client may send at once: a subscription with its variables. */
const MAX_MESSAGE_BYTES = 32 * 1024;
/** Behind one address there may be a whole campus. */
const MOST_OF_NETWORK = 500;

type Opened = { open(socket: Socket, request: FastifyRequest): void };

/** Lets `GET /graphql` become a WebSocket. Before the routes are made; `open` once the schema is known. */
export async function openLiveDoor(server: FastifyInstance, options: LiveOptions) {
  const network = createCrowd(MOST_OF_NETWORK);
  const opened: { connections: Opened | null } = { connections: null };

  server.addHook('onRoute', (route) => {
    const isDoor = route.url === '/graphql' && route.method === 'GET';
    if (!isDoor) return;
    (route as { wsHandler?: unknown }).wsHandler = (socket: Socket, request: FastifyRequest) => {
      const key = options.networkOf(request.ip);
      if (!opened.connections || !network.enter(key)) return socket.close(1013, 'Try again later');
      socket.on('close', () => network.leave(key));
      opened.connections.open(socket, request);
    };
  });
  await server.register(websocket, {
    options: {
      maxPayload: MAX_MESSAGE_BYTES,
      // Nothing else is spoken here, and no message is worth the memory of packing it.
      handleProtocols: (protocols) => protocols.has('graphql-transport-ws') && 'graphql-transport-ws',
      perMessageDeflate: false,
    },
  });
  server.addHook('preValidation', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.ws && !options.isFromHere(request)) return reply.code(403).send('from another site');
  });

  return (schema: GraphQLSchema, documents: Omit<DocumentOptions, 'schema'>) => {
    opened.connections = createConnections({
      schema,
      whoAsks: options.whoIsThere,
      documentOf: createDocuments({ schema, ...documents }),
      contextOf: (asked) => withLoaders(server, asked.request, options.contextOf(asked)),
    });
  };
}

/** Tells each field of `Subscription` where its events come from and what it makes of one. */
export function defineLiveFields(schema: GraphQLSchema, fields: LiveFields): void {
  const known = schema.getSubscriptionType()?.getFields() ?? {};
  for (const [name, field] of Object.entries(known)) {
    const live = fields[name];
    if (!live) throw new Error(`nothing tells Subscription.${name}`);
    Object.assign(field, live);
  }
}

type Factory = { create(context: object): unknown };

/** Mercurius makes loaders for requests, and for its own subscriptions alone. Goes when it offers them to others. */
function withLoaders(server: FastifyInstance, request: FastifyRequest, context: Context): object {
  const factory = (server as unknown as Record<symbol, Factory | undefined>)[symbols.kSubscriptionFactory];
  const reply = { request, log: request.log };
  const whole = { ...context, reply };
  Object.assign(reply, { [symbols.kLoaders]: factory?.create(whole) });
  return whole;
}
