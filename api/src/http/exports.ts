import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { type Context, languageOf } from '#graphql/context.ts';
import { AppError, InvalidInput } from '#kernel/errors.ts';
import { sendDownload } from './download.ts';

type Ask = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

type Wish = { list: string; format: string; variables: Record<string, unknown> };

export type ExportsOptions = {
  contextOf(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
  /** @throws AppError before the first row. */
  make(
    context: Context,
    wish: Wish,
    ask: Ask,
  ): Promise<{
    readonly name: string;
    readonly content: Readable;
    readonly total: number;
    readonly most: number;
  }>;
};

const BODY_LIMIT = 32 * 1_024;
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  EXPORT_UNDER_WAY: 429,
  INTERNAL: 500,
};

/** `POST /exports`: a list of the interface as a spreadsheet, with its filters and the rights of whoever asks. */
export async function exportsPlugin(
  server: FastifyInstance,
  { contextOf, make }: ExportsOptions,
): Promise<void> {
  server.post('/exports', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    try {
      const context = await contextOf(request, reply);
      const wish = readWish(request.body);
      const { total, most, ...download } = await make(context, wish, askerOf(reply, context));
      reply.header('x-rows', String(Math.min(total, most))).header('x-rows-in-all', String(total));
      return await sendDownload(reply, download);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const message = error.text[languageOf(request.headers['accept-language'])];
      const { code } = error;
      return reply
        .code(statuses[code] ?? 422)
        .send({ data: null, errors: [{ message, extensions: { code } }] });
    }
  });
}

/** What the schema said instead of the list: in the reader's language already, and logged where it is a fault of ours. */
class ListRefused extends AppError {
  readonly code: string;

  constructor({ message, extensions }: { message: string; extensions?: Record<string, unknown> }) {
    super({ text: { zh: message, en: message } });
    this.code = String(extensions?.code ?? 'INTERNAL');
  }
}

/** The schema, asked as the interface asks it: the same rights, and the same limits to what a question may cost. */
function askerOf(reply: FastifyReply, context: Context): Ask {
  return async (document, variables) => {
    const { data, errors = [] } = await execute(reply, context, { document, variables });
    const [first] = errors;
    if (first) throw new ListRefused(first);
    return data;
  };
}

type Question = { document: string; variables: Readonly<Record<string, unknown>> };

async function execute(
  reply: FastifyReply,
  context: Context,
  { document, variables }: Question,
): Promise<ExecutionResult> {
  try {
    return await reply.graphql(document, context as never, { ...variables });
  } catch (error) {
    // Filters of another list, or made up ones: the schema does not take them.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('MER_ERR_GQL')) throw new InvalidInput({ text: filterWanted, cause: error });
    throw error;
  }
}

const filterWanted = {
  zh: '这份列表没有这样的筛选条件，请回到列表再导出',
  en: 'The list has no such filter; go back to it and export it from there',
};

function readWish(body: unknown): Wish {
  const { list, format, variables = {} } = (isObject(body) ? body : {}) as Record<string, unknown>;
  if (typeof list !== 'string' || typeof format !== 'string' || !isObject(variables)) {
    throw new InvalidInput({
      text: { zh: '请写明 list、format 和 variables', en: 'Give list, format and variables' },
    });
  }
  return { list, format, variables };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
