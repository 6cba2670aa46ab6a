import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden, InvalidInput } from '#kernel/errors.ts';
import { type Id, kindOf } from '#kernel/id.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { CommissionerService } from '#modules/commissioners/index.ts';
import { canSee, closedText, isAlive, type OrganizationService } from '#modules/organizations/index.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import { CapabilityChanged, CapabilityStateChanged } from './capability.errors.ts';
import { type CapabilityDraft, type Completeness, parseCapability } from './capability.input.ts';
import type { Capability, CapabilityContent } from './capability.model.ts';
import { canEdit, canPublishFor, isActor, isOwner } from './capability.policy.ts';
import { toDraft } from './capability.redraft.ts';
import type { CapabilityRepository } from './capability.repository.ts';

export type WritingOptions = {
  repository: CapabilityRepository;
  organizations: OrganizationService;
  commissioners: CommissionerService;
  taxonomies: TaxonomyService;
  clock: Clock;
  /** @throws NotFound where the viewer may not know that there is one. */
  get(viewer: Viewer, id: Id<'capability'>): Promise<Capability>;
};

type Begun = { ownerId: Id<'organization'>; draft: CapabilityDraft };

/** An edit of what was read at that edition: somebody else's is not written over. */
type Edit = { id: Id<'capability'>; expectedEdition: number };

/** What an entry of the trail tells of a new one. */
type Told = Pick<Capability, 'title' | 'kind'>;

/** Writing a capability: as a draft, at once in public, or anew over what is there. */
export function createCapabilityWriting(options: WritingOptions) {
  const { repository, clock, get } = options;
  const parse = createParse(options);

  async function begin(viewer: Viewer, { ownerId, draft }: Begun, completeness: Completeness) {
    const { accountId } = requireAccount(viewer);
    if (!canPublishFor(viewer, ownerId)) throw new Forbidden();
    const content = await parse(viewer, { ownerId, draft }, completeness);
    const at = clock.now();
    const state = completeness.isDraft ? ('DRAFT' as const) : ('PUBLISHED' as const);
    const steps = [{ state, at, by: accountId }];
    return repository.add({ ...content, ownerId, state, steps, isExample: false, publishedAt: at }, (id) =>
      entryOf(viewer, {
        action: completeness.isDraft ? 'CAPABILITY_DRAFTED' : 'CAPABILITY_PUBLISHED',
        object: { type: 'capability', id },
        related: [ownerId],
        changes: changesOf<Told>(null, { title: content.title, kind: content.kind }),
        at,
      }),
    );
  }

  async function open(viewer: Viewer, { id, expectedEdition }: Edit): Promise<Capability> {
    requireAccount(viewer);
    const capability = await get(viewer, id);
    if (!isOwner(viewer, capability)) throw new Forbidden();
    if (!canEdit(viewer, capability)) throw new CapabilityStateChanged(capability);
    if (capability.edition !== expectedEdition) throw new CapabilityChanged(capability);
    return capability;
  }

  /** Guarded by state and edition; who comes second is told what stands there now. */
  async function write(
    capability: Capability,
    change: Parameters<CapabilityRepository['write']>[2],
    viewer: Viewer,
  ): Promise<Capability> {
    const { id, state, edition } = capability;
    const written = await repository.write(id, { state, edition }, change);
    if (written) return written;
    const now = await get(viewer, id);
    throw now.state === state ? new CapabilityChanged(now) : new CapabilityStateChanged(now);
  }

  async function update(viewer: Viewer, { draft, ...edit }: Edit & { draft: CapabilityDraft }) {
    const capability = await open(viewer, edit);
    const isDraft = capability.state === 'DRAFT';
    const { ownerId } = capability;
    const content = await parse(viewer, { ownerId, draft }, { isDraft, within: ['content'] });
    const entry = entryOf(viewer, {
      action: 'CAPABILITY_CHANGED',
      object: { type: 'capability', id: capability.id },
      related: [ownerId],
      changes: changesOf<CapabilityContent>(capability, content),
      at: clock.now(),
    });
    // Saving again what is there already is no edit.
    return entry.changes.length === 0 ? capability : write(capability, { content, entry }, viewer);
  }

  async function publish(viewer: Viewer, { draft, ...edit }: Edit & { draft: CapabilityDraft | null }) {
    const { accountId } = requireAccount(viewer);
    const capability = await open(viewer, edit);
    if (!isActor(viewer, capability, 'publish')) throw new Forbidden();
    if (capability.state !== 'DRAFT') throw new CapabilityStateChanged(capability);
    const { ownerId } = capability;
    const content = draft
      ? await parse(viewer, { ownerId, draft }, { within: ['content'] })
      : await parse(viewer, { ownerId, draft: toDraft(capability) }, {});
    const at = clock.now();
    const entry = entryOf(viewer, {
      action: 'CAPABILITY_PUBLISHED',
      object: { type: 'capability', id: capability.id },
      related: [ownerId],
      changes: [
        ...changesOf<Pick<Capability, 'state'>>(capability, { state: 'PUBLISHED' }),
        ...changesOf<CapabilityContent>(capability, content),
      ],
      at,
    });
    return write(capability, { content, step: { state: 'PUBLISHED', at, by: accountId }, entry }, viewer);
  }

  return {
    create: (viewer: Viewer, { ownerId, ...draft }: CapabilityDraft & { ownerId: Id<'organization'> }) =>
      begin(viewer, { ownerId, draft }, {}),
    saveDraft: (viewer: Viewer, begun: Begun) => begin(viewer, begun, { isDraft: true, within: ['content'] }),
    update,
    publish,
  };
}

/** Reads a form in the light of its owner: whose units, whose staff, which clients the viewer may name. */
function createParse({ organizations, commissioners, taxonomies, clock }: WritingOptions) {
  return async (viewer: Viewer, { ownerId, draft }: Begun, completeness: Completeness) => {
    const owner = await organizations.get(viewer, ownerId);
    if (owner.kind !== 'UNIVERSITY' && owner.kind !== 'TRANSFER_PLATFORM') throw noOwner();
    if (!isAlive(owner)) throw new InvalidInput({ text: closedText, field: ['input', 'ownerId'] });
    const employers = [owner.id, ...(owner.parentUniversityId ? [owner.parentUniversityId] : [])];
    const staff = draft.expertIds?.length ? await commissioners.listByInstitutions(viewer, employers) : [];
    const named = (draft.cases ?? []).flatMap(({ clientId }) => clientId ?? []);
    const clients = await organizations.getMany(named.filter(isOrganizationId));
    const clientIds = new Set(
      clients.flatMap((client) => (client && canSee(viewer, client) ? client.id : [])),
    );
    const context = { taxonomies, units: owner.units, staff: staff.flat(), clientIds, now: clock.now() };
    return parseCapability(draft, context, completeness);
  };
}

function isOrganizationId(text: string): text is Id<'organization'> {
  return kindOf(text) === 'organization';
}

function noOwner() {
  return new InvalidInput({
    text: {
      zh: '技术能力由高校院所或转化平台发布',
      en: 'Capabilities are published by universities and transfer platforms',
    },
    field: ['input', 'ownerId'],
  });
}
