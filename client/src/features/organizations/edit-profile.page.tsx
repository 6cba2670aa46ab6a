import { useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import type { Viewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Form, FormBar } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { ConflictNote } from './conflict-note.tsx';
import { ProfileFormFields, type Town } from './edit-profile.form.tsx';
import { type EditableProfile, editProfileQuery } from './edit-profile.queries.ts';
import { editProfileText } from './edit-profile.text.ts';
import { useEditProfile } from './use-edit-profile.ts';
import { useLeaveGuard } from './use-leave-guard.tsx';

/** The profile of the own organization, for its owners. */
export function EditProfilePage() {
  const t = useText(editProfileText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <RequireAccount>{(viewer) => <ForViewer viewer={viewer} />}</RequireAccount>
    </div>
  );
}

function ForViewer({ viewer }: { viewer: Viewer }) {
  const t = useText(editProfileText);
  const id = viewer.organization?.id ?? '';
  const [result, refetch] = useQuery({ query: editProfileQuery, variables: { id }, pause: !id });
  const readAnew = () => refetch({ requestPolicy: 'network-only' });
  if (!id || viewer.membershipRole !== 'OWNER') return <NotEditable hint={t.notOwnerHint} />;
  return (
    <>
      <p className="crumb">
        <Link to="/organization">{t.own}</Link> / {t.heading}
      </p>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.heading}</h1>
          <p className="dim">{t.lead}</p>
        </div>
      </div>
      <Answer result={result} onRetry={readAnew}>
        {({ organization, towns }) =>
          organization.viewerCanEdit ? (
            <EditForm
              key={organization.id}
              accountId={viewer.account.id}
              profile={organization}
              towns={towns}
              onAsked={readAnew}
            />
          ) : (
            <NotEditable hint={t.closedHint} />
          )
        }
      </Answer>
    </>
  );
}

function NotEditable({ hint }: { hint: string }) {
  const t = useText(editProfileText);
  return (
    <div className="card">
      <EmptyState
        title={t.notOwner}
        headingLevel={1}
        action={<ButtonLink to="/organization">{t.back}</ButtonLink>}
      >
        {hint}
      </EmptyState>
    </div>
  );
}

type EditFormProps = {
  accountId: string;
  profile: EditableProfile;
  towns: readonly Town[];
  onAsked: () => void;
};

function EditForm({ accountId, profile, towns, onAsked }: EditFormProps) {
  const t = useText(editProfileText);
  const navigate = useNavigate();
  const mayLeave = useRef(false);
  const onSaved = () => {
    mayLeave.current = true;
    void navigate('/organization');
  };
  const form = useEditProfile({ accountId, profile, onSaved });
  const { draft, faults, conflict, change } = form;
  const guard = useLeaveGuard(!draft.isEmpty, mayLeave);
  const faultCount = Object.keys(faults).length;
  return (
    <Form label={t.heading} faults={faults} onSubmit={form.save}>
      {draft.wasKept && !conflict && <Note>{t.draftFound}</Note>}
      {conflict && <ConflictNote conflict={conflict} onTakeTheirs={form.takeTheirs} />}
      <ProfileFormFields
        // What waits for the bureau is read anew; the rest is what the form was filled from.
        profile={{ ...form.base, identityChange: profile.identityChange }}
        towns={towns}
        draft={draft.fields}
        faults={faults}
        onChange={change}
        onAsked={onAsked}
      />
      {faults[''] && <Note tone="problem">{faults['']}</Note>}
      <FailureNote error={form.failure} />
      <FormBar state={faultCount > 0 ? t.faultsAbove(faultCount) : draft.isEmpty ? t.nothing : t.draftKept}>
        {!draft.isEmpty && (
          <Button look="ghost" onPress={form.discard}>
            {t.discard}
          </Button>
        )}
        <Button look="primary" type="submit" isDisabled={draft.isEmpty} isPending={form.isPending}>
          {t.save}
        </Button>
      </FormBar>
      {guard}
    </Form>
  );
}
