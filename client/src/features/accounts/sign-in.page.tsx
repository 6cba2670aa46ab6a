import { useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { wayBack } from '#entities/viewer/way-back.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import './sign-in.css';
import { accountsText } from './accounts.text.ts';
import { useSignIn } from './sign-in.ts';

/** Signing in, and back to where one came from: `?next=` names a path of this app. */
export function SignInPage() {
  const t = useText(accountsText);
  const [params] = useSearchParams();
  const next = params.get('next');
  const back = next === null ? '/home' : wayBack(next);
  const { viewer } = useViewer();
  if (viewer) return <Navigate to={back} replace />;
  return (
    <div className="wrap">
      <title>{t.title}</title>
      <div className="card sign-in">
        <SignInScene />
        <div className="col g4 sign-in-form">
          <div className="col g1">
            <h1>{t.signIn}</h1>
            <p className="dim">{next === null ? t.lead : t.goingBack}</p>
          </div>
          <SignInForm back={back} />
          <div className="sm dim sign-in-foot">
            <b>{t.noAccount}</b>
            <p>{t.noAccountHint}</p>
          </div>
        </div>
      </div>
    </div>
  );
}

function SignInForm({ back }: { back: string }) {
  const t = useText(accountsText);
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { signIn, faults, isPending } = useSignIn(() => void navigate(back, { replace: true }));
  return (
    <Form
      label={t.signIn}
      faults={faults}
      onSubmit={() => void signIn({ email, password })}
      className="col g4"
    >
      {faults[''] && <Note tone="problem">{faults['']}</Note>}
      <TextField
        label={t.email}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={faults.email}
        autoFocus
      />
      <TextField
        label={t.password}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={faults.password}
      />
      <Button look="primary" size="large" type="submit" isFull isPending={isPending}>
        {t.signIn}
      </Button>
    </Form>
  );
}

/** The night side of the card: the bridge, and what an account is good for. */
function SignInScene() {
  const t = useText(accountsText);
  return (
    <div className="sign-in-scene">
      <svg viewBox="0 0 400 150" fill="none" aria-hidden="true">
        <path d="M24 138a176 128 0 0 1 352 0" stroke="url(#kel)" strokeWidth="4" strokeLinecap="round" />
        <circle cx="24" cy="138" r="6" fill="var(--k27)" />
        <circle cx="376" cy="138" r="6" fill="var(--k65)" />
      </svg>
      <p className="slogan">{t.slogan}</p>
      <div className="no-m">
        <p className="sm">{t.afterwards}</p>
        <ul className="col g1">
          <li>{t.firms}</li>
          <li>{t.universities}</li>
          <li>{t.contacts}</li>
        </ul>
      </div>
    </div>
  );
}
