import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { CommissionerRequestRepository } from './commissioner-request.repository.ts';

type ClosingOptions = { bus: Bus; repository: CommissionerRequestRepository; clock: Clock };

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
