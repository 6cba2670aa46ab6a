import { type ReactNode, useId } from 'react';
import type { CombinedError } from 'urql';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { type Faults, Form } from '#ui/form.tsx';
import { IntoView } from '#ui/into-view.tsx';
import { Note } from '#ui/note.tsx';
import { uiText } from '#ui/ui.text.ts';
import { FailureNote } from './failure-note.tsx';

type FormDialogProps = {
  title: string;
  /** What the button at the end does. */
  verb: string;
  isDanger?: boolean | undefined;
  /** What the step back is called where 取消 could be misread. */
  cancel?: string;
  /** Of the act that the form sends: what `useAct` returns. */
  act: { readonly faults: Faults; readonly failure: CombinedError | undefined; readonly isPending: boolean };
  onSend: () => void;
  onClose: () => void;
  /** The fields. */
  children: ReactNode;
};

/** A few fields that one act needs, over the page. A press outside loses nothing; Enter sends; faults stand at their fields. */
export function FormDialog({
  title,
  verb,
  isDanger,
  cancel,
  act,
  onSend,
  onClose,
  children,
}: FormDialogProps) {
  const t = useText(uiText);
  const id = useId();
  const footer = (
    <>
      <Button onPress={onClose}>{cancel ?? t.cancel}</Button>
      <Button look={isDanger ? 'danger' : 'primary'} type="submit" form={id} isPending={act.isPending}>
        {verb}
      </Button>
    </>
  );
  return (
    <Dialog title={title} isOpen isKept onClose={onClose} footer={footer}>
      <Form id={id} label={title} faults={act.faults} onSubmit={onSend} className="col g4">
        {children}
        {act.faults[''] && (
          <IntoView key={act.faults['']}>
            <Note tone="problem">{act.faults['']}</Note>
          </IntoView>
        )}
        {act.failure && (
          <IntoView>
            <FailureNote error={act.failure} />
          </IntoView>
        )}
      </Form>
    </Dialog>
  );
}
