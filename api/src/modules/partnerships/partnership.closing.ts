import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import { replacedEntry, stepEntry } from './partnership.audit.ts';
import type { PartnershipRepository } from './partnership.repository.ts';
import { partnershipStates } from './partnership.states.ts';

type ClosingOptions = { bus: Bus; repository: PartnershipRepository; clock: Clock };

/**
 * What the one had is the other's. What the two had between them ends where it was open and stays as it was written
 * down: nobody has a partnership with itself.
 */
export function listenForMerges({ bus, repository, clock }: ClosingOptions): void {
  bus.subscribe('OrganizationMerging', async ({ loserId, winnerId }) => {
    for (const partnership of await repository.listAllOf(loserId)) {
      const { id, requesterId, recipientId, state } = partnership;
      if (requesterId !== winnerId && recipientId !== winnerId) {
        const after = requesterId === loserId ? { requesterId: winnerId } : { recipientId: winnerId };
        const entry = replacedEntry(partnership, after, clock.now());
        await repository.replaceSide(partnership, { from: loserId, to: winnerId, entry });
        continue;
      }
      const to = partnershipStates.next(state, 'dissolve');
      if (!to) continue;
      const step = { state: to, side: null, by: null, at: clock.now(), reason: null, note: null };
      const entry = stepEntry(null, partnership, { transition: 'dissolve', step });
      await repository.move(id, { from: state, step, disclosure: null, entry });
    }
  });
}

/** Requests that nobody will answer any more end once a side has closed; what both agreed to goes on. */
export function listenForClosings({ bus, repository, clock }: ClosingOptions): void {
  bus.subscribe('OrganizationsChanged', async ({ organizations }) => {
    const closed = organizations.filter(({ state }) => state === 'CLOSED').map(({ id }) => id);
    if (closed.length === 0) return;
    for (const partnership of await repository.listRequestedOf(closed)) {
      const { id, state } = partnership;
      const to = partnershipStates.next(state, 'dissolve');
      if (!to) continue;
      const step = { state: to, side: null, by: null, at: clock.now(), reason: null, note: null };
      // Guarded: an answer that comes first stands, and doing it twice does nothing.
      const entry = stepEntry(null, partnership, { transition: 'dissolve', step });
      await repository.move(id, { from: state, step, disclosure: null, entry });
    }
  });
}
