import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '#graphql/context.ts';
import { AppError } from '#kernel/errors.ts';
import type { Viewer } from '#kernel/viewer.ts';
import {
  type FileDescription,
  FileRefused,
  type FileService,
  isShownInPlace,
  MAX_FILE_BYTES,
} from '#modules/files/index.ts';

export type FilesOptions = {
  whoAsks(request: FastifyRequest): Promise<Viewer>;
  files: Pick<FileService, 'upload' | 'open' | 'remove'>;
};

/** The frame of a form around one file. */
const FRAME_BYTES = 16 * 1024;

const statuses: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

/**
 * `POST /files` takes one file of a form, `GET /files/:id` hands one out to whoever may read what it hangs on, and
 * `DELETE /files/:id` takes an own upload back that hangs on nothing yet.
 */
export const filesPlugin: FastifyPluginAsync<FilesOptions> = async (server, { whoAsks, files }) => {
  // The size is counted where the bytes are written.
  const limits = { files: 1, fields: 0, parts: 2, headerPairs: 20, fieldNameSize: 100, fileSize: Infinity };
  await server.register(multipart, { limits, throwFileSizeLimit: false });

  server.setErrorHandler((error, request, reply) => {
    // What still comes of a refused upload is nobody's any more.
    if (!request.raw.complete) void reply.header('connection', 'close');
    if (!(error instanceof AppError)) throw error;
    const { code } = error;
    const message = error.text[languageOf(request.headers['accept-language'])];
    const status = error instanceof FileRefused ? error.statusCode : (statuses[code] ?? 422);
    return reply.code(status).send({ data: null, errors: [{ message, extensions: { code } }] });
  });

  server.post('/files', { config: { isUpload: true } }, async (request, reply) => {
    const viewer = await whoAsks(request);
    if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES + FRAME_BYTES) {
      throw new FileRefused('FILE_TOO_LARGE');
    }
    const file = await files.upload(viewer, () => partOf(request));
    return reply.code(201).send({ data: { file: { ...file, url: `/files/${file.id}` } }, errors: [] });
  });

  server.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const { file, bytes } = await files.open(await whoAsks(request), request.params.id);
    return head(reply, file).send(Readable.from(bytes, { objectMode: false }));
  });

  server.delete<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    await files.remove(await whoAsks(request), request.params.id);
    return reply.code(204).send();
  });
};

/** The one file of the form. @throws FileRefused where there is none, and by `end` where something comes behind it */
async function partOf(request: FastifyRequest) {
  if (!request.isMultipart()) throw new FileRefused('FILE_MISSING');
  const parts = request.parts()[Symbol.asyncIterator]();
  const next = () =>
    parts.next().catch((cause: unknown) => {
      throw new FileRefused(isOneTooMany(cause) ? 'FILE_MISSING' : 'UPLOAD_INCOMPLETE', { cause });
    });
  const { value: part } = await next();
  if (part?.type !== 'file' || part.fieldname !== 'file') throw new FileRefused('FILE_MISSING');
  return {
    name: part.filename ?? '',
    bytes: part.file,
    async end() {
      if (!(await next()).done) throw new FileRefused('FILE_MISSING');
    },
  };
}

function isOneTooMany(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^FST_\w+_LIMIT$/.test(String(error.code));
}

/** Nothing of it runs in our pages: it is saved, but for pictures, and those are sealed off. */
function head(reply: FastifyReply, { name, contentType, size }: FileDescription): FastifyReply {
  const isPicture = isShownInPlace(contentType);
  const text = contentType.startsWith('text/') ? 'application/octet-stream' : contentType;
  return reply
    .type(text)
    .header('content-length', size)
    .header('content-disposition', `${isPicture ? 'inline' : 'attachment'}; ${namedAs(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store');
}

/** RFC 6266: for old programs in ASCII, for all others in UTF-8; no sign of it can end the header or the name. */
function namedAs(name: string): string {
  const plain = name.replaceAll(/[^\w. -]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${whole}`;
}
