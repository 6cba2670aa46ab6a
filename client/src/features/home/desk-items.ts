import type { DeskWork } from './desk.queries.ts';
import { dispatches, duplicates, objections, partnerships } from './desk-cases.ts';
import { byDueThenWaiting, type DeskItem } from './desk-item.ts';
import { claims, identityChanges, toVerify } from './desk-organizations.ts';

/** Every kind of work that can stand on the desk; a new one is a line here. */
const sources: readonly ((work: DeskWork) => DeskItem[])[] = [
  toVerify,
  claims,
  identityChanges,
  duplicates,
  objections,
  dispatches,
  partnerships,
];

/** The work list: the officer's own first; in each what is due first, then the longest waiting. */
export function deskItems(work: DeskWork): DeskItem[] {
  return sources.flatMap((itemsOf) => itemsOf(work)).sort(byDueThenWaiting);
}

/** How many wait for the officer, and how many for somebody else: of a long list the desk holds the beginning only. */
export function deskTotals(work: DeskWork): { mine: number; theirs: number } {
  const own = [
    work.organizationsToVerify,
    work.claimedOrganizations,
    work.identityChanges,
    work.organizationDuplicates,
    work.objections,
    work.commissionerRequests,
  ];
  return {
    mine: own.reduce((sum, { totalCount }) => sum + totalCount, 0),
    theirs: work.requested.totalCount,
  };
}
