import { rm } from 'node:fs/promises';
import { newId } from '#database/object-id.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden, NotFound, Unauthenticated } from '#kernel/errors.ts';
import { type Id, parseId } from '#kernel/id.ts';
import { type FileStorage, StoredFileMissing } from '#kernel/storage.ts';
import { type ApiScope, requireAccount, type Viewer } from '#kernel/viewer.ts';
import { createAttaching } from './file.attach.ts';
import { FileRefused } from './file.errors.ts';
import { type IncomingFile, type Patience, takeIn } from './file.intake.ts';
import type { FileDescription, StoredFile } from './file.model.ts';
import type { FileOwners } from './file.owners.ts';
import { hasScope, isOwnUpload } from './file.policy.ts';
import type { FileRepository } from './file.repository.ts';

export type FileServiceOptions = {
  repository: FileRepository;
  storage: FileStorage;
  owners: FileOwners;
  patience: Patience;
  clock: Clock;
};

export type FileService = ReturnType<typeof createFileService>;

const DAY_MS = 24 * 60 * 60_000;
/** Somebody who writes ten messages at once and attaches ten files to each comes nowhere near. */
const MOST_UNUSED = 60;
const MOST_BYTES_A_DAY = 1024 ** 3;
/** Of one person in this process. */
const MOST_AT_ONCE = 5;

export function createFileService({ repository, storage, owners, patience, clock }: FileServiceOptions) {
  const uploading = new Map<Id<'account'>, number>();

  /** `incoming` is asked once it is clear that somebody may upload at all. @throws FileRefused */
  async function upload(viewer: Viewer, incoming: () => Promise<IncomingFile>): Promise<FileDescription> {
    const { accountId: uploaderId } = allowed(viewer, 'WRITE');
    const under = uploading.get(uploaderId) ?? 0;
    if (under >= MOST_AT_ONCE) throw new FileRefused('TOO_MANY_UPLOADS');
    uploading.set(uploaderId, under + 1);
    try {
      await checkUsage(uploaderId);
      return await keep(uploaderId, await incoming());
    } finally {
      const left = (uploading.get(uploaderId) ?? 1) - 1;
      if (left > 0) uploading.set(uploaderId, left);
      else uploading.delete(uploaderId);
    }
  }

  async function checkUsage(uploaderId: Id<'account'>): Promise<void> {
    const since = new Date(clock.now().getTime() - DAY_MS);
    const { unused, bytes } = await repository.usageOf(uploaderId, since);
    if (unused >= MOST_UNUSED) throw new FileRefused('TOO_MANY_UNUSED_FILES');
    if (bytes >= MOST_BYTES_A_DAY) throw new FileRefused('UPLOAD_QUOTA_USED_UP');
  }

  /** Record, bytes, record: dying in between leaves a record by which the bytes are found and removed. */
  async function keep(uploaderId: Id<'account'>, incoming: IncomingFile): Promise<FileDescription> {
    const { path, ...file } = await takeIn(incoming, storage.incoming, patience);
    try {
      const description = { ...file, id: newId('file'), uploadedAt: clock.now() };
      await repository.add({ ...description, uploaderId });
      const { size, contentType } = file;
      await storage.put(description.id, { path, size, contentType });
      if (!(await repository.finish(description.id))) throw new FileRefused('UPLOAD_TOO_SLOW');
      return describe(description);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** @throws NotFound also for who may not read it. */
  async function get(viewer: Viewer, fileId: string): Promise<StoredFile> {
    const [file] = await repository.listByIds([parseId('file', fileId)]);
    if (!file || file.state === 'STORING' || file.state === 'REMOVED') throw new NotFound();
    const { target } = file;
    const isReadable = target ? await owners.canRead(viewer, target) : isOwnUpload(viewer, file);
    if (!isReadable) throw new NotFound();
    return file;
  }

  return {
    upload,
    ...createAttaching({ repository, clock }),
    readableBy: owners.register,

    /** In the order of the ids, without those that are gone: for who may read what they hang on. */
    async describe(ids: readonly Id<'file'>[]): Promise<FileDescription[]> {
      const files = await repository.listByIds([...new Set(ids)]);
      const byId = new Map(files.map((file) => [file.id, file]));
      return ids.flatMap((id) => {
        const file = byId.get(id);
        return file && file.state !== 'REMOVED' ? [describe(file)] : [];
      });
    },

    /** To be handed out. @throws NotFound @throws StorageUnavailable */
    async open(viewer: Viewer, fileId: string) {
      if (!hasScope(viewer, 'READ'))
        throw viewer.kind === 'VISITOR' ? new Unauthenticated() : new Forbidden();
      const file = await get(viewer, fileId);
      try {
        return { file: describe(file), bytes: await storage.open(file.id) };
      } catch (error) {
        throw error instanceof StoredFileMissing ? new NotFound() : error;
      }
    },

    /** The viewer's own upload that hangs on nothing yet. Removing it twice is no fault. */
    async remove(viewer: Viewer, fileId: string): Promise<void> {
      allowed(viewer, 'WRITE');
      const [file] = await repository.listByIds([parseId('file', fileId)]);
      if (!file || !isOwnUpload(viewer, file)) throw new NotFound();
      await repository.remove(file.id, { state: 'READY' }, null);
    },
  };
}

/** @throws Unauthenticated @throws Forbidden */
function allowed(viewer: Viewer, scope: ApiScope) {
  const account = requireAccount(viewer);
  if (!hasScope(viewer, scope)) throw new Forbidden();
  return account;
}

function describe({ id, name, contentType, size, uploadedAt }: FileDescription): FileDescription {
  return { id, name, contentType, size, uploadedAt };
}
