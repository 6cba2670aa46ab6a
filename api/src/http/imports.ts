import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '#graphql/context.ts';
import { AppError, InvalidInput, NotFound, type Text } from '#kernel/errors.ts';
import { sendDownload } from './download.ts';

type Language = keyof Text;
type Download = { readonly name: string; readonly content: Readable };

export type ImportsOptions = {
  /** More than that many bytes are not read. */
  readonly maxBytes: number;
  /** What is told of more, and of a file that does not come to its end. */
  readonly refusals: { readonly tooLarge: () => AppError; readonly brokeOff: (cause: unknown) => AppError };
  /** @throws AppError before a byte of the file is read, where such a list is not the sender's to bring. */
  allow(request: FastifyRequest, wish: UploadWish): Promise<void>;
  /** Takes in the file at `path`. @throws AppError */
  upload(
    request: FastifyRequest,
    wish: UploadWish & { readonly path: string },
  ): Promise<{ readonly id: string }>;
  /** @throws AppError */
  template(
    request: FastifyRequest,
    wish: { kind: string; organization: string | null; language: Language },
  ): Promise<Download>;
  /** @throws AppError */
  returned(
    request: FastifyRequest,
    wish: { id: string; isRefusedOnly: boolean; language: Language },
  ): Promise<Download>;
};

export type UploadWish = {
  readonly kind: string;
  readonly organization: string | null;
  readonly verified: string | null;
  readonly name: string;
};

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  SERVER_BUSY: 503,
};
/** Each holds up to some hundred MiB while it is read. */
const AT_ONCE = 3;

class UploadsBusy extends AppError {
  readonly code = 'SERVER_BUSY';

  constructor() {
    super({
      text: {
        zh: '正在读取别人上传的表格，请一分钟后再传',
        en: 'Other spreadsheets are being read; try again in a minute',
      },
    });
  }
}

/**
 * `POST /imports` with a spreadsheet as its body, the empty lists to fill in, and the lists that come back with answers.
 * The body comes as bytes, which no form of another site can send.
 */
export const importsPlugin: FastifyPluginAsync<ImportsOptions> = async (server, options) => {
  let underWay = 0;
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));

  server.post(
    '/imports',
    { bodyLimit: options.maxBytes, config: { isUpload: true } },
    async (request, reply) =>
      answering(request, reply, async () => {
        const wish = readWish(request.query);
        await options.allow(request, wish);
        if (underWay >= AT_ONCE) throw new UploadsBusy();
        underWay += 1;
        try {
          const { id } = await withFile(request.body, options, (path) =>
            options.upload(request, { ...wish, path }),
          );
          return await reply.code(201).send({ data: { id } });
        } finally {
          underWay -= 1;
        }
      }),
  );

  server.get<{ Params: { kind: string } }>('/imports/templates/:kind', async (request, reply) =>
    answering(request, reply, async () => {
      const { organization = null } = request.query as { organization?: unknown };
      const wish = {
        kind: request.params.kind,
        organization: typeof organization === 'string' ? organization : null,
        language: languageIn(request),
      };
      return sendDownload(reply, await options.template(request, wish));
    }),
  );

  server.get<{ Params: { id: string } }>('/imports/:id/sheet', async (request, reply) =>
    answering(request, reply, async () => {
      const { rows } = request.query as { rows?: unknown };
      const wish = {
        id: request.params.id,
        isRefusedOnly: rows === 'refused',
        language: languageIn(request),
      };
      return sendDownload(reply, await options.returned(request, wish));
    }),
  );
};

/** In an address that somebody opens the language is part of it: a link carries no header of ours. */
function languageIn(request: FastifyRequest): Language {
  const { language } = request.query as { language?: unknown };
  if (language === 'zh' || language === 'en') return language;
  return languageOf(request.headers['accept-language']);
}

async function answering(request: FastifyRequest, reply: FastifyReply, work: () => Promise<unknown>) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const message = error.text[languageOf(request.headers['accept-language'])];
    const { code } = error;
    const status = statuses[code] ?? 422;
    return reply.code(status).send({ data: null, errors: [{ message, extensions: { code } }] });
  }
}

/** Streams a body to a file that lives as long as the work on it. */
async function withFile<Result>(
  body: unknown,
  { maxBytes, refusals }: Pick<ImportsOptions, 'maxBytes' | 'refusals'>,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  if (!(body instanceof Readable)) throw new InvalidInput({ text: bodyWanted });
  const folder = await mkdtemp(join(tmpdir(), 'dengqiao-import-'));
  try {
    const path = join(folder, 'list');
    try {
      await pipeline(body, upTo(maxBytes, refusals.tooLarge), createWriteStream(path, { mode: 0o600 }));
    } catch (cause) {
      throw cause instanceof AppError ? cause : refusals.brokeOff(cause);
    }
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function upTo(most: number, refusal: () => AppError): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > most) done(refusal());
      else done(null, chunk);
    },
  });
}

const bodyWanted = {
  zh: '请把表格文件作为请求内容上传（application/octet-stream）',
  en: 'Send the spreadsheet as the body (application/octet-stream)',
};

function readWish(query: unknown): UploadWish {
  const { kind, organization, verified, name } = query as Record<string, unknown>;
  if (typeof kind !== 'string') throw new NotFound();
  return {
    kind,
    organization: typeof organization === 'string' && organization !== '' ? organization : null,
    verified: typeof verified === 'string' && verified !== '' ? verified : null,
    name: typeof name === 'string' ? name : '',
  };
}
