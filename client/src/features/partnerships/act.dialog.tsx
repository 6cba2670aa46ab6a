import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextArea } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { actText } from './act.text.ts';

const longestNote = 500;

type Payload = {
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: string[] | null;
  }[];
};

/** A mutation with one input. */
export type ActMutation = TypedDocumentNode<Record<string, Payload>, { input: object }>;

/** One step that is asked for once more before it is made. */
export type Ask = {
  readonly mutation: ActMutation;
  readonly input: object;
  readonly title: string;
  readonly hint: string;
  readonly verb: string;
  readonly done: string;
  /** A word to the step: may be written, or has to be. */
  readonly note?: 'optional' | 'required';
  readonly noteLabel?: string;
};

/** Asks before a step; what stands against it is said inside. */
export function ActDialog({ ask, onClose }: { ask: Ask; onClose: () => void }) {
  const t = useText(actText);
  const [note, setNote] = useState('');
  const step = useAct(ask.mutation, ['note']);

  async function send() {
    const isMissing = ask.note === 'required' && note.trim() === '';
    if (!step.check(isMissing ? { note: t.noteMissing } : {})) return;
    const input = { ...ask.input, ...(ask.note && { note: note.trim() || null }) };
    if (!(await step.act({ input }))) return;
    showToast({ text: ask.done });
    onClose();
  }

  return (
    <FormDialog title={ask.title} verb={ask.verb} act={step} onSend={() => void send()} onClose={onClose}>
      <p>{ask.hint}</p>
      {ask.note && (
        <TextArea
          label={ask.noteLabel ?? t.note}
          isRequired={ask.note === 'required'}
          rows={3}
          maxLength={longestNote}
          value={note}
          onChange={setNote}
          error={step.faults.note}
        />
      )}
    </FormDialog>
  );
}
