import { shortNameOf } from '#entities/organization/party.tsx';
import type { DeskWork } from './desk.queries.ts';
import type { DeskItem } from './desk-item.ts';

type Party = DeskWork['claimedOrganizations']['nodes'][number];

export function toVerify({ organizationsToVerify }: DeskWork): DeskItem[] {
  return organizationsToVerify.nodes.map((organization) => ({
    ...about(organization),
    kind: 'verification',
    since: organization.waitsForVerificationSince,
    to: `/officer/verification?organization=${organization.id}`,
  }));
}

export function claims({ claimedOrganizations }: DeskWork): DeskItem[] {
  return claimedOrganizations.nodes.map((organization) => ({
    ...about(organization),
    // The same organization can wait to be verified, too.
    id: `claim ${organization.id}`,
    kind: 'claim',
    since: organization.membershipRequests?.[0]?.requestedAt ?? null,
    to: '/officer/claims',
  }));
}

export function identityChanges({ identityChanges }: DeskWork): DeskItem[] {
  return identityChanges.nodes.map(({ identityChange: change, ...organization }) => ({
    ...about(organization),
    id: `identity ${organization.id}`,
    kind: 'identity',
    note: [change?.name && `${organization.name} → ${change.name}`, change?.creditCode]
      .filter(Boolean)
      .join(' · '),
    since: change?.requestedAt ?? null,
    to: '/officer/identity-changes',
  }));
}

function about(organization: Pick<Party, 'id' | 'name' | 'shortName' | 'isExample'>) {
  const { id, name, isExample } = organization;
  return { id, isMine: true, title: shortNameOf(organization), note: name, dueOn: null, isExample };
}
