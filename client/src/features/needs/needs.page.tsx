import { useListTab } from '#entities/results/use-list-tab.ts';
import { type Role, useViewer } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { DeskLinks } from './desk-links.tsx';
import { needsListText } from './needs-list.text.ts';
import { OwnNeeds } from './own-needs.tsx';
import { PublishedNeeds } from './published-needs.tsx';

/** Published needs for everybody; for a firm its own ones first. */
export function NeedsPage() {
  const t = useText(needsListText);
  const { viewer, role, isKnown } = useViewer();
  const firm = viewer?.organization?.__typename === 'Enterprise' ? viewer.organization : null;
  const [tab, setTab] = useListTab(firm !== null);
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
        <DeskLinks viewer={viewer} role={role} />
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

function isLooking(role: Role): boolean {
  return role === 'university' || role === 'platform' || role === 'commissioner';
}
