import { Forbidden } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Account } from '#kernel/viewer.ts';
import type { TakeOptions } from './importer.ts';

/** Whose things a list brings. A run of such a kind is never made without an owner. */
export function ownerOf({ organizationId }: Pick<TakeOptions, 'organizationId'>): Id<'organization'> {
  if (!organizationId) throw new Error('a list of needs, capabilities or people belongs to an organization');
  return organizationId;
}

/** Who brings a list: letters go out in that person's name. A command says in whose place it stands. */
export function personOf({ doer }: Pick<TakeOptions, 'doer'>): Account {
  if (!doer || !('kind' in doer) || doer.kind !== 'ACCOUNT') throw new Forbidden();
  return doer;
}
