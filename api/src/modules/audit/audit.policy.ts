import { isOfficer, type Viewer } from '#kernel/viewer.ts';

/**
 * Officers alone: the trail tells of the bureau's work and of what organizations change. Who runs the installation is one
 * of those whom it watches; verifying it takes no reading, and is a command at the server.
 */
export function canReadAudit(viewer: Viewer): boolean {
  return isOfficer(viewer);
}
