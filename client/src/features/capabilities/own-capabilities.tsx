import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import type { CapabilityLine } from '#entities/capability/capability.fragments.ts';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { pageSize } from '#entities/results/list-answer.ts';
import { MoreToCome, type Page, Pages } from '#entities/results/pages.tsx';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Segment } from '#ui/segment.tsx';
import { ownCapabilitiesQuery } from './capabilities.queries.ts';
import { capabilitiesListText } from './capabilities-list.text.ts';
import { OwnCapabilityLine } from './own-capability-line.tsx';
import { ShelfCard } from './shelf-card.tsx';
import { type Shelf, useShelf } from './use-shelf.ts';

// A list without capabilities names none; without this a new one would not appear in it.
const context = { additionalTypenames: ['Capability'] };

const views = ['ALL', 'PUBLISHED', 'DRAFT', 'PAUSED', 'WITHDRAWN'] as const;
type View = (typeof views)[number];

type Listed = { ownerId: string; view: View };

function useOwnCapabilities({ ownerId, view }: Listed, after: string | null = null) {
  const states = view === 'ALL' ? null : [view];
  return useQuery({
    query: ownCapabilitiesQuery,
    context,
    variables: { id: ownerId, first: pageSize, after, states },
  });
}

/** What the own university or platform has written down, by state, with what it shows first above it. */
export function OwnCapabilities({ ownerId }: { ownerId: string }) {
  const t = useText(capabilitiesListText);
  const [view, setView] = useView();
  const shelf = useShelf(ownerId);
  const headingId = useId();
  const listed = { ownerId, view };
  const [result, refetch] = useOwnCapabilities(listed);
  return (
    <div className="col g4">
      <ShelfCard shelf={shelf} />
      <section className="card" aria-labelledby={headingId}>
        <h2 id={headingId} className="vh">
          {t.everyOne}
        </h2>
        <div className="pad row sp g3 own-capabilities-head">
          <Segment
            label={t.states}
            options={views.map((id) => ({ id, label: t[id] }))}
            value={view}
            onChange={setView}
          />
          <ExportMenu
            list="OWN_CAPABILITIES"
            variables={{ organizationId: ownerId, states: view === 'ALL' ? null : [view] }}
            total={result.data && pageOf(result.data).total}
          />
        </div>
        <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
          {(data) =>
            pageOf(data).total === 0 ? (
              <Nothing view={view} />
            ) : (
              <List>
                <CapabilityPages page={pageOf(data)} listed={listed} shelf={shelf} />
              </List>
            )
          }
        </Answer>
      </section>
    </div>
  );
}

function Nothing({ view }: { view: View }) {
  const t = useText(capabilitiesListText);
  if (view !== 'ALL') return <EmptyState title={t.noneInState} />;
  const publish = (
    <ButtonLink look="primary" to="/capabilities/new">
      {t.publish}
    </ButtonLink>
  );
  return (
    <EmptyState title={t.ownEmpty} action={publish}>
      {t.ownEmptyHint}
    </EmptyState>
  );
}

/** The view stands in the address, so that going back finds it again. */
function useView(): [View, (view: View) => void] {
  const [params, setParams] = useSearchParams();
  const view = views.find((known) => known === params.get('state')) ?? 'ALL';
  const choose = (next: View) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === 'ALL') after.delete('state');
        else after.set('state', next);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return [view, choose];
}

type FurtherProps = { listed: Listed; shelf: Shelf; shown?: number };

function CapabilityPages({ page, shown = 0, ...props }: FurtherProps & { page: Page<CapabilityLine> }) {
  const renderNext = (after: string, count: number) => (
    <NextCapabilities {...props} after={after} shown={count} />
  );
  return (
    <Pages page={page} shown={shown} renderNext={renderNext}>
      {(capability) => <OwnCapabilityLine key={capability.id} capability={capability} shelf={props.shelf} />}
    </Pages>
  );
}

function NextCapabilities({ after, ...props }: FurtherProps & { after: string }) {
  const [{ data, error }, refetch] = useOwnCapabilities(props.listed, after);
  if (data) return <CapabilityPages {...props} page={pageOf(data)} />;
  const retry = () => refetch({ requestPolicy: 'network-only' });
  return <MoreToCome hasFailed={error !== undefined} onRetry={retry} />;
}

function pageOf({ organization }: ResultOf<typeof ownCapabilitiesQuery>): Page<CapabilityLine> {
  if (organization.__typename !== 'University' && organization.__typename !== 'TransferPlatform')
    return { items: [], next: null, total: 0 };
  const { nodes, pageInfo, totalCount } = organization.capabilities;
  return { items: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, total: totalCount };
}
