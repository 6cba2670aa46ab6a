import { isAdministrator, type Viewer } from '#kernel/viewer.ts';

/** The words of search are the operator's: they concern everybody's results, and no organization. */
export function canEditLexicon(viewer: Viewer): boolean {
  return isAdministrator(viewer);
}
