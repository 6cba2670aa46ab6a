import { useListTab } from '#entities/results/use-list-tab.ts';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { capabilitiesListText } from './capabilities-list.text.ts';
import { FirmBookings } from './firm-bookings.tsx';
import { OwnCapabilities } from './own-capabilities.tsx';
import { PublishedCapabilities } from './published-capabilities.tsx';

/** Published capabilities for everybody; for a university or platform its own ones first. */
export function CapabilitiesPage() {
  const t = useText(capabilitiesListText);
  const { viewer, role, isKnown } = useViewer();
  const owner = role === 'university' || role === 'platform' ? viewer?.organization : null;
  const [tab, setTab] = useListTab(Boolean(owner));
  const heading = role === 'platform' && tab === 'mine' ? t.services : t.capabilities;
  return (
    <div className="wrap">
      <title>{t.pageTitle(heading)}</title>
      <div className="pagehead">
        <div className="col g1">
          <h1>{heading}</h1>
          <p className="dim">{tab === 'mine' ? t.leadMine : t.lead}</p>
        </div>
        {owner && (
          <div className="row g3">
            <ButtonLink icon="file" to="/imports?kind=CAPABILITY">
              {t.fromSpreadsheet}
            </ButtonLink>
            <ButtonLink look="primary" icon="plus" to="/capabilities/new">
              {t.publish}
            </ButtonLink>
          </div>
        )}
      </div>
      {!isKnown && <Skeleton rows={5} />}
      {role === 'enterprise' && viewer?.organization && <FirmBookings firmId={viewer.organization.id} />}
      {isKnown && !owner && <PublishedCapabilities role={role} />}
      {isKnown && owner && (
        <div className="ls-tabs">
          <Tabs
            label={t.views}
            value={tab}
            onChange={setTab}
            tabs={[
              {
                id: 'mine',
                label: role === 'platform' ? t.ownPlatform : t.ownUnit,
                content: <OwnCapabilities ownerId={owner.id} />,
              },
              { id: 'all', label: t.all, content: <PublishedCapabilities role={role} /> },
            ]}
          />
        </div>
      )}
    </div>
  );
}
