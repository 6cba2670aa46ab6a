import type { Bus } from '#kernel/bus.ts';
import type { MatchingRightsRepository } from './matching.rights.repository.ts';

/** What matching keeps of a person: told into their copy, and put under a pseudonym when the account goes. */
export function listenForRights({ bus, rights }: { bus: Bus; rights: MatchingRightsRepository }): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id }, tell }) => {
    const dismissed = await rights.listDismissalsOf(id);
    tell({ collections: ['matchdismissals'], name: 'matchDismissals', rows: dismissed });
    tell({ collections: ['matchweights'], name: 'matchWeights', rows: await rights.listWeightsOf(id) });
  });
  bus.subscribe('AccountErasing', ({ accountId, pseudonymId }) =>
    rights.pseudonymise(accountId, pseudonymId),
  );
}
