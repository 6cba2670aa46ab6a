import type { Bus } from '#kernel/bus.ts';
import '#modules/accounts/index.ts';
import type { FileRepository } from './file.repository.ts';

/** What is kept of a person's uploads: told into their copy; the unused go with the account, the others lose its name. */
export function listenForRights(bus: Bus, repository: FileRepository): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id }, tell }) => {
    const files = await repository.listBy(id);
    tell({
      collections: ['files'],
      name: 'files',
      rows: files.map(({ name, contentType, size, uploadedAt, target }) => ({
        ...{ name, contentType, size, uploadedAt, attachedTo: target?.id ?? null },
      })),
    });
  });

  bus.subscribe('AccountErasing', async ({ accountId, pseudonymId }) => {
    await repository.removeUnattachedOf(accountId);
    await repository.pseudonymise(accountId, pseudonymId);
  });
}
