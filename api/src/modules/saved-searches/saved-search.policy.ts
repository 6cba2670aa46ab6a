import { type Account, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { SavedSearch } from './saved-search.model.ts';

/** What somebody looks for is nobody else's business, the bureau's neither. */
export function canUse(viewer: Viewer, { accountId }: Pick<SavedSearch, 'accountId'>): boolean {
  return viewer.kind === 'ACCOUNT' && viewer.accountId === accountId;
}

/** Letters go to those who act for somebody here. Who lost the last membership can still sign in and look. */
export function canBeWrittenTo(viewer: Account): boolean {
  return viewer.memberships.length > 0 || viewer.commissionerId !== null || isOfficer(viewer);
}
