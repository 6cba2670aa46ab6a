import cookie from '@fastify/cookie';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { languageOf, type SessionControl } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';

const NAME = 'dengqiao_session';

/**
 * The cookie in which a browser keeps its session: scripts cannot read it, other sites' forms do not send it. And
 * nothing that another site made a browser send is taken, so that there is nothing to forge.
 */
export const sessionPlugin: FastifyPluginAsync = plugin(async (server) => {
  await server.register(cookie);

  server.addHook('onRequest', async (request, reply) => {
    const refusal = refusalOf(request);
    if (!refusal) return;
    const { status, code, text } = refusal;
    const message = text[languageOf(request.headers['accept-language'])];
    return reply.code(status).send({ data: null, errors: [{ message, extensions: { code } }] });
  });
});

/** The API key of the program, `Authorization: Bearer dq_…`, or the session of the browser; null for neither. */
export function tokenOf(request: FastifyRequest): string | null {
  return keyOf(request) ?? cookieOf(request);
}

/** The session of the browser that asks, as far as a resolver may touch it. */
export function sessionOf(request: FastifyRequest, reply: FastifyReply, secure: boolean): SessionControl {
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    token: tokenOf(request),
    origin: {
      requestId: request.id,
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
    },
    begin: (token, expires) => void reply.setCookie(NAME, token, { ...attributes, expires }),
    end: () => void reply.clearCookie(NAME, attributes),
  };
}

/** A key has no business in a cookie, where a browser would send it by itself. */
function cookieOf({ cookies }: FastifyRequest): string | null {
  const token = cookies[NAME];
  return token && !token.startsWith('dq_') ? token : null;
}

function keyOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer +(dq_\S{1,200})$/i.exec(headers.authorization ?? '')?.[1];
}

type Refusal = { readonly status: number; readonly code: string; readonly text: Text };

const elsewhere: Refusal = {
  status: 403,
  code: 'FORBIDDEN',
  text: {
    zh: '这个请求来自别的网站，没有执行',
    en: 'This request came from another site and was not carried out',
  },
};

const notJson: Refusal = {
  status: 415,
  code: 'UNSUPPORTED_MEDIA_TYPE',
  text: { zh: '请以 application/json 提交', en: 'Send application/json' },
};

/** What only reads is taken from anywhere: another site cannot see the answer. */
function refusalOf(request: FastifyRequest): Refusal | null {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return null;
  const isApi = request.url.split('?')[0] === '/graphql';
  // Without a cookie, too: signing somebody in to a stranger's account is as good a forgery.
  const isTrusting = isApi || request.cookies[NAME] !== undefined;
  if (isTrusting && isFromElsewhere(request)) return elsewhere;
  return isApi && !isJson(request) ? notJson : null;
}

/** For what a browser opens across sites without asking first: a WebSocket. */
export function isFromHere(request: FastifyRequest): boolean {
  return !isFromElsewhere(request);
}

/** Browsers say where a request was made; programs say nothing, and have no cookie of somebody else's to send. */
function isFromElsewhere({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  // Browsers too old for `Sec-Fetch-Site` send `Origin` with every POST.
  return origin !== undefined && !isSameHost(origin, host);
}

/** With the port that the scheme means where none is written. */
function isSameHost(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  const own = `${from.protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === from.host;
}

/** Forms can only send three other types, and scripts of another site are asked to ask first. */
function isJson({ headers }: FastifyRequest): boolean {
  const type = headers['content-type'];
  return type === undefined || /^application\/json\s*(;|$)/i.test(type);
}
