import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync } from 'fastify';
import plugin from 'fastify-plugin';

export type SecurityOptions = {
  /** True where people reach it over TLS. */
  https: boolean;
  /** Requests to the API a minute and address. Typing into the search box makes some five a second. */
  requestsPerMinute: number;
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

  await server.register(rateLimit, {
    max: options.requestsPerMinute,
    timeWindow: '1 minute',
    allowList: ({ url }) => url !== '/graphql' && !url.startsWith('/graphql?'),
  });
};

/** Headers that keep foreign scripts and frames out, and a limit on how fast one address may ask. */
export const securityPlugin = plugin(register);
