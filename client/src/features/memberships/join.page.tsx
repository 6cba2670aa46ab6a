import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { useEnterOrganization } from '#entities/viewer/use-enter-organization.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { joinText } from './join.text.ts';
import { JoinRequestForm } from './join-request.form.tsx';
import './memberships.css';
import { joinTargetQuery } from './memberships.queries.ts';
import { OwnInvitations } from './own-invitations.tsx';
import { OwnRequests } from './own-requests.tsx';
import { RegisterForm } from './register.form.tsx';

const context = { additionalTypenames: ['MembershipRequest'] };

/**
 * The way into an organization for who has no invitation: `?organization=` names one to claim or to join, `?code=` one
 * that is not public and is known by its code; without, one begins with its name.
 */
export function JoinPage() {
  const t = useText(joinText);
  const [params] = useSearchParams();
  const id = params.get('organization');
  const code = params.get('code');
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <RequireAccount>
        {() => (
          <div className="col g5 join-card">
            <OwnInvitations />
            <section className="card pad">
              {code !== null && <JoinRequestForm organizationId={id} code={code} isClaim name={null} />}
              {code === null && id !== null && <Target id={id} />}
              {code === null && id === null && <RegisterForm />}
            </section>
            <OwnRequests />
          </div>
        )}
      </RequireAccount>
    </div>
  );
}

function Target({ id }: { id: string }) {
  const t = useText(joinText);
  const enter = useEnterOrganization();
  const [result, refetch] = useQuery({ query: joinTargetQuery, variables: { id }, context });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ organization }) => {
        const { name, isClaimed, viewerIsMember, viewerCanRequestMembership } = organization;
        if (viewerCanRequestMembership) {
          return (
            <JoinRequestForm organizationId={organization.id} code="" isClaim={!isClaimed} name={name} />
          );
        }
        if (viewerIsMember) {
          const action = <Button onPress={() => void enter(organization.id)}>{t.toOrganization}</Button>;
          return <EmptyState title={t.member} headingLevel={1} action={action} />;
        }
        const isWaiting = organization.viewerMembershipRequest?.state === 'OPEN';
        return (
          <EmptyState
            title={isWaiting ? t.waiting : t.cannot}
            headingLevel={1}
            action={<ButtonLink to="/join">{t.back}</ButtonLink>}
          >
            {isWaiting ? name : t.cannotHint}
          </EmptyState>
        );
      }}
    </Answer>
  );
}
