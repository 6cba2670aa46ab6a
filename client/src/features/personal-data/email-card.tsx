import { useState } from 'react';
import { Link } from 'react-router';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PasswordField } from '#ui/password-field.tsx';
import { requestEmailChangeMutation } from './privacy.queries.ts';
import { privacyText } from './privacy.text.ts';

/** Corrections: another address by a letter to it; name and language on the account's own page. */
export function EmailCard({ email }: { email: string }) {
  const t = useText(privacyText);
  const [next, setNext] = useState('');
  const [password, setPassword] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { act, check, faults, failure, isPending } = useAct(requestEmailChangeMutation, [
    'email',
    'password',
  ]);
  const submit = async () => {
    const missing = {
      ...(!next.trim() && { email: t.emailMissing }),
      ...(!password && { password: t.passwordMissing }),
    };
    if (!check(missing) || !(await act({ input: { email: next.trim(), password } }))) return;
    setSentTo(next.trim());
    setNext('');
    setPassword('');
  };
  return (
    <Card title={t.email}>
      <Form label={t.email} faults={faults} onSubmit={() => void submit()} className="col g4">
        <p className="sm dim">{t.emailHint(email)}</p>
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        {sentTo && <Note tone="success">{t.linkSent(sentTo)}</Note>}
        <FailureNote error={failure} />
        <TextField
          label={t.newEmail}
          name="email"
          type="email"
          autoComplete="email"
          value={next}
          onChange={setNext}
          error={faults.email}
        />
        <PasswordField
          label={t.password}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={faults.password}
        />
        <div className="row sp">
          <Button type="submit" isPending={isPending}>
            {t.sendLink}
          </Button>
          <Link className="sm" to="/account">
            {t.correct}
          </Link>
        </div>
      </Form>
    </Card>
  );
}
