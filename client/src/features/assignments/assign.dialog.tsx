import { useState } from 'react';
import type { CommissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { Party, shortNameOf } from '#entities/organization/party.tsx';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { KindTile } from '#ui/kind.tsx';
import { Note } from '#ui/note.tsx';
import type { Candidate } from './dispatch.queries.ts';
import { dispatchText } from './dispatch.text.ts';
import type { Assign } from './use-assign.ts';

const longestNote = 500;

type AssignDialogProps = {
  request: CommissionerRequestLine;
  candidate: Candidate;
  assign: Assign;
  onClose: () => void;
};

/** Says what follows before it is done: the disclosure cannot be taken back. */
export function AssignDialog({ request, candidate, assign, onClose }: AssignDialogProps) {
  const t = useText(dispatchText);
  const [note, setNote] = useState('');
  const { commissioner } = candidate;
  const fault = assign.errors[''] ?? assign.errors.commissionerId ?? assign.errors.requestId;
  const footer = (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button look="primary" isPending={assign.isSending} onPress={() => assign.assign(candidate, note)}>
        {t.assignDo}
      </Button>
    </>
  );
  return (
    <Dialog title={t.assignTitle(commissioner.name)} isOpen isKept onClose={onClose} footer={footer}>
      <div className="row sp nowrap assigning">
        <Party party={request.enterprise} />
        <svg width="48" height="20" viewBox="0 0 64 24" fill="none" aria-hidden="true">
          <path d="M4 20Q32-8 60 20" stroke="url(#kel)" strokeWidth="4" strokeLinecap="round" />
        </svg>
        <span className="row row-3 nowrap">
          <b>{commissioner.name}</b>
          <KindTile kind="COMMISSIONER" />
        </span>
      </div>
      <p>{t.assignHint(commissioner.name, shortNameOf(request.enterprise), commissioner.freeCapacity - 1)}</p>
      <TextArea
        label={t.note}
        hint={t.noteHint}
        rows={3}
        maxLength={longestNote}
        value={note}
        onChange={setNote}
        error={assign.errors.note}
      />
      {fault && <Note tone="problem">{fault}</Note>}
      <FailureNote error={assign.failure} />
    </Dialog>
  );
}
