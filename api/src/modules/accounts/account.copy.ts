import type { Bus } from '#kernel/bus.ts';
import type { ApiKeyRepository } from './api-key.repository.ts';
import type { LetterRepository } from './letter.repository.ts';
import type { SessionRepository } from './session.repository.ts';

type Options = {
  bus: Bus;
  sessions: Pick<SessionRepository, 'listStored'>;
  apiKeys: Pick<ApiKeyRepository, 'listOf'>;
  letters: Pick<LetterRepository, 'listOf'>;
};

/** What accounts tell into a person's own copy: no token, no hash, no secret. */
export function listenForCopies({ bus, sessions, apiKeys, letters }: Options): void {
  bus.subscribe('PersonalDataAsked', async ({ account, emailKey, tell }) => {
    const { id, email, displayName, language, isOfficer, isAdministrator, commissionerId } = account;
    tell({
      collections: ['accounts'],
      name: 'account',
      rows: [{ id, email, displayName, language, isOfficer, isAdministrator, commissionerId }],
    });
    tell({ collections: ['accounts'], name: 'rights', rows: [...account.memberships] });
    tell({
      collections: ['sessions'],
      name: 'sessions',
      rows: (await sessions.listStored(id)).map(({ device, createdAt, lastSeenAt }) => ({
        ...device,
        createdAt,
        lastSeenAt,
      })),
    });
    tell({ collections: ['apiKeys'], name: 'apiKeys', rows: await apiKeys.listOf(id) });
    tell({
      collections: ['accountLetters'],
      name: 'letters',
      rows: (await letters.listOf(id, emailKey)).map(({ kind, createdAt, expiresAt }) => ({
        kind,
        createdAt,
        expiresAt,
      })),
    });
  });
}
