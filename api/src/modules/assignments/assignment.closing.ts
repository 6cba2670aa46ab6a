import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { CommissionerRequestRepository } from './commissioner-request.repository.ts';

type ClosingOptions = { bus: Bus; repository: CommissionerRequestRepository; clock: Clock };

/** What the one asked for, and whom it sent, is the other's. */
export function listenForMerges({ bus, repository }: Pick<ClosingOptions, 'bus' | 'repository'>): void {
  bus.subscribe('OrganizationMerging', async ({ loserId, winnerId }) => {
    for (const request of await repository.listMadeBy(loserId)) await repository.moveTo(request, winnerId);
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
      await repository.withdraw(request, { by: null, at: clock.now() });
    }
  });
}
