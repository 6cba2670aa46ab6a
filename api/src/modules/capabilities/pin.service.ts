import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { Organization, OrganizationService } from '#modules/organizations/index.ts';
import type { Capability } from './capability.model.ts';
import { canPublishFor } from './capability.policy.ts';
import type { CapabilityRepository } from './capability.repository.ts';
import type { ShelfRepository } from './pin.repository.ts';

type Options = {
  repository: CapabilityRepository;
  shelves: ShelfRepository;
  organizations: OrganizationService;
  clock: Clock;
};

type Pins = { ownerId: Id<'organization'>; capabilityIds: readonly Id<'capability'>[] };

const MAX_PINS = 6;

/** What a university or platform shows first. */
export function createPinService({ repository, shelves, organizations, clock }: Options) {
  /** Of each owner the published ones, in its order; what was withdrawn or went to another owner is passed over. */
  async function pinnedOf(ownerIds: readonly Id<'organization'>[]): Promise<Capability[][]> {
    const kept = await shelves.listOf(ownerIds);
    const found = await repository.listByIds([...new Set([...kept.values()].flat())]);
    const byId = new Map(found.map((capability) => [capability.id, capability]));
    return ownerIds.map((ownerId) =>
      (kept.get(ownerId) ?? [])
        .flatMap((id) => byId.get(id) ?? [])
        .filter((capability) => capability.state === 'PUBLISHED' && capability.ownerId === ownerId),
    );
  }

  /** The order as a whole: of two at once the later one holds. */
  async function pin(viewer: Viewer, { ownerId, capabilityIds }: Pins): Promise<Organization> {
    requireAccount(viewer);
    const owner = await organizations.get(viewer, ownerId);
    if (!canPublishFor(viewer, ownerId)) throw new Forbidden();
    const ids = [...new Set(capabilityIds)];
    await check(ownerId, ids);
    const entry = entryOf(viewer, {
      action: 'CAPABILITIES_PINNED',
      object: { type: 'organization', id: ownerId },
      changes: changesOf<{ capabilityIds: readonly string[] }>(null, { capabilityIds: ids }),
      at: clock.now(),
    });
    await shelves.write(ownerId, ids, entry);
    return owner;
  }

  async function check(ownerId: Id<'organization'>, ids: readonly Id<'capability'>[]): Promise<void> {
    const input = checkInput();
    if (ids.length > MAX_PINS) {
      input.fault('capabilityIds', {
        zh: `最多置顶 ${MAX_PINS} 项，先取消一项`,
        en: `At most ${MAX_PINS} are shown first; take one off before`,
      });
    }
    const found = await repository.listByIds(ids.slice(0, MAX_PINS));
    const usable = found.filter((one) => one.ownerId === ownerId && one.state === 'PUBLISHED');
    if (usable.length < Math.min(ids.length, MAX_PINS)) {
      input.fault('capabilityIds', {
        zh: '只能置顶本单位正在公开的能力',
        en: 'Only what your organization has published now can be shown first',
      });
    }
    input.done();
  }

  return { pin, pinnedOf };
}
