import type { Bus } from '#kernel/bus.ts';
import type { ChunkRepository } from './chunk.repository.ts';
import type { RunRepository } from './run.repository.ts';

type Options = { bus: Bus; runs: RunRepository; chunks: ChunkRepository };

/** What is kept of who brought lists: told into their copy; when the account goes, the lists go and the history stays. */
export function listenForRights({ bus, runs, chunks }: Options): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id }, emailKey, tell }) => {
    const rows = await runs.listAllOf(id);
    tell({
      collections: ['importRuns', 'importChunks'],
      name: 'imports',
      rows: rows.map(({ kind, fileName, rows: count, state, createdAt, startedAt, endedAt }) => ({
        ...{ kind, fileName, rows: count, state, createdAt, startedAt, endedAt },
      })),
    });
    // Whose lists they are is not theirs to know; that they are named, and when, is.
    const named = await chunks.listNaming(emailKey);
    tell({ collections: ['importChunks'], name: 'importsNaming', rows: named.map((at) => ({ at })) });
  });

  bus.subscribe('AccountErasing', async ({ accountId, pseudonymId, emailKey }) => {
    const theirs = await runs.listAllOf(accountId);
    await chunks.removeOf(theirs.map(({ id }) => id));
    await runs.pseudonymise(accountId, pseudonymId);
    await runs.forgetAddress(emailKey);
    await chunks.forgetAddress(emailKey);
  });
}
