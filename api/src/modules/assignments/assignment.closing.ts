import { changesOf } from '#kernel/audit.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import { requestEntry, withdrawnEntry } from './commissioner-request.audit.ts';
import type { CommissionerRequestRepository } from './commissioner-request.repository.ts';

type ClosingOptions = { bus: Bus; repository: CommissionerRequestRepository; clock: Clock };

/** What the one asked for, and whom it sent, is the other's. */
export function listenForMerges({ bus, repository, clock }: ClosingOptions): void {
  bus.subscribe('OrganizationMerging', async ({ loserId, winnerId }) => {
    for (const request of await repository.listMadeBy(loserId)) {
      const entry = requestEntry(null, request, {
        action: 'COMMISSIONER_REQUEST_MOVED',
        related: [winnerId],
        changes: changesOf<Pick<typeof request, 'enterpriseId'>>(request, { enterpriseId: winnerId }),
        at: clock.now(),
      });
      await repository.moveTo(request, winnerId, entry);
    }
    await repository.moveEmployer(loserId, winnerId);
  });
}

/** An enterprise that has closed waits for nobody any more; a dispatch under way goes on to its end. */
export function listenForClosings({ bus, repository, clock }: ClosingOptions): void {
  bus.subscribe('OrganizationsChanged', async ({ organizations }) => {
    const closed = organizations.filter(({ state }) => state === 'CLOSED').map(({ id }) => id);
    if (closed.length === 0) return;
    for (const request of await repository.listOpenOf(closed)) {
      // Guarded: an assignment that comes first stands, and doing it twice does nothing.
      const at = clock.now();
      await repository.withdraw(request, { by: null, at }, withdrawnEntry(null, request, at));
    }
  });
}
