import type { Id } from '#kernel/id.ts';
import type { ApiScope, Viewer } from '#kernel/viewer.ts';

/** Whether the file is the viewer's own upload that hangs on nothing yet: nobody else knows of it. */
export function isOwnUpload(
  viewer: Viewer,
  { uploaderId, target }: { readonly uploaderId: Id<'account'>; readonly target: object | null },
): boolean {
  return viewer.kind === 'ACCOUNT' && viewer.accountId === uploaderId && target === null;
}

/** A person may; a program needs the scope on its key. */
export function hasScope(viewer: Viewer, scope: ApiScope): boolean {
  if (viewer.kind === 'VISITOR') return !viewer.isKeyRefused;
  return !viewer.keyScopes || viewer.keyScopes.includes(scope);
}
