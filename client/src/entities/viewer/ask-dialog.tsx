import type { ReactNode } from 'react';
import { useAskPath } from '#lib/ask.ts';
import { useText } from '#lib/language.ts';
import { phrases } from '#lib/phrases.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Note } from '#ui/note.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { type Role, useViewer, type Viewer } from './use-viewer.ts';
import { signInPath } from './way-back.ts';

const askText = phrases({
  signInFirst: {
    zh: '先登录，再申请。登录之后会回到这里。',
    en: 'Sign in first. You will come back here.',
  },
  signIn: { zh: '登录', en: 'Sign in' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
});

/** A viewer who belongs to an organization. */
export type Member = Viewer & { readonly organization: NonNullable<Viewer['organization']> };

type AskDialogProps = {
  title: string;
  /** The name under which `useAsk` keeps it open in the URL. */
  name: string;
  /** Why this viewer cannot ask, in a sentence; null where the form may open. */
  refusal: (viewer: Viewer, role: Role) => string | null;
  onClose: () => void;
  /** The dialog with the form, for a member who may ask. */
  children: (member: Member) => ReactNode;
};

/** Decides what stands before a form that only some may send: sign in first, a refusal in a sentence, or the form. */
export function AskDialog({ title, name, refusal, onClose, children }: AskDialogProps) {
  const t = useText(askText);
  const { viewer, role, isKnown } = useViewer();
  const path = useAskPath(name);
  const refused = viewer && refusal(viewer, role);
  if (viewer?.organization && !refused) return children({ ...viewer, organization: viewer.organization });
  const signIn = (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <ButtonLink look="primary" to={signInPath(path)}>
        {t.signIn}
      </ButtonLink>
    </>
  );
  const footer = viewer ? <Button onPress={onClose}>{t.close}</Button> : signIn;
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={isKnown && footer}>
      {!isKnown && <Skeleton rows={1} />}
      {isKnown && !viewer && <p>{t.signInFirst}</p>}
      {refused && <Note tone="warning">{refused}</Note>}
    </Dialog>
  );
}
