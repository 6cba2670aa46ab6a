import { useState } from 'react';
import { Link, Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { wayBack } from '#entities/viewer/way-back.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PasswordField } from '#ui/password-field.tsx';
import { accountsText } from './accounts.text.ts';
import { EntryFrame } from './entry-frame.tsx';
import { SecondStepForm } from './second-step.form.tsx';
import { useSignIn } from './sign-in.ts';

/** Signing in, and back to where one came from: `?next=` names a path of this app. */
export function SignInPage() {
  const t = useText(accountsText);
  const [params] = useSearchParams();
  const next = params.get('next');
  const back = next === null ? '/home' : wayBack(next);
  const navigate = useNavigate();
  const { viewer } = useViewer();
  const [challenge, setChallenge] = useState<string | null>(null);
  const onDone = () => void navigate(back, { replace: true });
  if (viewer) return <Navigate to={back} replace />;
  if (challenge !== null) {
    return (
      <EntryFrame title={t.title} heading={t.secondStep} lead={t.secondStepLead}>
        <SecondStepForm token={challenge} onDone={onDone} onBack={() => setChallenge(null)} />
      </EntryFrame>
    );
  }
  return (
    <EntryFrame
      title={t.title}
      heading={t.signIn}
      lead={next === null ? t.lead : t.goingBack}
      foot={
        <>
          <p>
            <b>{t.noAccount}</b> <Link to="/register">{t.register}</Link>
          </p>
          <p>{t.noAccountHint}</p>
        </>
      }
    >
      <SignInForm onDone={onDone} onChallenge={setChallenge} />
    </EntryFrame>
  );
}

type SignInFormProps = { onDone: () => void; onChallenge: (token: string) => void };

function SignInForm({ onDone, onChallenge }: SignInFormProps) {
  const t = useText(accountsText);
  // A page that knows the address (after confirming it) brings it along.
  const { state } = useLocation();
  const [email, setEmail] = useState(typeof state?.email === 'string' ? state.email : '');
  const [password, setPassword] = useState('');
  const { signIn, faults, isPending, isQueued } = useSignIn({ onDone, onChallenge });
  return (
    <Form
      label={t.signIn}
      faults={faults}
      onSubmit={() => void signIn({ email, password })}
      className="col g4"
    >
      {faults[''] && <Note tone="problem">{faults['']}</Note>}
      {isQueued && <Note tone="info">{t.crowded}</Note>}
      <TextField
        label={t.email}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={faults.email}
        autoFocus={email === ''}
      />
      <PasswordField
        label={t.password}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={faults.password}
        autoFocus={email !== ''}
      />
      <Button look="primary" size="large" type="submit" isFull isPending={isPending}>
        {t.signIn}
      </Button>
      <p className="sm">
        <Link to="/forgot-password" state={{ email }}>
          {t.forgot}
        </Link>
      </p>
    </Form>
  );
}
