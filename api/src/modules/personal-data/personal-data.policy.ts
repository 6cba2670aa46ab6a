import { isOfficer, type Viewer } from '#kernel/viewer.ts';

/** Contacts of others, for a purpose that is on record; never a program with an officer's key. */
export function canDiscloseContacts(viewer: Viewer): boolean {
  return isOfficer(viewer) && isAtTheScreen(viewer);
}

/** Who objected, what they wrote, and what becomes of it. */
export function canDecideObjections(viewer: Viewer): boolean {
  return isOfficer(viewer);
}

/** For how long what is kept, and when it was last deleted. */
export function canSeeRetention(viewer: Viewer): boolean {
  return viewer.kind === 'ACCOUNT' && (viewer.isOfficer || viewer.isAdministrator);
}

function isAtTheScreen(viewer: Viewer): boolean {
  return viewer.kind === 'ACCOUNT' && viewer.keyScopes === undefined;
}
