import { type ReactNode, useState } from 'react';
import { NoticeConsent, useNoticeVersion } from '#entities/personal-data/notice-consent.tsx';
import { personalDataText } from '#entities/personal-data/personal-data.text.ts';
import { useEnterOrganization } from '#entities/viewer/use-enter-organization.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PasswordField } from '#ui/password-field.tsx';
import { showToast } from '#ui/toasts.ts';
import { invitationText } from './invitation.text.ts';
import { forgetInvitation } from './kept-token.ts';
import { acceptInvitationMutation } from './memberships.mutations.ts';

type InvitedRegistrationProps = {
  token: string;
  /** Of the organization. */
  name: string;
  decline: ReactNode;
};

/** An account and the membership in one: the link has proved the address. */
export function InvitedRegistration({ token, name, decline }: InvitedRegistrationProps) {
  const t = useText(invitationText);
  const enter = useEnterOrganization();
  const language = useLanguage() === 'en' ? 'EN' : 'ZH';
  const [displayName, setDisplayName] = useState('');
  const [password, setPassword] = useState('');
  const [isNoticeAccepted, setIsNoticeAccepted] = useState(false);
  const noticeVersion = useNoticeVersion();
  const { noticeMissing } = useText(personalDataText);
  const accept = useAct(acceptInvitationMutation, ['displayName', 'password', 'noticeVersion']);

  async function send() {
    if (!accept.check(isNoticeAccepted ? {} : { noticeVersion: noticeMissing })) return;
    const registration = { displayName, password, language, noticeVersion } as const;
    const done = await accept.act({ input: { token, registration } });
    if (!done) return;
    forgetInvitation();
    if (done.organization) await enter(done.organization.id);
    showToast({ text: t.accepted(name) });
  }
  return (
    <Form label={t.registerAndAccept} faults={accept.faults} onSubmit={() => void send()} className="col g4">
      <p className="dim">{t.registerHint}</p>
      {accept.faults[''] && <Note tone="problem">{accept.faults['']}</Note>}
      <FailureNote error={accept.failure} />
      <TextField
        label={t.displayName}
        name="name"
        autoComplete="name"
        hint={t.displayNameHint}
        value={displayName}
        onChange={setDisplayName}
        error={accept.faults.displayName}
      />
      <PasswordField
        label={t.password}
        name="password"
        autoComplete="new-password"
        hint={t.passwordHint}
        value={password}
        onChange={setPassword}
        error={accept.faults.password}
      />
      <NoticeConsent
        isAccepted={isNoticeAccepted}
        onChange={setIsNoticeAccepted}
        error={accept.faults.noticeVersion}
      />
      <div className="row">
        {decline}
        <Button look="primary" type="submit" isPending={accept.isPending}>
          {t.registerAndAccept}
        </Button>
      </div>
    </Form>
  );
}
