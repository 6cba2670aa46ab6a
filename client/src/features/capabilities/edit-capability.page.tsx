import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { CapabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { capabilityQuery } from './capabilities.queries.ts';
import { CapabilityEditor } from './capability-editor.tsx';
import { capabilityFormText } from './capability-form.text.ts';

/** Editing a draft or what is public, for members of its owner. */
export function EditCapabilityPage() {
  const t = useText(capabilityFormText);
  return (
    <>
      <title>{t.editTitle}</title>
      <RequireAccount>{(viewer) => <Edited accountId={viewer.account.id} />}</RequireAccount>
    </>
  );
}

function Edited({ accountId }: { accountId: string }) {
  const { id = '' } = useParams();
  const [result, refetch] = useQuery({
    query: capabilityQuery,
    variables: { id },
    // The form begins from what stands there now, not from what was seen before.
    requestPolicy: 'cache-and-network',
  });
  return (
    <div className="wrap">
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ capability }) => (
          <ForViewer
            key={`${capability.id}:${capability.revision}`}
            accountId={accountId}
            capability={capability}
          />
        )}
      </Answer>
    </div>
  );
}

function ForViewer({ accountId, capability }: { accountId: string; capability: CapabilityDetail }) {
  const t = useText(capabilityFormText);
  const path = `/capabilities/${capability.id}`;
  return (
    <>
      <p className="crumb">
        <Link to="/capabilities">{t.capabilities}</Link> / <Link to={path}>{capability.title}</Link>
      </p>
      <div className="pagehead">
        <div className="col g1">
          <h1>{capability.state === 'DRAFT' ? t.editDraftHeading : t.editHeading}</h1>
          <p className="dim">{capability.state === 'DRAFT' ? t.editDraftLead : t.editLead}</p>
        </div>
      </div>
      {capability.viewerCanEdit ? (
        <CapabilityEditor accountId={accountId} owner={capability.owner} capability={capability} />
      ) : (
        <div className="card">
          <EmptyState title={t.notEditable} action={<ButtonLink to={path}>{t.seeCapability}</ButtonLink>}>
            {capability.viewerIsOwner ? t.withdrawnHint : t.onlyMembersHint}
          </EmptyState>
        </div>
      )}
    </>
  );
}
