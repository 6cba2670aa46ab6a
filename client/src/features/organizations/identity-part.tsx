import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import { showToast } from '#ui/toasts.ts';
import { type EditableProfile, withdrawIdentityChangeMutation } from './edit-profile.queries.ts';
import { editProfileText } from './edit-profile.text.ts';
import { identityText } from './identity.text.ts';
import { IdentityChangeDialog } from './identity-change.dialog.tsx';
import type { ProfileDraft } from './profile-draft.ts';

type IdentityPartProps = {
  profile: EditableProfile;
  draft: ProfileDraft;
  faults: Faults;
  onChange: (changed: Partial<ProfileDraft>) => void;
  /** Another request waits, or none any more: the page reads anew. */
  onAsked: () => void;
};

/** Name and code: free while nobody has verified them, by request to the bureau afterwards. */
export function IdentityPart({ profile, draft, faults, onChange, onAsked }: IdentityPartProps) {
  const t = useText(editProfileText);
  const words = useText(identityText);
  const [isAsking, setIsAsking] = useState(false);
  const waiting = profile.identityChange;
  const isPartner = profile.__typename !== 'Bureau';
  const done = () => {
    setIsAsking(false);
    onAsked();
  };
  return (
    <div className="col g3">
      {profile.isVerified ? (
        <>
          <dl className="dl">
            <dt>{t.name}</dt>
            <dd>{profile.name}</dd>
            {isPartner && (
              <>
                <dt>{t.creditCode}</dt>
                <dd>{profile.creditCode ?? words.none}</dd>
              </>
            )}
          </dl>
          {!waiting && (
            <div className="row">
              <span className="hint grow">{words.verified}</span>
              <Button size="small" icon="edit" onPress={() => setIsAsking(true)}>
                {words.ask}
              </Button>
            </div>
          )}
        </>
      ) : (
        <>
          <TextField
            label={t.name}
            isRequired
            maxLength={80}
            value={draft.name}
            onChange={(name) => onChange({ name })}
            error={faults.name}
          />
          {isPartner && (
            <TextField
              label={t.creditCode}
              hint={t.creditCodeHint}
              value={draft.creditCode}
              onChange={(creditCode) => onChange({ creditCode })}
              error={faults.creditCode}
            />
          )}
          {faults.creditCode && !waiting && (
            <Button look="fix" size="small" onPress={() => setIsAsking(true)}>
              {words.toOfficer}
            </Button>
          )}
        </>
      )}
      {waiting && <Waiting profile={profile} onTakenBack={onAsked} />}
      {isAsking && (
        <IdentityChangeDialog
          organizationId={profile.id}
          name={draft.name}
          creditCode={draft.creditCode}
          onClose={() => setIsAsking(false)}
          onSent={done}
        />
      )}
    </div>
  );
}

function Waiting({ profile, onTakenBack }: { profile: EditableProfile; onTakenBack: () => void }) {
  const t = useText(identityText);
  const format = useFormat();
  const [{ fetching }, takeBack] = useMutation(withdrawIdentityChangeMutation);
  const { identityChange: change } = profile;
  if (!change) return null;
  async function confirm() {
    const { data } = await takeBack({ input: { organizationId: profile.id } });
    const [refused] = data?.withdrawIdentityChange.errors ?? [];
    showToast(refused ? { text: refused.message, icon: 'warning' } : { text: t.takenBack });
    onTakenBack();
  }
  return (
    <div className="col g1">
      <div className="row">
        <StateBadge look="theirs">{t.waiting(format.day(change.requestedAt))}</StateBadge>
      </div>
      <p>
        {t.wanted}：<b>{[change.name, change.creditCode].filter(Boolean).join(' · ')}</b>
      </p>
      <p className="dim">{change.reason}</p>
      <div className="row">
        <Button size="small" isPending={fetching} onPress={() => void confirm()}>
          {t.takeBack}
        </Button>
      </div>
    </div>
  );
}
