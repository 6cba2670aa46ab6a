import type { Bus } from '#kernel/bus.ts';
import type { BookmarkRepository } from './bookmark.repository.ts';

type Options = { bus: Bus; repository: Pick<BookmarkRepository, 'listOf' | 'removeOf'> };

/** What a person has put aside: told into the copy of their data, and gone with the account. */
export function listenForRights({ bus, repository }: Options): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id }, tell }) => {
    tell({ collections: ['bookmarks'], name: 'bookmarks', rows: await repository.listOf(id) });
  });
  bus.subscribe('AccountErasing', ({ accountId }) => repository.removeOf(accountId));
}
