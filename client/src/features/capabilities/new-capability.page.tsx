import { Link } from 'react-router';
import { useQuery } from 'urql';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import type { Viewer } from '#entities/viewer/use-viewer.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Form, FormBar } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { capabilityOwnerQuery } from './capabilities.queries.ts';
import { capabilityFormText } from './capability-form.text.ts';
import { CapabilityFormFields } from './capability-form.tsx';
import { CapabilityPreview } from './capability-preview.tsx';
import { useCapabilityForm } from './use-capability-form.ts';

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
        <CapabilityForm accountId={viewer.account.id} owner={organization} />
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

type Owner = NonNullable<Viewer['organization']>;

function CapabilityForm({ accountId, owner }: { accountId: string; owner: Owner }) {
  const t = useText(capabilityFormText);
  const form = useCapabilityForm({ accountId, ownerId: owner.id });
  const [{ data }] = useQuery({ query: capabilityOwnerQuery, variables: { id: owner.id } });
  const units = data?.organization.__typename === 'University' ? data.organization.units : [];
  const { draft, faults, change } = form;
  const faultCount = Object.keys(faults).length;
  return (
    <div className="cols-fr">
      <Form label={t.heading} faults={faults} onSubmit={form.publish}>
        {!owner.isVerified && <Note tone="warning">{t.unverified}</Note>}
        {draft.wasKept && <Note>{t.draftFound}</Note>}
        <CapabilityFormFields draft={draft.fields} faults={faults} onChange={change} units={units} />
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={form.failure} />
        <FormBar state={faultCount > 0 ? t.faultsAbove(faultCount) : !draft.isEmpty && t.draftKept}>
          {!draft.isEmpty && (
            <Button look="ghost" onPress={form.clear}>
              {t.clear}
            </Button>
          )}
          <Button look="primary" type="submit" isPending={form.isPending}>
            {t.publish}
          </Button>
        </FormBar>
      </Form>
      <aside className="sticky col g4">
        <CapabilityPreview draft={draft.fields} ownerName={owner.name} />
      </aside>
    </div>
  );
}
