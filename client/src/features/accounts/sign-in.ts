import { useRef, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { failureOf } from '#graphql/errors.ts';
import { restartSession } from '#graphql/session.ts';
import { useText } from '#lib/language.ts';
import type { Faults } from '#ui/form.tsx';
import { accountsText } from './accounts.text.ts';
import { emailFault } from './email-fault.ts';
import { signInMutation } from './entry.queries.ts';

type Credentials = { readonly email: string; readonly password: string };
type Fault = 'emailMissing' | 'emailWrong' | 'passwordMissing';

/** Signs in, one attempt at a time. `faults` says what was wrong with the last one. */
export function useSignIn({
  onDone,
  onChallenge,
}: {
  onDone: () => void;
  onChallenge: (token: string) => void;
}) {
  const t = useText(accountsText);
  const [{ fetching }, execute] = useMutation(signInMutation);
  const [faults, setFaults] = useState<Faults>({});
  const isBusy = useRef(false);
  async function signIn({ email, password }: Credentials) {
    if (isBusy.current) return;
    const missing = Object.entries(missingIn({ email: email.trim(), password }));
    setFaults(Object.fromEntries(missing.map(([field, fault]) => [field, t[fault]])));
    if (missing.length > 0) return;
    isBusy.current = true;
    const { data, error } = await execute({ input: { email: email.trim(), password } });
    isBusy.current = false;
    if (error) return setFaults({ '': failureText(error, t) });
    const [refused] = data?.signIn.errors ?? [];
    // Which of the two is wrong is not said; the password is what one writes again.
    if (refused) return setFaults({ password: refused.message });
    if (data?.signIn.challenge) return onChallenge(data.signIn.challenge.token);
    restartSession();
    onDone();
  }
  return { signIn, faults, isPending: fetching };
}

/** What a look at the form alone can tell. */
export function missingIn({ email, password }: Credentials): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  const wrong = emailFault(email);
  if (wrong) faults.email = wrong;
  if (!password) faults.password = 'passwordMissing';
  return faults;
}

function failureText(error: CombinedError, t: { offline: string; server: string }): string {
  const { kind, message } = failureOf(error);
  return message ?? (kind === 'offline' ? t.offline : t.server);
}
