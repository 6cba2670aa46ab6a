import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextArea } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import type { Objection } from './objections.page.tsx';
import { objectionsText } from './objections.text.ts';
import { decideObjectionMutation, takeBackObjectionMutation } from './privacy.queries.ts';

export type Decision = 'accept' | 'refuse' | 'lift';

type DialogProps = { objection: Objection; decision: Decision; onClose: () => void; onDone: () => void };

/** What follows, and a sentence for the person. */
export function ObjectionDialog({ objection, decision, onClose, onDone }: DialogProps) {
  const t = useText(objectionsText);
  const [note, setNote] = useState('');
  const decide = useAct(decideObjectionMutation, ['note']);
  const takeBack = useAct(takeBackObjectionMutation, ['note']);
  const act = decision === 'lift' ? takeBack : decide;
  const { id: objectionId } = objection;

  async function send() {
    if (!act.check(note.trim() ? {} : { note: t.noteMissing })) return;
    const done =
      decision === 'lift'
        ? await takeBack.act({ input: { objectionId, note } })
        : await decide.act({ input: { objectionId, note, isAccepted: decision === 'accept' } });
    if (!done) return;
    showToast({ text: t.done, icon: 'send' });
    onClose();
    onDone();
  }

  const titles = { accept: t.acceptTitle, refuse: t.refuseTitle, lift: t.liftTitle };
  const verbs = { accept: t.accept, refuse: t.refuse, lift: t.liftTitle };
  return (
    <FormDialog
      title={titles[decision]}
      verb={verbs[decision]}
      isDanger={decision === 'accept' && objection.wish === 'REMOVE'}
      act={act}
      onSend={() => void send()}
      onClose={onClose}
    >
      {decision === 'accept' && <p className="dim">{consequence(objection, t)}</p>}
      {decision === 'lift' && <p className="dim">{t.liftHint}</p>}
      <TextArea
        label={t.note}
        isRequired
        rows={3}
        maxLength={500}
        value={note}
        onChange={setNote}
        error={act.faults.note}
      />
    </FormDialog>
  );
}

type Words = Record<'acceptRemoval' | 'acceptContact' | 'acceptCorrection', string>;

function consequence({ wish, subject }: Objection, t: Words): string {
  if (wish === 'CORRECT') return t.acceptCorrection;
  return subject?.__typename === 'Commissioner' ? t.acceptRemoval : t.acceptContact;
}
