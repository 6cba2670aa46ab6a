import type { Account as SignedIn } from '#kernel/viewer.ts';
import type { Account } from './account.model.ts';

/** What policies decide from. */
export function toViewer(account: Account): SignedIn {
  const { id, isOfficer, isAdministrator, commissionerId, memberships } = account;
  return { kind: 'ACCOUNT', accountId: id, isOfficer, isAdministrator, commissionerId, memberships };
}
