import { dayInChina } from '#kernel/day.ts';
import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { isPublic } from '#modules/organizations/index.ts';
import type { Capability } from './capability.model.ts';
import { createCapabilityMoves } from './capability.moves.ts';
import { canSee, isOwner } from './capability.policy.ts';
import { type CapabilityState, capabilityStates } from './capability.states.ts';
import { createCapabilityWriting, type WritingOptions } from './capability.writing.ts';
import type { ShelfRepository } from './pin.repository.ts';
import { createPinService } from './pin.service.ts';
import { schoolEnterpriseOn } from './school-enterprise.rules.ts';

export type CapabilityServiceOptions = Omit<WritingOptions, 'get'> & { shelves: ShelfRepository };

type OwnedPage = PageRequest & {
  ownerId: Id<'organization'>;
  states?: readonly CapabilityState[] | null | undefined;
};

export type CapabilityService = ReturnType<typeof createCapabilityService>;

export function createCapabilityService(options: CapabilityServiceOptions) {
  const { repository, organizations, clock } = options;

  /** @throws NotFound where there is none, and where the viewer may not know that there is. */
  async function get(viewer: Viewer, id: Id<'capability'>): Promise<Capability> {
    const [capability] = await repository.listByIds([id]);
    const [owner] = capability ? await organizations.getMany([capability.ownerId]) : [];
    if (!capability || !owner) throw new NotFound();
    if (!canSee(viewer, capability, { ownerIsVerified: isPublic(owner) })) throw new NotFound();
    return capability;
  }

  /** In the order of the ids, null where there is none: for what its reader may see by another right. */
  async function getMany(ids: readonly Id<'capability'>[]): Promise<(Capability | null)[]> {
    const found = await repository.listByIds([...new Set(ids)]);
    const byId = new Map(found.map((capability) => [capability.id, capability]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** Of the states wished for those that the viewer may see. */
  function listOf(
    viewer: Viewer,
    { ownerId, states: wanted, ...page }: OwnedPage,
  ): Promise<Page<Capability>> {
    const seen = isOwner(viewer, { ownerId }) ? capabilityStates.states : (['PUBLISHED'] as const);
    const states = seen.filter((state) => !wanted || wanted.includes(state));
    return repository.listOf({ ...page, ownerId, states });
  }

  return {
    get,
    getMany,
    listOf,
    ...createCapabilityWriting({ ...options, get }),
    ...createCapabilityMoves({ repository, clock, get }),
    ...createPinService(options),
    schoolEnterprise: () => schoolEnterpriseOn(dayInChina(clock.now())),
    countOfUnits: repository.countOfUnits,
    /** For matching: some hundred at a time. */
    listOffers: repository.listOffers,
    /** For who closes or merges the owner. */
    countOf: repository.countOf,
    /** For the index. */
    listOpenOf: repository.listOpenOf,
    restamp: repository.restamp,
    walk: repository.walk,
    count: repository.count,
    /** For search while it is down; whether their owners are verified is the caller's to look at. */
    browse: repository.browse,
    /** For seeds: already checked, in any state; the same list again adds nothing. */
    takeIn: repository.addByKey,
    listByKeys: repository.listByKeys,
  };
}
