import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import type { Viewer } from '#kernel/viewer.ts';

/** Requests a minute: to the API, and whatever else is sent. */
export type Allowances = {
  /** Of all visitors at one address of the network together. */
  readonly address: number;
  /** Of one person, in all their browsers together. */
  readonly account: number;
  /** Of all API keys of one person together: more keys are no faster. */
  readonly keys: number;
};

/** Typing into the search box makes some five a second. Behind one address there may be a whole campus. */
export const usualAllowances: Allowances = { address: 3_000, account: 900, keys: 900 };

export type PaceOptions = {
  readonly allowances: Allowances;
  /** Whoever the cookie or key of a request belongs to; a made-up one is nobody's. Asked once per request. */
  whoAsks(request: FastifyRequest): Promise<Viewer>;
  /** The part of an address that belongs to one household or office. */
  networkOf(address: string): string;
};

type Subject = keyof Allowances;

/** So many subjects are remembered; the one that was quiet for longest is forgotten first. */
const MOST_SUBJECTS = 20_000;

/**
 * Limits how fast somebody may ask. Counted in the memory of this process: several processes behind one address allow as
 * many times as much. Guessing passwords is slowed down elsewhere, in the database.
 */
const register: FastifyPluginAsync<PaceOptions> = async (server, { allowances, whoAsks, networkOf }) => {
  await server.register(rateLimit, {
    // Cookies are read by then, and the body is not.
    hook: 'preParsing',
    cache: MOST_SUBJECTS,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    allowList: (request) => !isApi(request),
    async keyGenerator(request) {
      if (!isApi(request)) return '';
      const viewer = await whoAsks(request);
      if (viewer.kind === 'VISITOR') return keyOf('address', networkOf(request.ip));
      return keyOf(viewer.keyScopes ? 'keys' : 'account', viewer.accountId);
    },
    max: (_request, key) => allowances[subjectOf(key)],
    errorResponseBuilder: (_request, { ttl }) => new TooFast(Math.max(1, Math.ceil(ttl / 1_000))),
  });
};

export const pacePlugin = plugin(register);

/** Presented by the handler of errors, which knows the language. */
export class TooFast extends Error {
  readonly statusCode = 429;
  readonly seconds: number;

  constructor(seconds: number) {
    super(`too many requests, wait ${seconds} s`);
    this.name = 'TooFast';
    this.seconds = seconds;
  }
}

/** Pages and files cost next to nothing; whatever else is asked or sent is counted. */
function isApi({ method, url }: FastifyRequest): boolean {
  return method === 'POST' || url === '/graphql' || url.startsWith('/graphql?');
}

function keyOf(subject: Subject, name: string): string {
  return `${subject}:${name}`;
}

function subjectOf(key: string): Subject {
  return key.slice(0, key.indexOf(':')) as Subject;
}
