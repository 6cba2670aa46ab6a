import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { OfficerOnly } from '#entities/viewer/officer-only.tsx';
import { useText } from '#lib/language.ts';
import { Tabs } from '#ui/tabs.tsx';
import { CapacityCard } from './capacity-card.tsx';
import { dispatchCountsQuery } from './dispatch.queries.ts';
import { dispatchText } from './dispatch.text.ts';
import { AssignedRequests, WithdrawnRequests } from './dispatch-lists.tsx';
import { OpenRequests } from './open-requests.tsx';

// Counts carry no object whose type a mutation could name, so the type they count is named here.
const countsContext = { additionalTypenames: ['CommissionerRequest'] };

/** The officer's page of dispatches: whom to send to whom, and who is in service. */
export function DispatchPage() {
  const t = useText(dispatchText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <OfficerOnly>
        <div className="pagehead">
          <div>
            <h1>{t.title}</h1>
            <p className="sm dim">{t.lead}</p>
          </div>
          <ExportShown />
        </div>
        <div className="cols-fr">
          <Requests />
          <aside className="col g4" aria-label={t.capacity}>
            <CapacityCard />
          </aside>
        </div>
      </OfficerOnly>
    </div>
  );
}

const statesOf = { open: 'OPEN', assigned: 'ASSIGNED', withdrawn: 'WITHDRAWN' } as const;

function isTab(id: string): id is keyof typeof statesOf {
  return Object.hasOwn(statesOf, id);
}

/** The requests of the tab that is open. */
function ExportShown() {
  const [params] = useSearchParams();
  const [{ data }] = useQuery({ query: dispatchCountsQuery, context: countsContext });
  const asked = params.get('tab') ?? 'open';
  const tab = isTab(asked) ? asked : 'open';
  return (
    <ExportMenu
      list="COMMISSIONER_REQUESTS"
      variables={{ filter: { states: [statesOf[tab]] } }}
      total={data?.[tab].totalCount}
    />
  );
}

function Requests() {
  const t = useText(dispatchText);
  const [params, setParams] = useSearchParams();
  const [{ data }] = useQuery({ query: dispatchCountsQuery, context: countsContext });
  const open = data?.open.totalCount;
  const tabs = [
    { id: 'open', label: t.open, count: open, isCountLit: (open ?? 0) > 0, content: <OpenRequests /> },
    { id: 'assigned', label: t.assigned, count: data?.assigned.totalCount, content: <AssignedRequests /> },
    {
      id: 'withdrawn',
      label: t.withdrawn,
      count: data?.withdrawn.totalCount,
      content: <WithdrawnRequests />,
    },
  ] as const;
  return (
    <section className="card" aria-label={t.title}>
      <Tabs
        label={t.lists}
        tabs={tabs}
        value={tabs.find(({ id }) => id === params.get('tab'))?.id ?? 'open'}
        onChange={(tab) => setParams({ tab }, { replace: true, preventScrollReset: true })}
      />
    </section>
  );
}
