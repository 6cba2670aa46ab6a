import { Link } from 'react-router';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import type { Viewer } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { CapabilityEditor } from './capability-editor.tsx';
import { capabilityFormText } from './capability-form.text.ts';

/** Publishing a capability, for members of a university or platform. */
export function NewCapabilityPage() {
  const t = useText(capabilityFormText);
  return (
    <>
      <title>{t.title}</title>
      <RequireAccount>{(viewer) => <ForViewer viewer={viewer} />}</RequireAccount>
    </>
  );
}

function ForViewer({ viewer }: { viewer: Viewer }) {
  const t = useText(capabilityFormText);
  const { organization } = viewer;
  const kind = organization?.__typename;
  const canPublish = kind === 'University' || kind === 'TransferPlatform';
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/capabilities">{t.capabilities}</Link> / {t.heading}
      </p>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.heading}</h1>
          <p className="dim">{t.lead}</p>
        </div>
      </div>
      {organization && canPublish ? (
        <CapabilityEditor accountId={viewer.account.id} owner={organization} capability={null} />
      ) : (
        <div className="card">
          <EmptyState
            title={organization ? t.onlyOwners : t.noOrganization}
            action={<ButtonLink to="/capabilities">{t.seeCapabilities}</ButtonLink>}
          >
            {organization ? t.onlyOwnersHint(organization.name) : t.noOrganizationHint}
          </EmptyState>
        </div>
      )}
    </div>
  );
}
