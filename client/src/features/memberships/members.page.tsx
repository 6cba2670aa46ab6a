import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import type { Viewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Select } from '#ui/select.tsx';
import { InvitationsCard } from './invitations-card.tsx';
import { InviteDialog } from './invite.dialog.tsx';
import { LeaveDialog } from './leave.dialog.tsx';
import { membersText } from './members.text.ts';
import { MembersCard } from './members-card.tsx';
import './memberships.css';
import { type MembersPart, membersQuery, ownMembershipsQuery } from './memberships.queries.ts';
import { RequestsCard } from './requests-card.tsx';

// Lists that are empty name no type; each act brings them up to date.
const context = { additionalTypenames: ['OrganizationMember', 'Invitation', 'MembershipRequest'] };

/** Who belongs to the own organization, who is invited and who asks. */
export function MembersPage() {
  const t = useText(membersText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <RequireAccount>{(viewer) => <ForViewer viewer={viewer} />}</RequireAccount>
    </div>
  );
}

function ForViewer({ viewer }: { viewer: Viewer }) {
  const t = useText(membersText);
  const [params] = useSearchParams();
  const id = params.get('organization') ?? viewer.organization?.id;
  if (id) return <Of id={id} />;
  return (
    <div className="card">
      <EmptyState
        title={t.noOrganization}
        headingLevel={1}
        action={
          <ButtonLink look="primary" to="/join">
            {t.join}
          </ButtonLink>
        }
      >
        {t.noOrganizationHint}
      </EmptyState>
    </div>
  );
}

function Of({ id }: { id: string }) {
  const t = useText(membersText);
  const [result, refetch] = useQuery({ query: membersQuery, variables: { id }, context });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ organization }) =>
        organization.members ? (
          <Lists organization={organization} />
        ) : (
          <div className="card">
            <EmptyState title={t.notYours} headingLevel={1} />
          </div>
        )
      }
    </Answer>
  );
}

function Lists({ organization }: { organization: MembersPart }) {
  const t = useText(membersText);
  const [open, setOpen] = useState<'invite' | 'leave' | null>(null);
  const { viewerCanManageMembers, members, membershipRequests } = organization;
  const isMember = members?.some(({ isViewer }) => isViewer) ?? false;
  return (
    <>
      <div className="pagehead">
        <div>
          <nav className="crumb" aria-label={t.which}>
            {isMember ? (
              <Link to={`/organization?acting=${organization.id}`}>{t.back}</Link>
            ) : (
              <Link to={`/partners/${organization.id}`}>{t.profile}</Link>
            )}{' '}
            / {t.title}
          </nav>
          <h1>{organization.name}</h1>
          <OtherOrganizations id={organization.id} />
        </div>
        <div className="row">
          {isMember && (
            <Button look="ghost" onPress={() => setOpen('leave')}>
              {t.leave}
            </Button>
          )}
          <ExportMenu
            list="MEMBERS"
            variables={{ organizationId: organization.id }}
            total={members?.length}
          />
          {viewerCanManageMembers && (
            <ButtonLink icon="file" to={`/imports?kind=MEMBER&organization=${organization.id}`}>
              {t.inviteList}
            </ButtonLink>
          )}
          {viewerCanManageMembers && (
            <Button look="primary" icon="plus" onPress={() => setOpen('invite')}>
              {t.invite}
            </Button>
          )}
        </div>
      </div>
      <div className="col g5">
        {membershipRequests && membershipRequests.length > 0 && (
          <RequestsCard requests={membershipRequests} />
        )}
        <MembersCard organization={organization} />
        {organization.invitations && (
          <InvitationsCard organizationId={organization.id} invitations={organization.invitations} />
        )}
      </div>
      {open === 'invite' && <InviteDialog organizationId={organization.id} onClose={() => setOpen(null)} />}
      {open === 'leave' && <LeaveDialog organization={organization} onClose={() => setOpen(null)} />}
    </>
  );
}

/** For who belongs to several. */
function OtherOrganizations({ id }: { id: string }) {
  const t = useText(membersText);
  const [, setParams] = useSearchParams();
  const [{ data }] = useQuery({ query: ownMembershipsQuery });
  const memberships = data?.viewer?.memberships ?? [];
  if (memberships.length < 2) return null;
  return (
    <Select
      label={t.which}
      isLabelHidden
      options={memberships.map(({ organization }) => ({ id: organization.id, label: organization.name }))}
      value={id}
      onChange={(organization) => setParams({ organization })}
    />
  );
}
