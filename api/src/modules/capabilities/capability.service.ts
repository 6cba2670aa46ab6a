import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden, InvalidInput, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { closedText, isAlive, isPublic, type OrganizationService } from '#modules/organizations/index.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import { CapabilityAlreadyWithdrawn } from './capability.errors.ts';
import { type CapabilityDraft, parseCapability } from './capability.input.ts';
import type { Capability } from './capability.model.ts';
import { canPublishFor, canSee, isOwner } from './capability.policy.ts';
import type { CapabilityRepository } from './capability.repository.ts';
import { capabilityStates } from './capability.states.ts';

export type CapabilityServiceOptions = {
  repository: CapabilityRepository;
  organizations: OrganizationService;
  taxonomies: TaxonomyService;
  clock: Clock;
};

type Told = Pick<Capability, 'title' | 'kind'>;

export type CapabilityService = ReturnType<typeof createCapabilityService>;

export function createCapabilityService({
  repository,
  organizations,
  taxonomies,
  clock,
}: CapabilityServiceOptions) {
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

  async function create(
    viewer: Viewer,
    { ownerId, ...draft }: CapabilityDraft & { ownerId: Id<'organization'> },
  ): Promise<Capability> {
    requireAccount(viewer);
    if (!canPublishFor(viewer, ownerId)) throw new Forbidden();
    const owner = await organizations.get(viewer, ownerId);
    if (owner.kind !== 'UNIVERSITY' && owner.kind !== 'TRANSFER_PLATFORM') {
      throw new InvalidInput({
        text: {
          zh: '技术能力由高校院所或转化平台发布',
          en: 'Capabilities are published by universities and transfer platforms',
        },
        field: ['input', 'ownerId'],
      });
    }
    if (!isAlive(owner)) throw new InvalidInput({ text: closedText, field: ['input', 'ownerId'] });
    const content = parseCapability(draft, { taxonomies, units: owner.units });
    const publishedAt = clock.now();
    return repository.add({ ...content, ownerId, state: 'PUBLISHED', isExample: false, publishedAt }, (id) =>
      entryOf(viewer, {
        action: 'CAPABILITY_PUBLISHED',
        object: { type: 'capability', id },
        related: [ownerId],
        changes: changesOf<Told>(null, { title: content.title, kind: content.kind }),
        at: publishedAt,
      }),
    );
  }

  async function withdraw(viewer: Viewer, id: Id<'capability'>): Promise<Capability> {
    requireAccount(viewer);
    const capability = await get(viewer, id);
    if (!isOwner(viewer, capability)) throw new Forbidden();
    const to = capabilityStates.next(capability.state, 'withdraw');
    const moved =
      to &&
      (await repository.move(id, {
        from: capability.state,
        to,
        entry: entryOf(viewer, {
          action: 'CAPABILITY_WITHDRAWN',
          object: { type: 'capability', id },
          related: [capability.ownerId],
          changes: changesOf<Pick<Capability, 'state'>>(capability, { state: to }),
          at: clock.now(),
        }),
      }));
    if (!moved) throw new CapabilityAlreadyWithdrawn(await get(viewer, id));
    return moved;
  }

  async function listOf(
    viewer: Viewer,
    { ownerId, ...page }: PageRequest & { ownerId: Id<'organization'> },
  ): Promise<Page<Capability>> {
    return repository.listOf({ ...page, ownerId, forStrangers: !isOwner(viewer, { ownerId }) });
  }

  return {
    get,
    getMany,
    create,
    withdraw,
    listOf,
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
