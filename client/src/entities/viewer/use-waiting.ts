import { useQuery } from 'urql';
import { useActingId, useViewer } from './use-viewer.ts';
import { waitingForOfficerQuery, waitingPartnershipsQuery } from './viewer.queries.ts';

// Counts carry no object whose type a mutation could name, so the types they count are named here.
const partnershipContext = { additionalTypenames: ['Partnership'] };
const officerContext = {
  additionalTypenames: [
    'Enterprise',
    'University',
    'TransferPlatform',
    'CommissionerRequest',
    'MembershipRequest',
    'Objection',
    'OrganizationDuplicate',
    'OrganizationMerge',
  ],
};

/** What waits for the viewer, by the page where it is done. 0 while unknown. */
export function useWaiting(): Readonly<
  Record<'partnerships' | 'desk' | 'verification' | 'requests', number>
> {
  const { viewer, role } = useViewer();
  const isOfficer = role === 'officer';
  const [partnerships] = useQuery({
    query: waitingPartnershipsQuery,
    variables: { organizationId: useActingId() },
    context: partnershipContext,
    pause: !viewer?.organization || isOfficer,
  });
  const [officer] = useQuery({ query: waitingForOfficerQuery, context: officerContext, pause: !isOfficer });
  const counts = Object.values(officer.data ?? {});
  return {
    partnerships: partnerships.data?.partnerships.totalCount ?? 0,
    desk: counts.reduce((sum, { totalCount }) => sum + totalCount, 0),
    verification: officer.data?.organizationsToVerify.totalCount ?? 0,
    requests: officer.data?.commissionerRequests.totalCount ?? 0,
  };
}
