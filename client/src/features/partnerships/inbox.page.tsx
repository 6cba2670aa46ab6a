import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import {
  endedStates,
  type PartnershipGroup,
  runningStates,
} from '#entities/partnership/partnership-state.ts';
import { useActingId, useViewer } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState, NoPermissionState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { inboxCountsQuery } from './inbox.queries.ts';
import { inboxText } from './inbox.text.ts';
import { InboxList } from './inbox-list.tsx';
import { proposalText } from './proposal.text.ts';
import { ProposeDialog } from './propose.dialog.tsx';

// Counts carry no object whose type a mutation could name, so the type they count is named here.
const countsContext = { additionalTypenames: ['Partnership'] };
const counted = { running: [...runningStates], ended: [...endedStates] };

type Tab = Parameters<typeof Tabs<PartnershipGroup>>[0]['tabs'][number];

/** The inbox of partnerships: what waits for the viewer first. The list shown is in the URL. */
export function InboxPage() {
  const t = useText(inboxText);
  const proposal = useText(proposalText);
  const [isProposing, setIsProposing] = useState(false);
  const { viewer, role, isKnown } = useViewer();
  const isOfficer = role === 'officer';
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      {!isKnown && <Skeleton />}
      {isKnown && !viewer && <NoPermissionState isSignedOut from="/partnerships" />}
      {viewer && (
        <>
          <div className="pagehead">
            <div>
              <h1>{t.title}</h1>
              <p className="sm dim">{isOfficer ? t.leadOfficer : t.lead}</p>
            </div>
            {role === 'enterprise' && (
              <ButtonLink to="/search" icon="search" className="no-m">
                {t.find}
              </ButtonLink>
            )}
            {role === 'platform' && viewer.organization && (
              <Button onPress={() => setIsProposing(true)}>{proposal.open}</Button>
            )}
            {isProposing && viewer.organization && (
              <ProposeDialog brokerId={viewer.organization.id} onClose={() => setIsProposing(false)} />
            )}
          </div>
          {viewer.organization || isOfficer ? <Lists isOfficer={isOfficer} /> : <NoOrganization />}
        </>
      )}
    </div>
  );
}

function Lists({ isOfficer }: { isOfficer: boolean }) {
  const t = useText(inboxText);
  const [params, setParams] = useSearchParams();
  const [{ data }] = useQuery({
    query: inboxCountsQuery,
    variables: { organizationId: useActingId(), ...counted },
    context: countsContext,
  });
  const waiting = data?.waiting.totalCount;
  const theirs = data?.requested.totalCount;
  const mine: Tab = {
    id: 'mine',
    label: t.mine,
    count: waiting,
    isCountLit: (waiting ?? 0) > 0,
    content: <InboxList group="mine" count={waiting} />,
  };
  const tabs: Tab[] = [
    ...(isOfficer ? [] : [mine]),
    {
      id: 'theirs',
      label: isOfficer ? t.unanswered : t.theirs,
      count: theirs,
      content: <InboxList group="theirs" count={theirs} />,
    },
    {
      id: 'running',
      label: t.running,
      count: data?.running.totalCount,
      content: <InboxList group="running" count={data?.running.totalCount} />,
    },
    {
      id: 'ended',
      label: t.ended,
      count: data?.ended.totalCount,
      content: <InboxList group="ended" count={data?.ended.totalCount} />,
    },
  ];
  const first = isOfficer || waiting === 0 ? 'running' : 'mine';
  const asked = tabs.find(({ id }) => id === params.get('tab'))?.id;
  // Which list opens first depends on the counts; drawing another one before would flicker.
  if (!asked && !data && !isOfficer) return <Skeleton />;
  return (
    <section className="card" aria-label={t.title}>
      <Tabs
        label={t.lists}
        tabs={tabs}
        value={asked ?? first}
        onChange={(tab) => setParams({ tab }, { replace: true, preventScrollReset: true })}
      />
    </section>
  );
}

function NoOrganization() {
  const t = useText(inboxText);
  const action = <ButtonLink to="/commissioner-requests">{t.toDispatch}</ButtonLink>;
  return (
    <EmptyState title={t.noOrganization} action={action}>
      {t.noOrganizationHint}
    </EmptyState>
  );
}
