import { useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { useEnterOrganization } from '#entities/viewer/use-enter-organization.ts';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { failureOf } from '#graphql/errors.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { restartSession } from '#graphql/session.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState, ErrorState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { showToast } from '#ui/toasts.ts';
import { invitationText } from './invitation.text.ts';
import { InvitedRegistration } from './invited-registration.tsx';
import { forgetInvitation, useInvitationToken } from './kept-token.ts';
import './memberships.css';
import {
  acceptInvitationMutation,
  declineInvitationMutation,
  signOutMutation,
} from './memberships.mutations.ts';
import { type OpenedInvitation, openInvitationQuery } from './memberships.queries.ts';

/** Where the link of an invitation leads: who invites to what, and the one thing to do next. */
export function InvitationPage() {
  const t = useText(invitationText);
  const token = useInvitationToken();
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <section className="card join-card">
        {token ? <Opened key={token} token={token} /> : <Over title={t.over} hint={t.noToken} />}
      </section>
    </div>
  );
}

function Opened({ token }: { token: string }) {
  const t = useText(invitationText);
  const [{ data, error }, again] = useQuery({ query: openInvitationQuery, variables: { token } });
  const { isKnown } = useViewer();
  if (error && !data) {
    if (failureOf(error).kind === 'not-found') return <Over title={t.over} hint={t.unknown} />;
    return <ErrorState onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data || !isKnown) return <Skeleton rows={4} />;
  const { invitationByToken: invitation } = data;
  const { organizationId, organizationName, state, isClosed, viewerIsMember } = invitation;
  if (viewerIsMember) return <AlreadyIn id={organizationId} name={organizationName} />;
  if (state !== 'OPEN') return <Over title={t.over} hint={t[state]} isUsed={state === 'ACCEPTED'} />;
  if (isClosed) return <Over title={t.over} hint={t.closed} />;
  return <Open invitation={invitation} token={token} />;
}

function AlreadyIn({ id, name }: { id: string; name: string }) {
  const t = useText(invitationText);
  const enter = useEnterOrganization();
  const action = (
    <Button look="primary" onPress={() => void enter(id)}>
      {t.toOrganization}
    </Button>
  );
  return <EmptyState title={t.member(name)} headingLevel={1} action={action} />;
}

function Over({ title, hint, isUsed = false }: { title: string; hint: string; isUsed?: boolean }) {
  const t = useText(invitationText);
  const { viewer } = useViewer();
  const action = (
    <>
      {isUsed && !viewer && (
        <ButtonLink look="primary" to="/sign-in">
          {t.toSignIn}
        </ButtonLink>
      )}
      <ButtonLink to="/join">{t.toJoin}</ButtonLink>
      <ButtonLink look="ghost" to="/search">
        {t.toSearch}
      </ButtonLink>
    </>
  );
  return (
    <EmptyState title={title} headingLevel={1} action={action}>
      {hint}
    </EmptyState>
  );
}

function Open({ invitation, token }: { invitation: OpenedInvitation; token: string }) {
  const t = useText(invitationText);
  const format = useFormat();
  const { organizationName, invitedBy, role, message, email, expiresAt } = invitation;
  return (
    <div className="pad col g4">
      <div className="col g1">
        <h1>{t.title(organizationName)}</h1>
        <p className="dim">{t.lead(invitedBy ?? t.somebody, role === 'OWNER')}</p>
      </div>
      <dl className="dl">
        {message && (
          <>
            <dt>{t.said}</dt>
            <dd>{message}</dd>
          </>
        )}
        <dt>{t.address}</dt>
        <dd className="member-email">{email}</dd>
        <dt>{t.until}</dt>
        <dd>{format.day(expiresAt)}</dd>
      </dl>
      <NextStep invitation={invitation} token={token} />
    </div>
  );
}

/** Exactly one way on, by who looks at it; and a way to say no. */
function NextStep({ invitation, token }: { invitation: OpenedInvitation; token: string }) {
  const t = useText(invitationText);
  const { viewer } = useViewer();
  if (viewer && !invitation.viewerCanAccept) {
    return <OtherAddress mine={viewer.account.displayName} theirs={invitation.email} />;
  }
  if (viewer) return <OneClick token={token} name={invitation.organizationName} />;
  if (!invitation.hasAccount) {
    return (
      <InvitedRegistration
        token={token}
        name={invitation.organizationName}
        decline={<Decline token={token} />}
      />
    );
  }
  return (
    <>
      <p>{t.signInHint}</p>
      <div className="row">
        <Decline token={token} />
        <ButtonLink look="primary" to="/sign-in?next=/invitation" state={{ email: invitation.email }}>
          {t.signIn}
        </ButtonLink>
      </div>
    </>
  );
}

function OneClick({ token, name }: { token: string; name: string }) {
  const t = useText(invitationText);
  const enter = useEnterOrganization();
  const accept = useAct(acceptInvitationMutation);

  async function join() {
    const done = await accept.act({ input: { token } });
    if (!done) return;
    forgetInvitation();
    if (done.organization) await enter(done.organization.id);
    showToast({ text: t.accepted(name) });
  }
  return (
    <>
      {accept.faults[''] && <Note tone="problem">{accept.faults['']}</Note>}
      <FailureNote error={accept.failure} />
      <div className="row">
        <Decline token={token} />
        <Button look="primary" isPending={accept.isPending} onPress={() => void join()}>
          {t.accept}
        </Button>
      </div>
    </>
  );
}

function OtherAddress({ mine, theirs }: { mine: string; theirs: string }) {
  const t = useText(invitationText);
  const [{ fetching, error }, signOut] = useMutation(signOutMutation);
  async function leave() {
    if (!(await signOut({})).error) restartSession();
  }
  return (
    <>
      <Note tone="warning">{t.otherAddress(mine, theirs)}</Note>
      <p className="dim">{t.otherAddressWay}</p>
      <FailureNote error={error} />
      <div className="row">
        <Button isPending={fetching} onPress={() => void leave()}>
          {t.signOut}
        </Button>
      </div>
    </>
  );
}

function Decline({ token }: { token: string }) {
  const t = useText(invitationText);
  const navigate = useNavigate();
  const decline = useAct(declineInvitationMutation);
  async function sayNo() {
    if (!(await decline.act({ input: { token } }))) return;
    forgetInvitation();
    await navigate('/');
    showToast({ text: t.declined });
  }
  return (
    <Button look="ghost" isPending={decline.isPending} onPress={() => void sayNo()}>
      {t.decline}
    </Button>
  );
}
