import type { Bus } from '#kernel/bus.ts';
import type { NeedProposalRepository } from './need.proposal.repository.ts';

/** What needs keep of a person: told into their copy, and put under a pseudonym when the account goes. */
export function listenForRights({ bus, proposals }: { bus: Bus; proposals: NeedProposalRepository }): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id }, emailKey, tell }) => {
    tell({ collections: ['needs'], name: 'needSteps', rows: await proposals.listStepsOf(id) });
    tell({ collections: ['needs'], name: 'needLetters', rows: await proposals.listAddressed(emailKey) });
  });

  bus.subscribe('AccountErasing', async ({ accountId, pseudonymId, emailKey }) => {
    await proposals.pseudonymise(accountId, pseudonymId);
    await proposals.forgetAddress(emailKey);
  });
}
