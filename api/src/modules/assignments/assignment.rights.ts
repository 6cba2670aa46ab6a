import type { Bus } from '#kernel/bus.ts';
import type { RequestRightsRepository } from './commissioner-request.rights.repository.ts';

/** What dispatches keep of a person: told into their copy, and put under a pseudonym when the person goes. */
export function listenForRights({ bus, rights }: { bus: Bus; rights: RequestRightsRepository }): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id, commissionerId }, tell }) => {
    const collections = ['commissionerRequests'];
    tell({ collections, name: 'commissionerRequestSteps', rows: await rights.listStepsOf(id) });
    const dispatches = commissionerId ? await rights.listDispatchesOf(commissionerId) : [];
    tell({ collections, name: 'dispatches', rows: dispatches });
  });

  bus.subscribe('AccountErasing', async ({ accountId, pseudonymId, emailKey }) => {
    await rights.pseudonymise(accountId, pseudonymId);
    await rights.forgetContact(emailKey);
  });

  bus.subscribe('CommissionerErasing', ({ commissionerId, pseudonymId }) =>
    rights.pseudonymiseCommissioner(commissionerId, pseudonymId),
  );
}
