import { entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { FileService } from '#modules/files/index.ts';
import { CapabilityChanged, CapabilityStateChanged } from './capability.errors.ts';
import type { Capability } from './capability.model.ts';
import { canEdit, isOwner } from './capability.policy.ts';
import type { CapabilityRepository } from './capability.repository.ts';
import type { CapabilityService } from './capability.service.ts';

type Options = {
  repository: Pick<CapabilityRepository, 'attach'>;
  capabilities: Pick<CapabilityService, 'get' | 'getMany'>;
  files: FileService;
  clock: Clock;
};

const MOST = 10;

export type CapabilityAttachmentService = ReturnType<typeof createCapabilityAttachmentService>;

/** What hangs on a capability: drawings, reports, photographs, for whoever may see it. */
export function createCapabilityAttachmentService({ repository, capabilities, files, clock }: Options) {
  files.readableBy(
    'capability',
    async (viewer, id) => (await capabilities.get(viewer, id as Id<'capability'>).catch(() => null)) !== null,
    async (id) => (await capabilities.getMany([id as Id<'capability'>]))[0]?.attachmentIds ?? [],
  );

  return {
    /** @throws FileNotAttachable, TooManyAttachments, CapabilityStateChanged, CapabilityChanged. */
    async set(
      viewer: Viewer,
      { capabilityId, attachmentIds }: { capabilityId: Id<'capability'>; attachmentIds: readonly string[] },
    ): Promise<Capability> {
      requireAccount(viewer);
      const capability = await capabilities.get(viewer, capabilityId);
      if (!isOwner(viewer, capability)) throw new Forbidden();
      if (!canEdit(viewer, capability)) throw new CapabilityStateChanged(capability);
      const target = { kind: 'capability' as const, id: capabilityId };
      // First the files: what the capability does not come to hold is swept after a day.
      const ids = await files.attach(viewer, attachmentIds, target, { most: MOST });
      const entry = entryOf(viewer, {
        action: 'CAPABILITY_CHANGED',
        object: { type: 'capability', id: capabilityId },
        related: [capability.ownerId],
        changes: [{ field: 'attachmentIds', before: [...capability.attachmentIds], after: ids }],
        at: clock.now(),
      });
      const changed = await repository.attach(capability, ids, entry);
      if (!changed) throw new CapabilityChanged(await capabilities.get(viewer, capabilityId));
      await files.release(viewer, target, ids);
      return changed;
    },

    /** In the order of the capabilities: who sees one sees what hangs on it. */
    async listOf(shown: readonly Pick<Capability, 'attachmentIds'>[]) {
      const found = await files.describe(shown.flatMap(({ attachmentIds }) => attachmentIds));
      const byId = new Map(found.map((file) => [file.id, file]));
      return shown.map(({ attachmentIds }) => attachmentIds.flatMap((id) => byId.get(id) ?? []));
    },
  };
}
