import { randomUUID } from 'node:crypto';
import type { Doer } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { type Id, kindOf, parseId } from '#kernel/id.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { attachedEntry, removedEntry } from './file.audit.ts';
import { FileNotAttachable, TooManyAttachments } from './file.errors.ts';
import type { FileTarget, StoredFile } from './file.model.ts';
import type { FileRepository } from './file.repository.ts';

/** As many as people still look at. */
const MOST = 10;

export type AttachOptions = {
  /** Where the input names them, for the refusal. */
  readonly field?: readonly string[];
  readonly most?: number;
};

type Options = { repository: FileRepository; clock: Clock };

/** Lets files hang on a thing, all that are named or none. */
export function createAttaching({ repository, clock }: Options) {
  return {
    /**
     * Only the viewer's own uploads that hang on nothing; what hangs on this very thing stays, whoever uploaded it. Can
     * be repeated. Attach first and write the thing with the ids afterwards: what the thing does not come to hold goes
     * after a day.
     * @throws FileNotAttachable @throws TooManyAttachments
     */
    async attach(
      viewer: Viewer,
      fileIds: readonly string[],
      target: FileTarget,
      { field = ['input', 'attachmentIds'], most = MOST }: AttachOptions = {},
    ): Promise<Id<'file'>[]> {
      const { accountId } = requireAccount(viewer);
      const ids = checkIds(fileIds, { field, most });
      const files = await found(ids, field);
      const at = clock.now();
      const token = randomUUID();
      const fresh = files.filter((file) => !isOn(file, target));
      for (const { id, ...file } of fresh) {
        if (file.uploaderId !== accountId) throw new FileNotAttachable('UNKNOWN', { fileId: id, field });
        if (file.state !== 'READY') throw new FileNotAttachable('USED_ELSEWHERE', { fileId: id, field });
      }
      const entries = fresh.map((file) => attachedEntry(viewer, file, target, at));
      for (const [place, { id }] of fresh.entries()) {
        const entry = entries[place];
        if (entry) await repository.attach(id, { target, uploaderId: accountId, token, at }, entry);
      }
      // Somebody may have been faster: the writes above are what counts.
      const missed = (await repository.listByIds(ids)).find((file) => !isOn(file, target));
      if (missed) {
        await repository.takeBack(
          token,
          entries.map(({ id }) => id),
        );
        throw new FileNotAttachable('USED_ELSEWHERE', { fileId: missed.id, field });
      }
      return ids;
    },

    /** What hangs on the thing goes, but for those to be kept. Can be repeated. */
    async release(doer: Doer, target: FileTarget, kept: readonly string[] = []): Promise<void> {
      for (const file of await repository.listOn(target)) {
        if (kept.includes(file.id)) continue;
        await repository.remove(file.id, { state: 'ATTACHED' }, removedEntry(doer, file, clock.now()));
      }
    },
  };

  async function found(ids: readonly Id<'file'>[], field: readonly string[]): Promise<StoredFile[]> {
    const byId = new Map((await repository.listByIds(ids)).map((file) => [file.id, file]));
    return ids.map((id) => {
      const file = byId.get(id);
      if (!file || file.state === 'REMOVED') throw new FileNotAttachable('UNKNOWN', { fileId: id, field });
      return file;
    });
  }
}

function checkIds(
  fileIds: readonly string[],
  { field, most }: { field: readonly string[]; most: number },
): Id<'file'>[] {
  if (fileIds.length > most) throw new TooManyAttachments(most, { field });
  return fileIds.map((fileId, place) => {
    if (kindOf(fileId) !== 'file') throw new FileNotAttachable('UNKNOWN', { fileId, field });
    if (fileIds.indexOf(fileId) !== place) throw new FileNotAttachable('TWICE', { fileId, field });
    return parseId('file', fileId);
  });
}

function isOn({ state, target }: StoredFile, { kind, id }: FileTarget): boolean {
  return state === 'ATTACHED' && target?.kind === kind && target.id === id;
}
