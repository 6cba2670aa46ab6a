import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileStorage, StorageUnavailable, StoredFileMissing } from '#kernel/storage.ts';
import { createDiskStorage } from './disk.ts';
import { createS3Storage } from './s3.ts';

/** As much of S3 as is spoken to: objects of one bucket, and uploads in parts. */
const objects = new Map<string, Buffer>();
const parts = new Map<string, Buffer[]>();
let isDown = false;
let server: Server;
let folder: string;
let storages: Record<'disk' | 'bucket', FileStorage>;

beforeAll(async () => {
  server = createServer(
    (request, reply) => void buffer(request).then((body) => answer(request, reply, body)),
  ).listen(0);
  folder = await mkdtemp(join(tmpdir(), 'storage-'));
  const { port } = server.address() as AddressInfo;
  storages = {
    disk: createDiskStorage(folder),
    bucket: await createS3Storage({
      ...{
        bucket: 'attachments',
        region: 'us-east-1',
        endpoint: `http://127.0.0.1:${port}`,
        incoming: folder,
      },
      credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    }),
  };
});
afterAll(async () => {
  await Promise.all(Object.values(storages).map((storage) => storage.close()));
  server.close();
  await rm(folder, { recursive: true });
});

async function given(content: Buffer) {
  const path = join(folder, `coming-${content.length}`);
  await writeFile(path, content);
  return { path, size: content.length, contentType: 'application/pdf' };
}
const read = async (storage: FileStorage, key: string) => buffer(await storage.open(key));

/** Creating, filling and completing an upload in parts. */
function answerParts(
  request: IncomingMessage,
  reply: ServerResponse,
  { path, body }: { path: string; body: Buffer },
) {
  if (request.method === 'PUT') {
    parts.get(path)?.push(body);
    return reply.setHeader('etag', '"p"').end();
  }
  const isNew = request.url?.includes('?uploads');
  if (isNew) parts.set(path, []);
  else objects.set(path, Buffer.concat(parts.get(path) ?? []));
  const name = isNew ? 'InitiateMultipartUploadResult' : 'CompleteMultipartUploadResult';
  return reply.end(`<${name}><UploadId>u1</UploadId><ETag>"w"</ETag></${name}>`);
}

function answer(request: IncomingMessage, reply: ServerResponse, body: Buffer) {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  if (isDown) return reply.writeHead(503).end();
  if (!request.headers.authorization?.includes('Credential=key/')) return reply.writeHead(403).end();
  if (/uploads|uploadId/.test(query)) return answerParts(request, reply, { path, body });
  if (request.method === 'PUT') {
    objects.set(path, body);
    return reply.setHeader('etag', '"w"').end();
  }
  if (request.method === 'DELETE') {
    objects.delete(path);
    return reply.writeHead(204).end();
  }
  const found = objects.get(path);
  return found ? reply.end(found) : reply.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
}

describe.each(['disk', 'bucket'] as const)('a file in a storage of the kind %s', (kind) => {
  it.each([5, 6 * 1024 * 1024 + 1])(
    'comes out as it went in, at %d bytes, and leaves nothing behind',
    async (size) => {
      const storage = storages[kind];
      const content = Buffer.alloc(size, `灯${size}`);
      const bytes = await given(content);
      await storage.put('fil_0a', bytes);
      expect((await read(storage, 'fil_0a')).equals(content)).toBe(true);
      expect(await readdir(folder)).not.toContain(`coming-${size}`);
    },
  );

  it('is told apart from one that is not there, and can be removed twice', async () => {
    const storage = storages[kind];
    await storage.put('fil_0b', await given(Buffer.from('x')));
    await storage.remove('fil_0b');
    await storage.remove('fil_0b');
    await expect(storage.open('fil_0b')).rejects.toThrow(StoredFileMissing);
  });
});

describe('a bucket that does not answer', () => {
  it('is a failure that names no file, and what was to go there stays', async () => {
    isDown = true;
    const bytes = await given(Buffer.from('y'));
    await expect(storages.bucket.put('fil_0c', bytes)).rejects.toThrow(StorageUnavailable);
    await expect(storages.bucket.open('fil_0c')).rejects.toThrow(StorageUnavailable);
    expect(await readdir(folder)).toContain('coming-1');
    isDown = false;
  });
});
