import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { languageOf } from '#graphql/context.ts';
import { AppError, ExpectedFailure, InvalidInput } from '#kernel/errors.ts';

type Format = 'json' | 'xlsx';

export type PersonalCopyOptions = {
  /** @throws AppError where the session or the password does not do. */
  make(
    request: FastifyRequest,
    wish: { password: string; format: Format },
  ): Promise<{ readonly name: string; readonly type: string; readonly content: Buffer }>;
};

const BODY_LIMIT = 2_048;
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_MANY_ATTEMPTS: 429,
  SERVER_BUSY: 503,
};

/**
 * `POST /account/personal-data`: a person's copy of their own data. It asks for the session and the password in the same
 * request and hands the file out at once: there is no link that could leak, and no file that stays.
 */
export const personalCopyPlugin: FastifyPluginAsync<PersonalCopyOptions> = async (server, { make }) => {
  server.post('/account/personal-data', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    try {
      const { name, type, content } = await make(request, readWish(request.body));
      return await reply
        .type(type)
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'no-store')
        .header('x-content-type-options', 'nosniff')
        .send(content);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const message = error.text[languageOf(request.headers['accept-language'])];
      const { code } = error;
      const seconds = error instanceof ExpectedFailure ? error.data().retryAfterSeconds : undefined;
      if (typeof seconds === 'number') reply.header('retry-after', seconds);
      return reply
        .code(statuses[code] ?? 422)
        .send({ data: null, errors: [{ message, extensions: { code } }] });
    }
  });
};

function readWish(body: unknown): { password: string; format: Format } {
  const { password, format } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  if (typeof password !== 'string' || (format !== 'json' && format !== 'xlsx')) {
    throw new InvalidInput({
      text: {
        zh: '请写上密码，并选择 json 或 xlsx',
        en: 'Give the password, and json or xlsx as format',
      },
    });
  }
  return { password, format };
}
