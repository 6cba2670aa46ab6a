import type { Id } from '#kernel/id.ts';
import type { Dismissal } from './dismissal.model.ts';
import { shunned } from './matching.adjust.ts';

type Known = {
  /** What it dismissed, where that counts for the reader. */
  readonly own: readonly Dismissal[];
  /** Who has declared a conflict of interest with it. */
  readonly conflicts: readonly Id<'organization'>[];
  /** Needs on which it has a partnership open. */
  readonly busyWith: readonly Id<'need'>[];
};

/** Which needs are in none of the lists of one organization, and whose. */
export function leftOutOf(organizationId: Id<'organization'>, { own, conflicts, busyWith }: Known) {
  const refused = own.filter(({ itemId }) => itemId === organizationId);
  const gone = new Set<string>([...refused.map(({ needId }) => needId), ...busyWith]);
  const hidden = new Set<string>([organizationId, ...conflicts, ...shunned(own)]);
  return { refused, gone, hidden };
}
