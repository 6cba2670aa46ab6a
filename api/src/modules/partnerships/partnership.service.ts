import { Forbidden, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { isOfficer, requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { MessageRepository } from './message.repository.ts';
import { createConversation } from './message.service.ts';
import { stepEntry } from './partnership.audit.ts';
import { disclose } from './partnership.disclosure.ts';
import { PartnershipAlreadyDecided } from './partnership.errors.ts';
import type { DeclineReason, Partnership, PartnershipStep } from './partnership.model.ts';
import { canListOf, canSee, isOnSideOf, sideOfTransition } from './partnership.policy.ts';
import { createRequest, type RequestOptions } from './partnership.request.ts';
import { type Standing, standingsOf } from './partnership.standing.ts';
import {
  type PartnershipState,
  type PartnershipTransition,
  partnershipStates,
} from './partnership.states.ts';

/** A refusal without a reason helps nobody, so it cannot be expressed. */
export type Decision =
  | { transition: Exclude<PartnershipTransition, 'decline' | 'expire' | 'dissolve'> }
  | { transition: 'decline'; reason: DeclineReason; note: string | null };

type Target = { id: Id<'partnership'> };

export type PartnershipFilter = {
  readonly organizationId: Id<'organization'> | null;
  /** Empty for all. */
  readonly states: readonly PartnershipState[];
  readonly waitsForViewer: boolean;
};

export type PartnershipServiceOptions = RequestOptions & { messages: MessageRepository };

export type PartnershipService = ReturnType<typeof createPartnershipService>;

const MAX_NOTE = 500;

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

  async function decide(viewer: Viewer, { id, ...decision }: Decision & Target): Promise<Partnership> {
    const { accountId } = requireAccount(viewer);
    const partnership = await get(viewer, id);
    if (!isOnSideOf(viewer, partnership, decision.transition)) throw new Forbidden();
    const why = reasonOf(decision);
    const to = partnershipStates.next(partnership.state, decision.transition);
    if (!to) throw new PartnershipAlreadyDecided(partnership);

    const at = clock.now();
    const side = sideOfTransition(decision.transition);
    const step: PartnershipStep = { state: to, side, by: accountId, at, ...why };
    const disclosure = to === 'ACCEPTED' ? await disclose(partnership, { organizations, at }) : null;
    const entry = stepEntry(viewer, partnership, { transition: decision.transition, step });
    const moved = await repository.move(id, { from: partnership.state, step, disclosure, entry });
    // The check above was on a copy; only the filter of the write decides between two at once.
    if (!moved) throw new PartnershipAlreadyDecided(await get(viewer, id));
    return moved;
  }

  /** Of one organization, else of all that the viewer is a member of; of all where that is an officer. */
  async function list(
    viewer: Viewer,
    { organizationId, states, waitsForViewer }: PartnershipFilter,
    page: PageRequest,
  ): Promise<Page<Partnership>> {
    const { memberships } = requireAccount(viewer);
    if (organizationId && !canListOf(viewer, organizationId)) throw new NotFound();
    const own = memberships.map((membership) => membership.organizationId);
    const all = isOfficer(viewer) ? null : own;
    return repository.list(
      { of: organizationId ? [organizationId] : all, states, waitsFor: waitsForViewer ? own : null },
      page,
    );
  }

  return {
    get,
    getMany,
    request: createRequest(options),
    decide,
    list,
    ...createConversation({ ...options, get }),
    /** For who closes or merges a side. */
    countOf: repository.countOf,
    /** For matching: with whom a need is being worked on. */
    listOpenOn: repository.listOpenOn,
    /** For matching: how each of these answers and what it has completed; in the order of the ids. */
    async standingsOf(ids: readonly Id<'organization'>[]): Promise<Standing[]> {
      const dealings = await repository.listDealings(ids);
      return standingsOf(ids, dealings);
    },
    /** For search: how many collaborations each has behind it; those without are left out. */
    countCompleted: repository.countCompleted,
  };
}

function reasonOf(decision: Decision): Pick<PartnershipStep, 'reason' | 'note'> {
  if (decision.transition !== 'decline') return { reason: null, note: null };
  const input = checkInput();
  const note = input.optionalText('note', decision.note, { min: 1, max: MAX_NOTE, multiline: true });
  input.done();
  return { reason: decision.reason, note };
}
