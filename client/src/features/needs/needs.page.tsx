import { useSearchParams } from 'react-router';
import { conditionsOf, readListSearch } from '#entities/results/list-search.ts';
import { type Role, useViewer } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { needsListText } from './needs-list.text.ts';
import { OwnNeeds } from './own-needs.tsx';
import { PublishedNeeds } from './published-needs.tsx';

/** Published needs for everybody; for a firm its own ones first. */
export function NeedsPage() {
  const t = useText(needsListText);
  const { viewer, role, isKnown } = useViewer();
  const firm = viewer?.organization?.__typename === 'Enterprise' ? viewer.organization : null;
  const [tab, setTab] = useTab(firm !== null);
  const heading = tab === 'mine' ? t.myNeeds : isLooking(role) ? t.findNeeds : t.needs;
  return (
    <div className="wrap">
      <title>{t.pageTitle(heading)}</title>
      <div className="pagehead">
        <div className="col g1">
          <h1>{heading}</h1>
          <p className="dim">{tab === 'mine' ? t.leadMine : t.lead}</p>
        </div>
        {firm && (
          <ButtonLink look="primary" icon="plus" to="/needs/new">
            {t.publish}
          </ButtonLink>
        )}
      </div>
      {!isKnown && <Skeleton rows={5} />}
      {isKnown && !firm && <PublishedNeeds role={role} />}
      {isKnown && firm && (
        <div className="ls-tabs">
          <Tabs
            label={t.views}
            value={tab}
            onChange={setTab}
            tabs={[
              { id: 'mine', label: t.myNeeds, content: <OwnNeeds enterpriseId={firm.id} /> },
              { id: 'all', label: t.allNeeds, content: <PublishedNeeds role={role} /> },
            ]}
          />
        </div>
      )}
    </div>
  );
}

/** The tab in the address. A firm begins with its own needs, unless the address already searches all of them. */
function useTab(hasOwn: boolean): ['mine' | 'all', (tab: 'mine' | 'all') => void] {
  const [params, setParams] = useSearchParams();
  const search = readListSearch(params);
  const isSearching = search.query !== '' || conditionsOf(search).length > 0;
  const named = params.get('tab');
  const isMine = hasOwn && (named === 'mine' || (named !== 'all' && !isSearching));
  return [isMine ? 'mine' : 'all', (tab) => setParams({ tab }, { preventScrollReset: true })];
}

function isLooking(role: Role): boolean {
  return role === 'university' || role === 'platform' || role === 'commissioner';
}
