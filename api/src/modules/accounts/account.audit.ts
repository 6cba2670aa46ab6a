import { type AuditEntry, type Deed, type Doer, entryOf } from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import type { Origin } from '#kernel/viewer.ts';
import type { Account } from './account.model.ts';
import { toViewer } from './account.viewer.ts';

/** An entry about an account. Passwords, codes and keys are never in one. */
export function accountEntry(doer: Doer, id: Id<'account'>, deed: Omit<Deed, 'object'>): AuditEntry {
  return entryOf(doer, { ...deed, object: { type: 'account', id } });
}

/** Who has just proved to be that person, before there is a session that says so. */
export function personOf(account: Account, { requestId, address }: Origin): Doer {
  return { ...toViewer(account), origin: { requestId, address } };
}
