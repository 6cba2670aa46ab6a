import type { FastifyRequest } from 'fastify';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import { CloseCode, makeServer } from 'graphql-ws';
import type { Viewer } from '#kernel/viewer.ts';
import type { Language } from '../context.ts';
import { formatErrors } from '../errors.ts';
import { checkScopes } from '../scopes.ts';
import { createCrowd } from './crowd.ts';
import { isFaulty, type LivePayload } from './document.ts';
import { runEvents } from './events.ts';

/** What is used of a WebSocket. */
export type Socket = {
  readonly protocol: string;
  readonly readyState: number;
  readonly OPEN: number;
  readonly bufferedAmount: number;
  send(data: string, done: (error?: Error) => void): void;
  close(code: number, reason: string): void;
  terminate(): void;
  ping(): void;
  on(event: 'message' | 'pong' | 'close' | 'error', listener: (...given: never[]) => void): unknown;
};

export type ConnectionOptions = {
  /** Asked anew each time. */
  whoAsks(request: FastifyRequest): Promise<Viewer>;
  /** For one event. */
  contextOf(asked: { request: FastifyRequest; viewer: Viewer; language: Language }): object;
  documentOf: ReturnType<typeof import('./document.ts').createDocuments>;
  schema: ExecutionArgs['schema'];
};

/** Some tabs, on some devices. */
const MOST_OF_ACCOUNT = 30;
const MOST_SUBSCRIPTIONS = 20;
/** Beyond it a client is not reading what it is sent. */
const MOST_UNREAD_BYTES = 1024 * 1024;
const MOST_MESSAGES_A_MINUTE = 120;
/** Under the half minute after which many a proxy ends what is silent. */
const LOOK_EVERY_MS = 20_000;
/** The rights are others than when the connection was made: come back with the new ones. */
const RIGHTS_CHANGED = 4403;

type Extra = {
  readonly request: FastifyRequest;
  readonly socket: Socket;
  language: Language;
  /** Once known, what the person may: told apart by text. */
  rights: string;
  account: string | null;
};

/** Answers `graphql-transport-ws` on open sockets. */
export function createConnections({ whoAsks, contextOf, documentOf, schema }: ConnectionOptions) {
  const crowd = createCrowd(MOST_OF_ACCOUNT);

  /** Null, and the connection ends, once the session has ended or somebody's rights are others. */
  async function contextNow({ request, socket, language, rights }: Extra): Promise<object | null> {
    const viewer = await whoAsks(request);
    if (viewer.kind === 'VISITOR') {
      socket.close(CloseCode.Unauthorized, 'Unauthorized');
      return null;
    }
    if (rightsOf(viewer) !== rights) {
      socket.close(RIGHTS_CHANGED, 'Rights changed');
      return null;
    }
    return contextOf({ request, viewer, language });
  }

  const server = makeServer<Record<string, unknown>, Extra>({
    async onConnect({ extra, connectionParams }) {
      const viewer = await whoAsks(extra.request);
      if (viewer.kind === 'VISITOR') {
        extra.socket.close(CloseCode.Unauthorized, 'Unauthorized');
        return false;
      }
      if (!crowd.enter(viewer.accountId)) {
        extra.socket.close(CloseCode.TooManyInitialisationRequests, 'Too many connections');
        return false;
      }
      extra.account = viewer.accountId;
      extra.rights = rightsOf(viewer);
      extra.language = connectionParams?.language === 'en' ? 'en' : 'zh';
      return true;
    },
    onClose: ({ extra: { account } }) => {
      if (account) crowd.leave(account);
    },
    async onSubscribe({ extra, subscriptions }, _id, payload) {
      if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS) {
        return [new GraphQLError(`A connection takes ${MOST_SUBSCRIPTIONS} subscriptions at most.`)];
      }
      return argsOf(extra, payload as LivePayload).catch((error: unknown) => [asGraphqlError(error)]);
    },
    subscribe: (args) => {
      const { extra } = args.contextValue as { extra: Extra };
      return runEvents(args, () => contextNow(extra));
    },
    onNext: ({ extra }, _id, _payload, _args, result) =>
      result.errors ? (formatted(extra, { ...result, errors: result.errors }) as never) : undefined,
    onError: ({ extra }, _id, _payload, errors) => formatted(extra, { errors }).errors as never,
  });

  async function argsOf(extra: Extra, payload: LivePayload) {
    const document = await documentOf(payload);
    if (isFaulty(document)) return [...document];
    const viewer = await whoAsks(extra.request);
    checkScopes(viewer, document);
    const { operationName, variables } = payload;
    const contextValue = {
      ...contextOf({ request: extra.request, viewer, language: extra.language }),
      extra,
    };
    return { schema, document, operationName, variableValues: variables, contextValue };
  }

  return {
    count: () => crowd.size(),

    open(socket: Socket, request: FastifyRequest): void {
      const extra: Extra = { request, socket, language: 'zh', rights: '', account: null };
      const stop = watch(socket, async () => {
        if (extra.account) await contextNow(extra);
      });
      const closed = server.opened(bridge(socket, request), extra);
      socket.on('error', () => socket.terminate());
      socket.on('close', (code: number, reason: Buffer) => {
        stop();
        void closed(code, String(reason));
      });
    },
  };
}

function bridge(socket: Socket, request: FastifyRequest) {
  let heard: number[] = [];
  return {
    protocol: socket.protocol,
    send: async (data: string) => {
      if (socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > MOST_UNREAD_BYTES) return socket.terminate();
      await new Promise<void>((resolve) => socket.send(data, () => resolve()));
    },
    close: (code: number, reason: string) => socket.close(code, reason),
    onMessage: (handle: (data: string) => Promise<void>) => {
      socket.on('message', (data: Buffer) => {
        const now = Date.now();
        heard = [...heard.filter((at) => at > now - 60_000), now];
        if (heard.length > MOST_MESSAGES_A_MINUTE) {
          socket.close(CloseCode.TooManyInitialisationRequests, 'Too many messages');
          return;
        }
        handle(String(data)).catch((err: unknown) => {
          request.log.error({ err }, 'unexpected failure on a live connection');
          socket.close(CloseCode.InternalServerError, 'Internal server error');
        });
      });
    },
  };
}

/** Keeps the connection alive, ends a dead one, and looks whether the person is still who it was. */
function watch(socket: Socket, look: () => Promise<void>): () => void {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
    // A store that does not answer ends no connection.
    look().catch(() => {});
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

function rightsOf(viewer: Viewer): string {
  const { origin: _origin, ...rights } = viewer;
  return JSON.stringify(rights);
}

function formatted(
  { language, request }: Extra,
  execution: { readonly errors: readonly GraphQLError[]; readonly data?: unknown },
) {
  const place = { language, reply: { log: request.log, request } };
  return formatErrors(execution as never, place as never).response;
}

function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { originalError: cause });
}
