import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { accountsText } from './accounts.text.ts';
import { emailFault } from './email-fault.ts';
import { requestPasswordResetMutation } from './entry.queries.ts';
import { EntryFrame } from './entry-frame.tsx';
import { LetterSent } from './letter-sent.tsx';
import { registrationText } from './registration.text.ts';

const words = { ...accountsText, ...registrationText };

/** Asking for a link to a new password. Whether the address has an account is not said. */
export function ForgotPasswordPage() {
  const t = useText(words);
  const { state } = useLocation();
  const [email, setEmail] = useState(typeof state?.email === 'string' ? state.email : '');
  const [retryAt, setRetryAt] = useState<string | null>(null);
  const request = useAct(requestPasswordResetMutation, ['email']);
  const send = async () => {
    const done = await request.act({ input: { email: email.trim() } });
    if (done?.retryAt) setRetryAt(done.retryAt);
  };
  const submit = () => {
    const wrong = emailFault(email.trim());
    if (request.check(wrong ? { email: t[wrong] } : {})) void send();
  };
  if (retryAt !== null) {
    return (
      <EntryFrame title={t.forgotTitle} heading={t.look} lead={t.resetSentTo(email.trim())}>
        <LetterSent retryAt={retryAt} again={request} onAgain={send} onOther={() => setRetryAt(null)} />
      </EntryFrame>
    );
  }
  return (
    <EntryFrame
      title={t.forgotTitle}
      heading={t.forgot}
      lead={t.forgotLead}
      foot={<Link to="/sign-in">{t.backToSignIn}</Link>}
    >
      <Form label={t.forgot} faults={request.faults} onSubmit={submit} className="col g4">
        {request.faults[''] && <Note tone="problem">{request.faults['']}</Note>}
        <FailureNote error={request.failure} />
        <TextField
          label={t.email}
          name="email"
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          error={request.faults.email}
          autoFocus
        />
        <Button look="primary" size="large" type="submit" isFull isPending={request.isPending}>
          {t.sendLink}
        </Button>
      </Form>
    </EntryFrame>
  );
}
