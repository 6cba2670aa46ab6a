import type { Bus } from '#kernel/bus.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { CommissionerRepository } from './commissioner.repository.ts';

type Options = { bus: Bus; repository: Pick<CommissionerRepository, 'listByIds' | 'remove'> };

/**
 * Takes a commissioner out of the platform: what hangs on the profile first, the profile last, so that a crash in between
 * leaves it to be done again. Can be repeated.
 */
export function createCommissionerErasure({ bus, repository }: Options) {
  return async (commissionerId: Id<'commissioner'>, pseudonymId: Id<'commissioner'>): Promise<void> => {
    await bus.publish('CommissionerErasing', { commissionerId, pseudonymId });
    await repository.remove([commissionerId]);
  };
}

/** A commissioner's profile: told into the person's copy, and gone with the account. */
export function listenForRights({
  bus,
  repository,
  erase,
}: Options & { erase: ReturnType<typeof createCommissionerErasure> }): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { commissionerId }, tell }) => {
    const found = commissionerId ? await repository.listByIds([commissionerId]) : [];
    tell({
      collections: ['commissioners'],
      name: 'commissionerProfile',
      rows: found.map(({ serving, revision: _revision, ...profile }) => ({
        ...profile,
        serving: serving.length,
      })),
    });
  });

  bus.subscribe('AccountErasing', async ({ commissionerId, pseudonymId }) => {
    // One pseudonym for the person, whatever the records call it.
    if (commissionerId)
      await erase(commissionerId, toId('commissioner', pseudonymId.slice(pseudonymId.indexOf('_') + 1)));
  });
}
