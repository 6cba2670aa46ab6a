import { useEffect, useRef, useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { confirmEmailMutation } from './entry.queries.ts';
import { EntryFrame } from './entry-frame.tsx';
import { registrationText } from './registration.text.ts';
import { useLinkToken } from './use-link-token.ts';

/** Where the link of a registration leads: it makes the account, by itself. */
export function ConfirmPage() {
  const t = useText(registrationText);
  const token = useLinkToken();
  const [email, setEmail] = useState<string | null>(null);
  const { act, faults, codes, failure, isPending } = useAct(confirmEmailMutation);
  const confirm = async () => {
    const done = await act({ input: { token } });
    if (done?.email) setEmail(done.email);
  };
  useOnce(() => {
    if (token) void confirm();
  });
  if (email !== null) {
    return (
      <EntryFrame title={t.confirmTitle} heading={t.confirmed} lead={t.confirmedHint(email)}>
        <ButtonLink look="primary" size="large" to="/sign-in" state={{ email }} isFull>
          {t.toSignIn}
        </ButtonLink>
      </EntryFrame>
    );
  }
  const problem = token ? codes.includes('LINK_REFUSED') && faults[''] : t.linkMissing;
  if (problem)
    return <BrokenLink title={t.confirmTitle} problem={problem} to="/register" act={t.registerAgain} />;
  return (
    <EntryFrame title={t.confirmTitle} heading={t.confirming}>
      <FailureNote error={failure} />
      {failure ? (
        <Button look="primary" onPress={() => void confirm()} isPending={isPending}>
          {t.confirming}
        </Button>
      ) : (
        <Skeleton rows={1} />
      )}
    </EntryFrame>
  );
}

type BrokenLinkProps = { title: string; problem: string; to: string; act: string };

/** A link that is incomplete, used or too old, and how to get another one. */
export function BrokenLink({ title, problem, to, act }: BrokenLinkProps) {
  const t = useText(registrationText);
  return (
    <EntryFrame title={title} heading={t.linkBroken}>
      <Note tone="problem">{problem}</Note>
      <div className="row">
        <ButtonLink look="primary" to={to}>
          {act}
        </ButtonLink>
        <ButtonLink look="ghost" to="/sign-in">
          {t.toSignIn}
        </ButtonLink>
      </div>
    </EntryFrame>
  );
}

/** Also where React runs effects twice: a link works once. */
function useOnce(work: () => void) {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    work();
  });
}
