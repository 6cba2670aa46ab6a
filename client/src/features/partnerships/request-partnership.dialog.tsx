import { useState } from 'react';
import type { Form } from '#entities/taxonomy/forms.text.ts';
import { AskDialog } from '#entities/viewer/ask-dialog.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Note } from '#ui/note.tsx';
import { RequestPartnershipForm } from './request-partnership.form.tsx';
import { requestText } from './request-partnership.text.ts';

type RequestPartnershipDialogProps = {
  recipientId: string;
  recipientName: string;
  /** A need of either side that it is about; a firm may still choose another of its own. */
  needId?: string | undefined;
  capabilityId?: string | undefined;
  /** What the recipient offers; all forms where left out or empty. */
  forms?: readonly Form[] | undefined;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/**
 * Asks an organization for a partnership. Keep `isOpen` in the URL by `useAsk('partnership')`: a visitor is sent to
 * sign in and comes back to the open dialog.
 */
export function RequestPartnershipDialog({
  isOpen,
  onOpenChange,
  ...subject
}: RequestPartnershipDialogProps) {
  const t = useText(requestText);
  const [sentId, setSentId] = useState<string | null>(null);
  const close = () => {
    onOpenChange(false);
    setSentId(null);
  };
  if (!isOpen) return null;
  if (sentId) return <Sent id={sentId} name={subject.recipientName} onClose={close} />;
  return (
    <AskDialog
      title={t.title}
      name="partnership"
      onClose={close}
      refusal={({ organization }, role) => {
        if (role === 'officer') return t.officer;
        if (!organization) return t.noOrganization;
        return organization.id === subject.recipientId ? t.ownOrganization : null;
      }}
    >
      {({ account, organization }) => (
        <RequestPartnershipForm
          {...subject}
          accountId={account.id}
          organization={organization}
          onClose={close}
          onSent={setSentId}
        />
      )}
    </AskDialog>
  );
}

function Sent({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const t = useText(requestText);
  const footer = (
    <>
      <Button onPress={onClose}>{t.close}</Button>
      <ButtonLink look="primary" icon="partnership" to={`/partnerships/${id}`}>
        {t.toConversation}
      </ButtonLink>
    </>
  );
  return (
    <Dialog title={t.sent} isOpen onClose={onClose} footer={footer}>
      <Note tone="success">{t.sentTo(name)}</Note>
    </Dialog>
  );
}
