import type { FastifyError, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { languageOf } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';
import { TooFast } from './pace.ts';

/** What goes wrong before GraphQL has a say: one sentence, in the language of the request, in GraphQL's shape. */
export const errorsPlugin: FastifyPluginAsync = plugin(async (server) => {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'unexpected failure outside of GraphQL');
    return answer(request, reply.code(status), presented(error, status, request));
  });
});

type Presented = { code: string; text: Text };

/** What does not even lead to an address; the framework would answer in English, and repeat what was written. */
export function answerUnreadable(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void answer(request, reply.code(400), {
    code: 'BAD_REQUEST',
    text: {
      zh: '地址里有读不懂的字符，请核对',
      en: 'The address holds characters that cannot be read; check it',
    },
  });
}

function answer(
  { id, headers }: FastifyRequest,
  reply: FastifyReply,
  { code, text }: Presented,
): FastifyReply {
  const message = text[languageOf(headers['accept-language'])];
  const extensions = { code, ...(code === 'INTERNAL' && { requestId: id }) };
  return reply.send({ data: null, errors: [{ message, extensions }] });
}

function presented(error: FastifyError, status: number, { server }: FastifyRequest): Presented {
  if (error instanceof TooFast) return tooFast(error);
  // Files come as bytes: there JSON would be refused, too.
  if (status === 415) return wanted(server.hasContentTypeParser(JSON_TYPE) ? JSON_TYPE : BYTES);
  return presentationOf(status, error.code);
}

const JSON_TYPE = 'application/json';
const BYTES = 'application/octet-stream';

function wanted(type: string): Presented {
  return {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    text: { zh: `请以 ${type} 提交`, en: `Send ${type}` },
  };
}

function tooFast({ seconds }: TooFast): Presented {
  return {
    code: 'RATE_LIMITED',
    text: {
      zh: `请求太快，请 ${seconds} 秒后再试。写好的内容不会丢`,
      en: `Too many requests: try again in ${seconds} s. Nothing that you wrote is lost`,
    },
  };
}

function presentationOf(status: number, code: string | undefined): Presented {
  if (status === 413) {
    return {
      code: 'BODY_TOO_LARGE',
      text: { zh: '提交的内容太大，请缩短后再试', en: 'The request is too large; shorten it and try again' },
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
