import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { type Faults, Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { joinText } from './join.text.ts';
import { requestMembershipMutation } from './memberships.mutations.ts';

type JoinRequestFormProps = {
  /** Null: the one with that code. */
  organizationId: string | null;
  code: string;
  isClaim: boolean;
  /** Null where strangers may not know it yet. */
  name: string | null;
};

/** A claim of what nobody looks after, or a request to the owners. */
export function JoinRequestForm({ organizationId, code, isClaim, name }: JoinRequestFormProps) {
  const t = useText(joinText);
  const navigate = useNavigate();
  const [creditCode, setCreditCode] = useState(code);
  const [note, setNote] = useState('');
  const request = useAct(requestMembershipMutation, ['creditCode', 'note']);
  const title = name === null ? t.foundHidden : isClaim ? t.claimTitle(name) : t.joinTitle(name);

  async function send() {
    if (!request.check(isClaim ? missingIn({ creditCode, note }, t) : {})) return;
    const input = { organizationId, creditCode: creditCode.trim() || null, note: note.trim() || null };
    if (!(await request.act({ input }))) return;
    showToast({ text: isClaim ? t.sentClaim : t.sentJoin });
    await navigate('/join', { replace: true });
  }

  return (
    <Form label={title} faults={request.faults} onSubmit={() => void send()} className="col g4">
      <div className="col g1">
        <h1>{title}</h1>
        <p className="dim">{isClaim ? t.claimLead : t.joinLead}</p>
      </div>
      {request.faults[''] && <Note tone="problem">{request.faults['']}</Note>}
      <FailureNote error={request.failure} />
      {isClaim && (
        <TextField
          label={t.code}
          hint={t.claimCodeHint}
          isRequired
          maxLength={30}
          value={creditCode}
          onChange={setCreditCode}
          error={request.faults.creditCode}
        />
      )}
      <TextArea
        label={t.note}
        hint={isClaim ? t.claimNoteHint : t.joinNoteHint}
        isRequired={isClaim}
        rows={3}
        maxLength={500}
        value={note}
        onChange={setNote}
        error={request.faults.note}
      />
      <div className="row">
        <ButtonLink look="ghost" to="/join">
          {t.back}
        </ButtonLink>
        <Button look="primary" type="submit" isPending={request.isPending}>
          {isClaim ? t.claim : t.send}
        </Button>
      </div>
    </Form>
  );
}

type Words = { readonly codeMissing: string; readonly noteMissing: string };

function missingIn({ creditCode, note }: { creditCode: string; note: string }, t: Words): Faults {
  return {
    ...(!creditCode.trim() && { creditCode: t.codeMissing }),
    ...(!note.trim() && { note: t.noteMissing }),
  };
}
