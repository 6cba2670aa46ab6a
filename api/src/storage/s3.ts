import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type FileStorage, StorageUnavailable, StoredFileMissing } from '#kernel/storage.ts';

export type S3Options = {
  readonly bucket: string;
  readonly region: string;
  /** Of a compatible store; without one, of AWS in that region. */
  readonly endpoint: string | undefined;
  /** Without them the SDK looks where it usually does: the role of the machine, its profile. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  readonly incoming: string;
};

/** One part is in memory at a time; 5 MiB is the smallest that S3 takes. */
const PART_BYTES = 5 * 1024 * 1024;
const ANSWER_MS = 15_000;

/** A bucket of S3 or of whatever speaks its language: MinIO, Ceph, the clouds' object stores. */
export async function createS3Storage({ bucket, incoming, ...options }: S3Options): Promise<FileStorage> {
  // Half a second to load: who keeps files in a folder does not wait for it. In the bundle that is run, imports at the
  // head of a file are all loaded at once.
  const { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } = await import('@aws-sdk/client-s3');
  const { Upload } = await import('@aws-sdk/lib-storage');
  const client = new S3Client(settingsOf(options));
  const at = (key: string) => ({ Bucket: bucket, Key: key });

  return {
    incoming,
    async put(key, { path, contentType }) {
      const upload = new Upload({
        client,
        params: { ...at(key), Body: createReadStream(path), ContentType: contentType },
        partSize: PART_BYTES,
        queueSize: 1,
      });
      try {
        await upload.done();
      } catch (cause) {
        throw new StorageUnavailable(cause);
      }
      await rm(path, { force: true });
    },
    async open(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)));
        return Body as Readable;
      } catch (cause) {
        throw cause instanceof NoSuchKey ? new StoredFileMissing(key, cause) : new StorageUnavailable(cause);
      }
    },
    async remove(key) {
      try {
        await client.send(new DeleteObjectCommand(at(key)));
      } catch (cause) {
        throw new StorageUnavailable(cause);
      }
    },
    async close() {
      client.destroy();
    },
  };
}

function settingsOf({ region, endpoint, credentials }: Omit<S3Options, 'bucket' | 'incoming'>) {
  return {
    region,
    // Compatible stores have no domain for each bucket.
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(credentials && { credentials }),
    // Checksums beyond the protocol of old are refused by many a compatible store.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: { connectionTimeout: ANSWER_MS, requestTimeout: ANSWER_MS },
  } as const;
}
