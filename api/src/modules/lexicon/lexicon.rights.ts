import type { Bus } from '#kernel/bus.ts';
import type { LexiconRepository } from './lexicon.repository.ts';

/** Which versions somebody made: told into their copy, and kept under a pseudonym when the account goes. */
export function listenForRights({ bus, repository }: { bus: Bus; repository: LexiconRepository }): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id }, tell }) => {
    tell({
      collections: ['lexicon_versions'],
      name: 'lexiconVersions',
      rows: await repository.listMadeBy(id),
    });
  });
  bus.subscribe('AccountErasing', ({ accountId, pseudonymId }) =>
    repository.pseudonymise(accountId, pseudonymId),
  );
}
