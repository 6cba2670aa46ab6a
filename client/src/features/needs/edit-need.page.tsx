import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import type { Viewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { showToast } from '#ui/toasts.ts';
import { DiscardNeed } from './discard-need.tsx';
import './needs.css';
import { EditForm } from './edit-form.tsx';
import { needQuery } from './need.queries.ts';
import { draftOf } from './need-draft.ts';
import { needFormText } from './need-form.text.ts';
import { PublishForm } from './publish-form.tsx';
import { useNeedForm } from './use-need-form.ts';

/** Going on with a draft, and changing what is public. */
export function EditNeedPage() {
  const t = useText(needFormText);
  const { id = '' } = useParams();
  return (
    <>
      <title>{t.editTitle}</title>
      <RequireAccount>{(viewer) => <ForViewer key={id} id={id} viewer={viewer} />}</RequireAccount>
    </>
  );
}

function ForViewer({ id, viewer }: { id: string; viewer: Viewer }) {
  // A form is opened on what the server says now, never on what an earlier page has left.
  const [result, refetch] = useQuery({
    query: needQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  // Saving a draft makes the answer stale; what is being written must not be drawn anew for that.
  const [opened, setOpened] = useState<NeedDetail | null>(null);
  const isFresh = result.data !== undefined && !result.stale && !result.fetching;
  if (!opened && isFresh && result.data) setOpened(result.data.need);
  const shown = { ...result, data: opened ?? undefined };
  return (
    <div className="wrap">
      <Answer result={shown} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {(need) => <Editing need={need} viewer={viewer} />}
      </Answer>
    </div>
  );
}

function Editing({ need, viewer }: { need: NeedDetail; viewer: Viewer }) {
  const t = useText(needFormText);
  const isDraft = need.state === 'DRAFT';
  const enterpriseId = need.enterprise?.id;
  return (
    <>
      <p className="crumb">
        {isDraft ? (
          <Link to="/needs?tab=mine">{t.needs}</Link>
        ) : (
          <Link to={`/needs/${need.id}`}>{need.title}</Link>
        )}{' '}
        / {isDraft ? t.draftHeading : t.editHeading}
      </p>
      <div className="pagehead">
        <div className="col g1">
          <h1>{isDraft ? t.draftHeading : t.editHeading}</h1>
          <p className="dim">{isDraft ? t.lead : t.editLead}</p>
        </div>
      </div>
      {need.viewerCanEdit && enterpriseId ? (
        isDraft ? (
          <DraftForm need={need} accountId={viewer.account.id} enterpriseId={enterpriseId} />
        ) : (
          <PublishedForm need={need} />
        )
      ) : (
        <div className="card">
          <EmptyState
            title={t.cannotEdit}
            action={<ButtonLink to={`/needs/${need.id}`}>{t.seeNeed}</ButtonLink>}
          >
            {t.cannotEditHint}
          </EmptyState>
        </div>
      )}
    </>
  );
}

function PublishedForm({ need }: { need: NeedDetail }) {
  const t = useText(needFormText);
  const navigate = useNavigate();
  const leave = () => void navigate(`/needs/${need.id}`);
  return (
    <EditForm
      need={need}
      onLeave={leave}
      onSaved={() => {
        showToast({ text: t.saved });
        leave();
      }}
    />
  );
}

type DraftFormProps = { need: NeedDetail; accountId: string; enterpriseId: string };

function DraftForm({ need, accountId, enterpriseId }: DraftFormProps) {
  const t = useText(needFormText);
  const navigate = useNavigate();
  const saved = { needId: need.id, version: need.version };
  const form = useNeedForm({ accountId, enterpriseId, opened: { saved, draft: draftOf(need) } });
  const discard = (
    <DiscardNeed
      needId={need.id}
      onDone={() => {
        form.draft.forget();
        void navigate('/needs?tab=mine');
      }}
    />
  );
  return <PublishForm form={form} enterpriseId={enterpriseId} label={t.draftHeading} actions={discard} />;
}
