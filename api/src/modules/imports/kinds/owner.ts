import type { Id } from '#kernel/id.ts';
import type { TakeOptions } from './importer.ts';

/** Whose things a list brings. A run of such a kind is never made without an owner. */
export function ownerOf({ organizationId }: Pick<TakeOptions, 'organizationId'>): Id<'organization'> {
  if (!organizationId) throw new Error('a list of needs, capabilities or people belongs to an organization');
  return organizationId;
}
