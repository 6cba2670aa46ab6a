import type { FastifyError, FastifyPluginAsync } from 'fastify';
import plugin from 'fastify-plugin';
import { languageOf } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';
import { TooFast } from './pace.ts';

/** What goes wrong before GraphQL has a say: one sentence, in the language of the request, in GraphQL's shape. */
export const errorsPlugin: FastifyPluginAsync = plugin(async (server) => {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'unexpected failure outside of GraphQL');
    const { code, text } = error instanceof TooFast ? tooFast(error) : presentationOf(status, error.code);
    const message = text[languageOf(request.headers['accept-language'])];
    const extensions = { code, ...(status >= 500 && { requestId: request.id }) };
    return reply.code(status).send({ data: null, errors: [{ message, extensions }] });
  });
});

function tooFast({ seconds }: TooFast): { code: string; text: Text } {
  return {
    code: 'RATE_LIMITED',
    text: {
      zh: `请求太快，请 ${seconds} 秒后再试。写好的内容不会丢`,
      en: `Too many requests: try again in ${seconds} s. Nothing that you wrote is lost`,
    },
  };
}

function presentationOf(status: number, code: string | undefined): { code: string; text: Text } {
  if (status === 413) {
    return {
      code: 'BODY_TOO_LARGE',
      text: { zh: '提交的内容太大，请缩短后再试', en: 'The request is too large; shorten it and try again' },
    };
  }
  if (status === 415) {
    return {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      text: { zh: '请以 application/json 提交', en: 'Send application/json' },
    };
  }
  if (status < 500) {
    return {
      code: 'BAD_REQUEST',
      text: {
        zh: `请求的格式不对${code ? `（${code}）` : ''}，请检查 JSON`,
        en: `The request is malformed${code ? ` (${code})` : ''}; check its JSON`,
      },
    };
  }
  return {
    code: 'INTERNAL',
    text: { zh: '系统出错，我们已经收到记录', en: 'Something broke; we have a record of it' },
  };
}
