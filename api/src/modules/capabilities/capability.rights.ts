import type { Bus } from '#kernel/bus.ts';
import type { CapabilityRightsRepository } from './capability.rights.repository.ts';

type Options = { bus: Bus; rights: CapabilityRightsRepository };

/** What capabilities keep of a person: told into their copy, under a pseudonym or gone when the account goes. */
export function listenForRights({ bus, rights }: Options): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id, commissionerId }, tell }) => {
    tell({ collections: ['capabilities'], name: 'capabilitySteps', rows: await rights.listStepsOf(id) });
    tell({
      collections: ['capabilities'],
      name: 'capabilitiesNaming',
      rows: commissionerId ? await rights.listNaming(commissionerId) : [],
    });
  });

  bus.subscribe('AccountErasing', ({ accountId, pseudonymId }) =>
    rights.pseudonymise(accountId, pseudonymId),
  );
  bus.subscribe('CommissionerErasing', ({ commissionerId }) => rights.dropExperts([commissionerId]));
  bus.subscribe('CommissionersRemoved', ({ commissionerIds }) => rights.dropExperts(commissionerIds));
}
