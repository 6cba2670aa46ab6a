import cookie from '@fastify/cookie';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import type { SessionControl } from '#graphql/context.ts';

const NAME = 'dengqiao_session';

/** The cookie in which a browser keeps its session: scripts cannot read it, other sites' forms do not send it. */
export const sessionPlugin: FastifyPluginAsync = plugin(async (server) => {
  await server.register(cookie);
});

export function sessionOf(request: FastifyRequest, reply: FastifyReply, secure: boolean): SessionControl {
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    token: request.cookies[NAME] ?? null,
    begin: (token, expires) => void reply.setCookie(NAME, token, { ...attributes, expires }),
    end: () => void reply.clearCookie(NAME, attributes),
  };
}
