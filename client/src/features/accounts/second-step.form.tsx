import { useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { restartSession } from '#graphql/session.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { accountsText } from './accounts.text.ts';
import { completeSignInMutation } from './entry.queries.ts';

type SecondStepFormProps = { token: string; onDone: () => void; onBack: () => void };

/** The code of the app, or a recovery code, after the password was right. */
export function SecondStepForm({ token, onDone, onBack }: SecondStepFormProps) {
  const t = useText(accountsText);
  const [code, setCode] = useState('');
  const { act, check, faults, failure, isPending } = useAct(completeSignInMutation, ['code']);
  const submit = async () => {
    if (!check(code.trim() ? {} : { code: t.codeMissing })) return;
    if (!(await act({ input: { token, code } }))) return;
    restartSession();
    onDone();
  };
  return (
    <Form label={t.secondStep} faults={faults} onSubmit={() => void submit()} className="col g4">
      {faults[''] && <Note tone="problem">{faults['']}</Note>}
      <FailureNote error={failure} />
      <TextField
        label={t.code}
        name="code"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        hint={t.codeHint}
        error={faults.code}
        autoFocus
      />
      <Button look="primary" size="large" type="submit" isFull isPending={isPending}>
        {t.continue}
      </Button>
      <Button look="ghost" onPress={onBack}>
        {t.back}
      </Button>
    </Form>
  );
}
