import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { roleOf, type Viewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { deskQuery } from './proposal.queries.ts';
import { proposalText } from './proposal.text.ts';

/** For whom the viewer writes needs down: null for the bureau, else the association. */
export type Desk = { readonly organizationId: string | null };

/** A page for officers and verified associations; everybody else is told whose it is. The API decides what is shown. */
export function DeskGate({ children }: { children: (desk: Desk) => ReactNode }) {
  return <RequireAccount>{(viewer) => <ForViewer viewer={viewer}>{children}</ForViewer>}</RequireAccount>;
}

function ForViewer({ viewer, children }: { viewer: Viewer; children: (desk: Desk) => ReactNode }) {
  if (roleOf(viewer) === 'officer') return children({ organizationId: null });
  if (viewer.organization?.__typename !== 'TransferPlatform') return <OnlyDesks />;
  return <Association id={viewer.organization.id}>{children}</Association>;
}

function Association({ id, children }: { id: string; children: (desk: Desk) => ReactNode }) {
  const [result, refetch] = useQuery({ query: deskQuery, variables: { id } });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ organization }) =>
        isIntakeBody(organization) ? children({ organizationId: organization.id }) : <OnlyDesks />
      }
    </Answer>
  );
}

/** Whether the API lets it write needs down for firms. */
export function isIntakeBody(organization: ResultOf<typeof deskQuery>['organization']): boolean {
  return (
    organization.__typename === 'TransferPlatform' &&
    organization.category === 'ASSOCIATION' &&
    organization.isVerified
  );
}

function OnlyDesks() {
  const t = useText(proposalText);
  return (
    <div className="card">
      <EmptyState title={t.onlyDesks} action={<ButtonLink to="/needs">{t.toNeeds}</ButtonLink>}>
        {t.onlyDesksHint}
      </EmptyState>
    </div>
  );
}
