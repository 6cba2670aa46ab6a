import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FailureNote } from '#graphql/failure-note.tsx';
import { restartSession } from '#graphql/session.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PasswordField } from '#ui/password-field.tsx';
import { showToast } from '#ui/toasts.ts';
import { BrokenLink } from './confirm.page.tsx';
import { resetPasswordMutation } from './entry.queries.ts';
import { EntryFrame } from './entry-frame.tsx';
import { registrationText } from './registration.text.ts';
import { useLinkToken } from './use-link-token.ts';

const SHORTEST = 10;

/** Where the link to a new password leads. Saving it ends every session, this browser's too. */
export function ResetPasswordPage() {
  const t = useText(registrationText);
  const navigate = useNavigate();
  const token = useLinkToken();
  const [password, setPassword] = useState('');
  const { act, check, faults, codes, failure, isPending } = useAct(resetPasswordMutation, ['password']);
  const submit = async () => {
    if (!check([...password].length < SHORTEST ? { password: t.passwordShort } : {})) return;
    if (!(await act({ input: { token, password } }))) return;
    restartSession();
    showToast({ text: t.resetDone });
    void navigate('/sign-in', { replace: true });
  };
  const problem = token ? codes.includes('LINK_REFUSED') && faults[''] : t.linkMissing;
  if (problem)
    return <BrokenLink title={t.forgotTitle} problem={problem} to="/forgot-password" act={t.askAgain} />;
  return (
    <EntryFrame title={t.forgotTitle} heading={t.forgot} lead={t.resetLead}>
      <Form label={t.forgot} faults={faults} onSubmit={() => void submit()} className="col g4">
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={failure} />
        <PasswordField
          label={t.newPassword}
          name="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          hint={t.passwordHint}
          error={faults.password}
          autoFocus
        />
        <Button look="primary" size="large" type="submit" isFull isPending={isPending}>
          {t.saveAndSignIn}
        </Button>
      </Form>
    </EntryFrame>
  );
}
