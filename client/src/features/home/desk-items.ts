import { requestTitle } from '#entities/commissioner-request/request-title.ts';
import { shortNameOf } from '#entities/organization/party.tsx';
import type { DeskAnswer } from './desk.queries.ts';

type Work = Pick<
  DeskAnswer,
  'organizationsToVerify' | 'claimedOrganizations' | 'commissionerRequests' | 'requested'
>;

/** One line of the officer's work list. */
export type DeskItem = {
  readonly id: string;
  readonly kind: 'verification' | 'claim' | 'dispatch' | 'partnership';
  /** False where it waits for somebody else. */
  readonly isMine: boolean;
  readonly title: string;
  readonly note: string;
  /** Since when it waits; null where the platform does not say. */
  readonly since: string | null;
  readonly to: string;
  readonly isExample: boolean;
};

/**
 * The work list: the officer's own first, in each the longest waiting first.
 */
export function deskItems(work: Work): DeskItem[] {
  const { organizationsToVerify, claimedOrganizations, commissionerRequests, requested } = work;
  const verification = organizationsToVerify.nodes.map((organization) => ({
    id: organization.id,
    kind: 'verification' as const,
    isMine: true,
    title: shortNameOf(organization),
    note: organization.name,
    since: organization.waitsForVerificationSince,
    to: `/officer/verification?organization=${organization.id}`,
    isExample: organization.isExample,
  }));
  const claims = claimedOrganizations.nodes.map((organization) => ({
    // The same organization can wait to be verified, too.
    id: `claim ${organization.id}`,
    kind: 'claim' as const,
    isMine: true,
    title: shortNameOf(organization),
    note: organization.name,
    since: organization.membershipRequests?.[0]?.requestedAt ?? null,
    to: '/officer/claims',
    isExample: organization.isExample,
  }));
  const dispatch = commissionerRequests.nodes.map((request) => ({
    id: request.id,
    kind: 'dispatch' as const,
    isMine: true,
    title: requestTitle(request),
    note: shortNameOf(request.enterprise),
    since: request.requestedAt,
    to: `/officer/requests?request=${request.id}`,
    isExample: request.isExample,
  }));
  const partnerships = requested.nodes.map((partnership) => ({
    id: partnership.id,
    kind: 'partnership' as const,
    isMine: false,
    title: partnership.need?.title ?? partnership.capability?.title ?? shortNameOf(partnership.requester),
    note: [partnership.requester, partnership.recipient]
      .flatMap((party) => (party ? shortNameOf(party) : []))
      .join(' → '),
    since: partnership.requestedAt,
    to: `/partnerships/${partnership.id}`,
    isExample: partnership.isExample,
  }));
  return [...verification, ...claims, ...dispatch, ...partnerships].sort(
    (a, b) => Number(b.isMine) - Number(a.isMine) || (a.since ?? '').localeCompare(b.since ?? ''),
  );
}
