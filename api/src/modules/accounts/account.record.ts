import { toId } from '#kernel/id.ts';
import type { Account, AccountRecord, Credentials } from './account.model.ts';

/** What two ways of writing one address have in common. */
export function emailKeyOf(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

export function epochOf({ epoch }: AccountRecord): number {
  return epoch ?? 0;
}

export function toAccount(record: AccountRecord): Account {
  return {
    id: toId('account', record._id.toHexString()),
    email: record.email,
    displayName: record.displayName,
    language: record.language ?? 'zh',
    isOfficer: record.isOfficer,
    isAdministrator: record.isAdministrator ?? false,
    commissionerId: record.commissionerId && toId('commissioner', record.commissionerId.toHexString()),
    memberships: record.memberships.map(({ organizationId, role }) => ({
      organizationId: toId('organization', organizationId.toHexString()),
      role,
    })),
  };
}

export function toCredentials(record: AccountRecord): Credentials {
  return {
    account: toAccount(record),
    passwordHash: record.passwordHash,
    epoch: epochOf(record),
    secondFactor: record.secondFactor ?? null,
  };
}
