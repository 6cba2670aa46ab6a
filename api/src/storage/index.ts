import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStorage } from '#kernel/storage.ts';
import type { Config } from '../config.ts';
import { createDiskStorage } from './disk.ts';
import { createS3Storage } from './s3.ts';

export type OpenedStorage = {
  readonly storage: FileStorage;
  /** Where the files lie, for people. */
  readonly place: string;
};

/** A bucket where the configuration names one, else a folder. */
export async function openStorage(config: Config): Promise<OpenedStorage> {
  const folder = join(config.DATA_DIR, 'files');
  const storage = config.S3_BUCKET
    ? await openBucket(config, config.S3_BUCKET, join(folder, 'incoming'))
    : createDiskStorage(folder);
  await mkdir(storage.incoming, { recursive: true, mode: 0o700 });
  return { storage, place: config.S3_BUCKET ? `S3 (${config.S3_BUCKET})` : folder };
}

function openBucket(config: Config, bucket: string, incoming: string): Promise<FileStorage> {
  const { S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = config;
  return createS3Storage({
    bucket,
    incoming,
    region: S3_REGION,
    endpoint: S3_ENDPOINT,
    credentials:
      S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
        ? { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY }
        : undefined,
  });
}
