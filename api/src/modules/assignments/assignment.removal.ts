import type { Bus } from '#kernel/bus.ts';
import type { CommissionerService } from '#modules/commissioners/index.ts';
import type { CommissionerRequestRepository } from './commissioner-request.repository.ts';

type RemovalOptions = {
  bus: Bus;
  repository: CommissionerRequestRepository;
  commissioners: CommissionerService;
};

/** Requests go with the enterprise that made them and with the commissioner who serves them. */
export function listenForRemovals({ bus, repository, commissioners }: RemovalOptions): void {
  bus.subscribe('ExamplesRemoved', async ({ organizationIds }) => {
    const gone = await repository.listExamplesOf(organizationIds);
    for (const { id, assignment } of gone) {
      if (assignment) {
        await commissioners.release({ commissionerId: assignment.commissionerId, requestId: id });
      }
    }
    await repository.remove(gone.map(({ id }) => id));
  });

  bus.subscribe('CommissionersRemoved', async ({ commissionerIds }) => {
    const gone = await repository.listAssignedTo(commissionerIds);
    await repository.remove(gone.map(({ id }) => id));
  });
}
