import { Link, useSearchParams } from 'react-router';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import type { Viewer } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import './needs.css';
import { needFormText } from './need-form.text.ts';
import { PublishForm } from './publish-form.tsx';
import { useBrought } from './use-brought.ts';
import { useNeedForm } from './use-need-form.ts';

/** Publishing a need, for members of a firm. `?text=` brings the words of a search, `?like=` an own need to repeat. */
export function NewNeedPage() {
  const t = useText(needFormText);
  return (
    <>
      <title>{t.title}</title>
      <RequireAccount>{(viewer) => <ForViewer viewer={viewer} />}</RequireAccount>
    </>
  );
}

function ForViewer({ viewer }: { viewer: Viewer }) {
  const t = useText(needFormText);
  const { organization } = viewer;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/needs">{t.needs}</Link> / {t.heading}
      </p>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.heading}</h1>
          <p className="dim">{t.lead}</p>
        </div>
      </div>
      {organization?.__typename === 'Enterprise' ? (
        <NeedForm accountId={viewer.account.id} enterprise={organization} />
      ) : (
        <div className="card">
          <EmptyState
            title={organization ? t.onlyFirms : t.noOrganization}
            action={<ButtonLink to="/needs">{t.seeNeeds}</ButtonLink>}
          >
            {organization ? t.onlyFirmsHint(organization.name) : t.noOrganizationHint}
          </EmptyState>
        </div>
      )}
    </div>
  );
}

type Enterprise = NonNullable<Viewer['organization']>;

function NeedForm({ accountId, enterprise }: { accountId: string; enterprise: Enterprise }) {
  const t = useText(needFormText);
  const [params] = useSearchParams();
  const form = useNeedForm({ accountId, enterpriseId: enterprise.id });
  const { draft, change } = form;
  const waiting = useBrought(params, { draft: draft.fields, isEmpty: draft.isEmpty, change });
  const notes = (
    <>
      {!enterprise.isVerified && <Note tone="warning">{t.unverified}</Note>}
      {draft.wasKept && <Note>{t.draftFound}</Note>}
      {waiting && (
        <Note>
          {t.textWaiting}{' '}
          <Button look="fix" size="small" onPress={() => change(waiting)}>
            {t.takeText}
          </Button>
        </Note>
      )}
    </>
  );
  const clear = !draft.isEmpty && (
    <Button look="ghost" onPress={form.clear}>
      {t.clear}
    </Button>
  );
  return (
    <PublishForm form={form} enterpriseId={enterprise.id} notes={notes} label={t.heading} actions={clear} />
  );
}
