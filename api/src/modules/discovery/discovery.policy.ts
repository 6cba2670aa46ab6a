import type { Viewer } from '#kernel/viewer.ts';
import type { Findable } from './discovery.model.ts';

/** Whether a hit may be shown: the index may lag behind a verification that was taken back, or a withdrawal. */
export function canFind(_viewer: Viewer, thing: Findable): boolean {
  if ('verifiedAt' in thing) return thing.verifiedAt !== null;
  return thing.state === 'PUBLISHED';
}
