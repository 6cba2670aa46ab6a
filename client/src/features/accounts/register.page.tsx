import { useState } from 'react';
import { Link } from 'react-router';
import { NoticeConsent, useNoticeVersion } from '#entities/personal-data/notice-consent.tsx';
import { personalDataText } from '#entities/personal-data/personal-data.text.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { type Faults, Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PasswordField } from '#ui/password-field.tsx';
import { accountsText } from './accounts.text.ts';
import { emailFault } from './email-fault.ts';
import { registerMutation } from './entry.queries.ts';
import { EntryFrame } from './entry-frame.tsx';
import { LetterSent } from './letter-sent.tsx';
import { registrationText } from './registration.text.ts';

const words = { ...personalDataText, ...accountsText, ...registrationText };

type Draft = {
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
  readonly isNoticeAccepted: boolean;
};

const SHORTEST = 10;

/** An account of one's own: it exists once the link in the letter is opened. */
export function RegisterPage() {
  const t = useText(words);
  const language = useLanguage() === 'en' ? 'EN' : 'ZH';
  const noticeVersion = useNoticeVersion();
  const [draft, setDraft] = useState<Draft>({
    email: '',
    displayName: '',
    password: '',
    isNoticeAccepted: false,
  });
  const [retryAt, setRetryAt] = useState<string | null>(null);
  const register = useAct(registerMutation, ['email', 'displayName', 'password', 'noticeVersion']);

  const send = async () => {
    const { isNoticeAccepted: _accepted, email, ...rest } = draft;
    const done = await register.act({ input: { ...rest, email: email.trim(), language, noticeVersion } });
    if (done?.retryAt) setRetryAt(done.retryAt);
  };
  const submit = () => {
    if (register.check(missingIn(draft, t))) void send();
  };
  if (retryAt !== null) {
    return (
      <EntryFrame title={t.registerTitle} heading={t.look} lead={t.sentTo(draft.email.trim())}>
        <LetterSent retryAt={retryAt} again={register} onAgain={send} onOther={() => setRetryAt(null)} />
      </EntryFrame>
    );
  }
  return (
    <EntryFrame
      title={t.registerTitle}
      heading={t.register}
      lead={t.registerLead}
      foot={
        <p>
          <b>{t.haveAccount}</b> <Link to="/sign-in">{t.signIn}</Link>
        </p>
      }
    >
      <Form label={t.register} faults={register.faults} onSubmit={submit} className="col g4">
        <Problem faults={register.faults} />
        <FailureNote error={register.failure} />
        <RegisterFields draft={draft} faults={register.faults} onChange={setDraft} />
        <Button look="primary" size="large" type="submit" isFull isPending={register.isPending}>
          {t.sendRegistration}
        </Button>
      </Form>
    </EntryFrame>
  );
}

type FieldsProps = { draft: Draft; faults: Faults; onChange: (draft: Draft) => void };

function RegisterFields({ draft, faults, onChange }: FieldsProps) {
  const t = useText(words);
  return (
    <>
      <TextField
        label={t.displayName}
        name="name"
        autoComplete="name"
        value={draft.displayName}
        onChange={(displayName) => onChange({ ...draft, displayName })}
        hint={t.displayNameHint}
        error={faults.displayName}
        autoFocus
      />
      <TextField
        label={t.email}
        name="email"
        type="email"
        autoComplete="username"
        value={draft.email}
        onChange={(email) => onChange({ ...draft, email })}
        error={faults.email}
      />
      <PasswordField
        label={t.password}
        name="password"
        autoComplete="new-password"
        value={draft.password}
        onChange={(password) => onChange({ ...draft, password })}
        hint={t.passwordHint}
        error={faults.password}
      />
      <NoticeConsent
        isAccepted={draft.isNoticeAccepted}
        onChange={(isNoticeAccepted) => onChange({ ...draft, isNoticeAccepted })}
        error={faults.noticeVersion}
      />
    </>
  );
}

function Problem({ faults }: { faults: Faults }) {
  return faults[''] ? <Note tone="problem">{faults['']}</Note> : null;
}

type Words = {
  readonly emailMissing: string;
  readonly emailWrong: string;
  readonly displayNameMissing: string;
  readonly passwordShort: string;
  readonly noticeMissing: string;
};

function missingIn({ email, displayName, password, isNoticeAccepted }: Draft, t: Words): Faults {
  const wrong = emailFault(email.trim());
  return {
    ...(!displayName.trim() && { displayName: t.displayNameMissing }),
    ...(wrong && { email: t[wrong] }),
    ...([...password].length < SHORTEST && { password: t.passwordShort }),
    ...(!isNoticeAccepted && { noticeVersion: t.noticeMissing }),
  };
}
