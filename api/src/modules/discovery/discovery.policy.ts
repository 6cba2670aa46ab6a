import { isAdministrator, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Findable } from './discovery.model.ts';

/** Whether a hit may be shown: the index may lag behind a verification that was taken back, or a withdrawal. */
export function canFind(_viewer: Viewer, thing: Findable): boolean {
  if ('verifiedAt' in thing) {
    return thing.verifiedAt !== null && (!('state' in thing) || thing.state === 'ACTIVE');
  }
  return thing.state === 'PUBLISHED';
}

/** Figures about the index say nothing about anybody; they are for those who keep the platform running. */
export function canSeeStatus(viewer: Viewer): boolean {
  return isAdministrator(viewer) || isOfficer(viewer);
}

export function canReindex(viewer: Viewer): boolean {
  return isAdministrator(viewer);
}
