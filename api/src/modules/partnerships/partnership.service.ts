import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { isOfficer, requireAccount, type Viewer } from '#kernel/viewer.ts';
import { createAgreements } from './agreement.service.ts';
import { createBrokering } from './broker.service.ts';
import { type ConversationOptions, createConversation } from './message.service.ts';
import { createDoAct } from './partnership.act.service.ts';
import { createDecide } from './partnership.decide.ts';
import type { Partnership } from './partnership.model.ts';
import { actsOf, canListOf, canSee, canSeeParty, partyOf } from './partnership.policy.ts';
import { createRequest, type RequestOptions } from './partnership.request.ts';
import { milestonesFor, ratingsFor } from './partnership.shown.ts';
import { type RatedStanding, standingsOf } from './partnership.standing.ts';
import type { PartnershipState } from './partnership.states.ts';
import { partnershipSides } from './partnership.steps.ts';
import { createWork } from './work.service.ts';

export type PartnershipFilter = {
  readonly organizationId: Id<'organization'> | null;
  /** Empty for all. */
  readonly states: readonly PartnershipState[];
  readonly waitsForViewer: boolean;
  readonly waitsForOthers: boolean;
};

export type PartnershipServiceOptions = RequestOptions & Omit<ConversationOptions, 'get'>;

export type PartnershipService = ReturnType<typeof createPartnershipService>;

export function createPartnershipService(options: PartnershipServiceOptions) {
  const { repository, organizations, clock } = options;

  /** @throws NotFound where there is none, and where the viewer may not know that there is. */
  async function get(viewer: Viewer, id: Id<'partnership'>): Promise<Partnership> {
    const [partnership] = await repository.listByIds([id]);
    if (!partnership || !canSee(viewer, partnership)) throw new NotFound();
    return partnership;
  }

  /** In the order of the ids, null where there is none: for what its reader may see by another right. */
  async function getMany(ids: readonly Id<'partnership'>[]): Promise<(Partnership | null)[]> {
    const found = await repository.listByIds([...new Set(ids)]);
    const byId = new Map(found.map((partnership) => [partnership.id, partnership]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** Of one organization, else of all that the viewer is a member of; of all where that is an officer. */
  async function list(
    viewer: Viewer,
    { organizationId, states, waitsForViewer, waitsForOthers }: PartnershipFilter,
    page: PageRequest,
  ): Promise<Page<Partnership>> {
    const { memberships } = requireAccount(viewer);
    if (organizationId && !canListOf(viewer, organizationId)) throw new NotFound();
    const mine = memberships.map((membership) => membership.organizationId);
    const own = organizationId ? mine.filter((id) => id === organizationId) : mine;
    const all = isOfficer(viewer) ? null : own;
    return repository.list(
      {
        of: organizationId ? [organizationId] : all,
        states,
        waitsFor: waitsForViewer ? own : null,
        waitsForOthers: waitsForOthers ? own : null,
      },
      page,
    );
  }

  const doAct = createDoAct({ repository, clock, get });

  return {
    get,
    getMany,
    request: createRequest(options),
    decide: createDecide({ doAct, organizations }),
    ...createAgreements({ doAct, organizations }),
    ...createWork({ doAct }),
    ...createBrokering({ doAct, organizations }),
    list,
    actsOf: (viewer: Viewer, partnership: Partnership) => actsOf(viewer, partnership, clock.now()),
    milestonesFor: (viewer: Viewer, partnership: Partnership) =>
      milestonesFor(viewer, partnership, clock.now()),
    ratingsFor: (viewer: Viewer, partnership: Partnership) => ratingsFor(viewer, partnership, clock.now()),
    ...createConversation({ ...options, get }),
    /** Those whom the viewer may know: one who is hidden is left out. */
    partiesFor: (viewer: Viewer, partnership: Partnership): Id<'organization'>[] =>
      partnershipSides
        .filter((side) => canSeeParty(viewer, partnership, side))
        .map((side) => partyOf(partnership, side)),
    /** For who closes or merges a side. */
    countOf: repository.countOf,
    countWaiting: repository.countWaiting,
    /** For matching: with whom a need is being worked on. */
    listOpenOn: repository.listOpenOn,
    /** For matching, the other way round: what an organization is at work on. */
    listNeedsOpenWith: repository.listNeedsOpenWith,
    /** For matching: how each of these answers and what it has completed; in the order of the ids. */
    async standingsOf(ids: readonly Id<'organization'>[]): Promise<RatedStanding[]> {
      const dealings = await repository.listDealings(ids);
      return standingsOf(ids, dealings, clock.now());
    },
    /** For search: how many collaborations each has behind it; those without are left out. */
    countCompleted: repository.countCompleted,
  };
}
