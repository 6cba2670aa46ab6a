import type { Bus } from '#kernel/bus.ts';
import type { AlertRepository } from './alert.repository.ts';
import type { SavedSearchRepository } from './saved-search.repository.ts';

type Options = {
  bus: Bus;
  repository: Pick<SavedSearchRepository, 'listAllOf' | 'removeOf'>;
  alerts: AlertRepository;
};

/** What is kept of a person's searches: told into their copy, and gone with the account. */
export function listenForRights({ bus, repository, alerts }: Options): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id }, tell }) => {
    const searches = await repository.listAllOf(id);
    tell({
      collections: ['savedsearches'],
      name: 'savedSearches',
      rows: searches.map(({ name, list, query, conditions, frequency, createdAt, openedAt }) => ({
        ...{ name, list, query, conditions, frequency, createdAt, openedAt },
      })),
    });
    tell({ collections: ['alerts'], name: 'alerts', rows: await alerts.listOf(id) });
  });

  // Letters first: one that is on its way finds no search any more and is not sent.
  bus.subscribe('AccountErasing', async ({ accountId }) => {
    await alerts.removeOf(accountId);
    await repository.removeOf(accountId);
  });
}
