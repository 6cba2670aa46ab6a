import helmet from '@fastify/helmet';
import type { FastifyPluginAsync } from 'fastify';
import plugin from 'fastify-plugin';

export type SecurityOptions = {
  /** True where people reach it over TLS. */
  https: boolean;
};

const register: FastifyPluginAsync<SecurityOptions> = async (server, options) => {
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Positions of menus and dialogs are set on elements; there is no inline sheet.
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: options.https ? [] : null,
      },
    },
    strictTransportSecurity: options.https,
  });

  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  server.addHook('onSend', async (_request, reply) => {
    // What nobody said may be kept is somebody's own: a proxy or the next user of the browser must not find it.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
};

/** Headers that keep foreign scripts, frames and caches out, and the number by which support finds a request. */
export const securityPlugin = plugin(register);
