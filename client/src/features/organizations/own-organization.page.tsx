import { useQuery } from 'urql';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { useViewer, type Viewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState, NotFoundState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import './partner.css';
import './own-organization.css';
import { OwnProfile } from './own-organization.profile.tsx';
import { ownOrganizationText } from './own-organization.text.ts';
import { isPartner, partnerQuery } from './partner.queries.ts';

/** The own organization: how it stands, its profile as others see it, its contact. A commissioner sees the own one. */
export function OwnOrganizationPage() {
  return (
    <div className="wrap">
      <RequireAccount>{(viewer) => <ForViewer viewer={viewer} />}</RequireAccount>
    </div>
  );
}

function ForViewer({ viewer }: { viewer: Viewer }) {
  const { role } = useViewer();
  const { organization, commissioner } = viewer;
  if (organization?.__typename === 'Bureau') return <Bureau />;
  const id = role === 'commissioner' ? commissioner?.id : organization?.id;
  return id ? <Own id={id} viewer={viewer} /> : <NoOrganization name={viewer.account.displayName} />;
}

function Own({ id, viewer }: { id: string; viewer: Viewer }) {
  const t = useText(ownOrganizationText);
  const [result, refetch] = useQuery({ query: partnerQuery, variables: { id } });
  const waiting = (
    <div className="card">
      <Skeleton rows={6} />
    </div>
  );
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })} waiting={waiting}>
      {({ node }) => {
        if (node?.id !== id && result.fetching) return waiting;
        if (!node || !isPartner(node)) return <NotFoundState title={t.gone} />;
        return <OwnProfile partner={node} viewer={viewer} />;
      }}
    </Answer>
  );
}

function NoOrganization({ name }: { name: string }) {
  const t = useText(ownOrganizationText);
  return (
    <div className="card">
      <title>{t.untitled}</title>
      <EmptyState
        title={t.noOrganization}
        headingLevel={1}
        action={
          <>
            <ButtonLink look="primary" to="/join">
              {t.join}
            </ButtonLink>
            <ButtonLink to="/search">{t.findPartners}</ButtonLink>
          </>
        }
      >
        {t.noOrganizationHint(name)}
      </EmptyState>
    </div>
  );
}

function Bureau() {
  const t = useText(ownOrganizationText);
  return (
    <div className="card">
      <title>{t.untitled}</title>
      <EmptyState
        title={t.bureau}
        headingLevel={1}
        action={
          <ButtonLink look="primary" to="/officer">
            {t.toDesk}
          </ButtonLink>
        }
      >
        {t.bureauHint}
      </EmptyState>
    </div>
  );
}
