import { useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { restartSession } from '#graphql/session.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { BrokenLink } from './confirm.page.tsx';
import { confirmEmailChangeMutation } from './entry.queries.ts';
import { EntryFrame } from './entry-frame.tsx';
import { registrationText } from './registration.text.ts';
import { useLinkToken } from './use-link-token.ts';

/** Where the link to a new address leads. It ends all sessions, so it asks for one press first. */
export function ConfirmEmailChangePage() {
  const t = useText(registrationText);
  const token = useLinkToken();
  const [email, setEmail] = useState<string | null>(null);
  const { act, faults, codes, failure, isPending } = useAct(confirmEmailChangeMutation);
  const confirm = async () => {
    const done = await act({ input: { token } });
    if (!done?.email) return;
    setEmail(done.email);
    restartSession();
  };
  if (email !== null) {
    return (
      <EntryFrame title={t.confirmTitle} heading={t.emailChanged} lead={t.confirmedHint(email)}>
        <ButtonLink look="primary" size="large" to="/sign-in" state={{ email }} isFull>
          {t.toSignIn}
        </ButtonLink>
      </EntryFrame>
    );
  }
  const problem = token ? codes.includes('LINK_REFUSED') && faults[''] : t.linkMissing;
  if (problem) {
    return (
      <BrokenLink title={t.confirmTitle} problem={problem} to="/account/privacy" act={t.askForChangeAgain} />
    );
  }
  return (
    <EntryFrame title={t.confirmTitle} heading={t.changeEmail} lead={t.changeEmailHint}>
      <FailureNote error={failure} />
      <Button look="primary" size="large" isFull isPending={isPending} onPress={() => void confirm()}>
        {t.changeEmail}
      </Button>
    </EntryFrame>
  );
}
