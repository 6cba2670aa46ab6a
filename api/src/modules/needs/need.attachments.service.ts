import type { Id } from '#kernel/id.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { FileService } from '#modules/files/index.ts';
import { stepEntry } from './need.audit.ts';
import { NeedChangedMeanwhile, NeedTransitionRefused } from './need.errors.ts';
import type { Need } from './need.model.ts';
import { canEdit, canSeeOwner, isEditorOf } from './need.policy.ts';
import { demand } from './need.reading.ts';
import type { NeedRepository } from './need.repository.ts';
import { handOf, stepOf } from './need.steps.ts';
import type { WritingOptions } from './need.writing.service.ts';

type Options = WritingOptions & { files: FileService };

const MOST = 10;

export type NeedAttachmentService = ReturnType<typeof createNeedAttachmentService>;

/** What hangs on a need. Of an anonymous one only those see it who know whose it is: a drawing tells more than a text. */
export function createNeedAttachmentService({ reading, changes, files, clock }: Options) {
  return {
    /** @throws FileNotAttachable, TooManyAttachments, NeedTransitionRefused, NeedChangedMeanwhile. */
    async set(
      viewer: Viewer,
      { needId, attachmentIds }: { needId: Id<'need'>; attachmentIds: readonly string[] },
    ): Promise<Need> {
      requireAccount(viewer);
      const need = await reading.get(viewer, needId);
      demand(isEditorOf(viewer, need));
      if (!canEdit(viewer, need)) throw new NeedTransitionRefused(need);
      const target = { kind: 'need' as const, id: needId };
      // First the files: what the need does not come to hold is swept after a day.
      const ids = await files.attach(viewer, attachmentIds, target, { most: MOST });
      const at = clock.now();
      const step = stepOf('edit', handOf(viewer, need), { state: need.state, at });
      const told = stepEntry(viewer, { before: need, after: need, step });
      const change = { field: 'attachmentIds', before: [...need.attachmentIds], after: ids };
      const changed = await changes.attach(need, ids, { step, at, entry: { ...told, changes: [change] } });
      if (!changed) throw new NeedChangedMeanwhile(await reading.get(viewer, needId));
      await files.release(viewer, target, ids);
      return changed;
    },

    /** In the order of the needs; nothing where the viewer may not know whose it is. */
    async listFor(viewer: Viewer, needs: readonly Need[]) {
      const shown = needs.map((need) => (canSeeOwner(viewer, need) ? need.attachmentIds : []));
      const found = await files.describe(shown.flat());
      const byId = new Map(found.map((file) => [file.id, file]));
      return shown.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
    },
  };
}

/** Lets the files of a need be read by those who may see them. */
export function registerNeedFiles({
  files,
  reading,
  repository,
}: Pick<Options, 'files' | 'reading'> & { repository: NeedRepository }): void {
  const find = async (id: string) => (await repository.listByIds([id as Id<'need'>]))[0];
  files.readableBy(
    'need',
    async (viewer, id) => {
      const need = await reading.get(viewer, id as Id<'need'>).catch(() => null);
      return need !== null && canSeeOwner(viewer, need);
    },
    async (id) => (await find(id))?.attachmentIds ?? [],
  );
}
