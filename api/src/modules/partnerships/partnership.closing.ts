import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Id } from '#kernel/id.ts';
import { changeEntry, replacedEntry } from './partnership.audit.ts';
import { applyChange } from './partnership.change.ts';
import type { MergeRepository } from './partnership.merge.repository.ts';
import type { Partnership } from './partnership.model.ts';
import type { PartnershipRepository } from './partnership.repository.ts';
import { partnershipStates } from './partnership.states.ts';
import { dissolving } from './request.change.ts';

type ClosingOptions = { bus: Bus; repository: PartnershipRepository; merges: MergeRepository; clock: Clock };

type Merge = { readonly loserId: Id<'organization'>; readonly winnerId: Id<'organization'> };

/**
 * What the one had is the other's. What the two had between them ends where it was open and stays as it was written
 * down: nobody has a partnership with itself.
 */
export function listenForMerges({ bus, repository, merges, clock }: ClosingOptions): void {
  bus.subscribe('OrganizationMerging', async (merge) => {
    for (const partnership of await merges.listAllOf(merge.loserId)) {
      await untilWritten(repository, partnership, async (before) => {
        if (isBetween(before, merge)) return dissolve(repository, before, clock.now());
        const after = mergedInto(before, merge);
        return merges.replaceParties({ before, after }, replacedEntry({ before, after }, clock.now()));
      });
    }
  });
}

/** Requests that nobody will answer any more end once a side has closed; what both agreed to goes on. */
export function listenForClosings({ bus, repository, clock }: Omit<ClosingOptions, 'merges'>): void {
  bus.subscribe('OrganizationsChanged', async ({ organizations }) => {
    const closed = organizations.filter(({ state }) => state === 'CLOSED').map(({ id }) => id);
    if (closed.length === 0) return;
    for (const partnership of await repository.listRequestedOf(closed)) {
      await untilWritten(repository, partnership, async (before) =>
        // An answer that came first stands, and doing it twice does nothing.
        before.state === 'REQUESTED' ? dissolve(repository, before, clock.now()) : true,
      );
    }
  });
}

/** Reads again and repeats while somebody else writes in between. */
async function untilWritten(
  repository: PartnershipRepository,
  first: Partnership,
  write: (partnership: Partnership) => Promise<boolean>,
): Promise<void> {
  let partnership: Partnership | undefined = first;
  while (partnership && !(await write(partnership))) {
    [partnership] = await repository.listByIds([first.id]);
  }
}

async function dissolve(repository: PartnershipRepository, before: Partnership, at: Date): Promise<boolean> {
  if (!partnershipStates.can(before.state, 'dissolve')) return true;
  const after = applyChange(before, dissolving, { actor: 'SYSTEM', by: null, at });
  return (await repository.change({ before, after }, changeEntry(null, { before, after }))) !== null;
}

function isBetween({ requesterId, recipientId }: Partnership, { loserId, winnerId }: Merge): boolean {
  const sides = [requesterId, recipientId];
  return sides.includes(loserId) && sides.includes(winnerId);
}

/** Nobody brokers for itself: where the winner is a side, or a broker became one, the broker goes. */
function mergedInto(partnership: Partnership, { loserId, winnerId }: Merge): Partnership {
  const moved = <Party extends Id<'organization'> | null>(id: Party) => (id === loserId ? winnerId : id);
  const requesterId = moved(partnership.requesterId);
  const recipientId = moved(partnership.recipientId);
  const brokerId = moved(partnership.brokerId);
  const invited = partnership.brokerInvitation;
  const invitedId = invited && moved(invited.organizationId);
  const isSide = (id: Id<'organization'> | null) => id === requesterId || id === recipientId;
  return {
    ...partnership,
    requesterId,
    recipientId,
    brokerId: isSide(brokerId) ? null : brokerId,
    brokerInvitation:
      invited && invitedId && !isSide(invitedId) ? { ...invited, organizationId: invitedId } : null,
  };
}
