import { useEffect, useRef, useState } from 'react';
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

/** A crowd goes by within a minute; whoever is turned away so often may decide for themselves. */
const MOST_TRIES = 4;

/**
 * Signs in, one attempt at a time. `faults` says what was wrong with the last one. Where too many people come at once it
 * waits as long as it is told, longer each time, and tries again; `isQueued` meanwhile.
 */
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
  const [isQueued, setQueued] = useState(false);
  const isBusy = useRef(false);
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);

  async function ask(credentials: Credentials) {
    for (let tries = 1; ; tries += 1) {
      const answer = await execute({ input: credentials });
      const busy = answer.data?.signIn.errors.find((error) => 'retryAfterSeconds' in error);
      const seconds = busy?.retryAfterSeconds;
      if (seconds === undefined || tries === MOST_TRIES || isLeft.current) return answer;
      setQueued(true);
      await new Promise((resolve) => setTimeout(resolve, seconds * tries * 1_000));
      if (isLeft.current) return answer;
    }
  }

  async function signIn({ email, password }: Credentials) {
    if (isBusy.current) return;
    const missing = Object.entries(missingIn({ email: email.trim(), password }));
    setFaults(Object.fromEntries(missing.map(([field, fault]) => [field, t[fault]])));
    if (missing.length > 0) return;
    isBusy.current = true;
    const { data, error } = await ask({ email: email.trim(), password });
    isBusy.current = false;
    setQueued(false);
    if (error) return setFaults({ '': failureText(error, t) });
    const [refused] = data?.signIn.errors ?? [];
    // Which of the two is wrong is not said; the password is what one writes again.
    if (refused) return setFaults({ [refused.code === 'SERVER_BUSY' ? '' : 'password']: refused.message });
    if (data?.signIn.challenge) return onChallenge(data.signIn.challenge.token);
    restartSession();
    onDone();
  }
  return { signIn, faults, isPending: fetching || isQueued, isQueued };
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
