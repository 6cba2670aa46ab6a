import { useState } from 'react';
import type { PartnershipRequestProps } from '#entities/request/request-dialogs.tsx';
import { AskDialog } from '#entities/viewer/ask-dialog.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Note } from '#ui/note.tsx';
import { RequestPartnershipForm } from './request-partnership.form.tsx';
import { requestText } from './request-partnership.text.ts';

/**
 * Asks an organization for a partnership. Keep `isOpen` in the URL by `useAsk('partnership')`: a visitor is sent to
 * sign in and comes back to the open dialog.
 */
export function RequestPartnershipDialog({ isOpen, onOpenChange, ...subject }: PartnershipRequestProps) {
  const t = useText(requestText);
  const [sentId, setSentId] = useState<string | null>(null);
  const close = () => {
    onOpenChange(false);
    setSentId(null);
  };
  if (!isOpen) return null;
  if (sentId) return <Sent id={sentId} subject={subject} onClose={close} />;
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

type Subject = Pick<PartnershipRequestProps, 'recipientId' | 'recipientName'>;

function Sent({ id, subject, onClose }: { id: string; subject: Subject; onClose: () => void }) {
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
      <Note tone="success">
        {subject.recipientId === null ? t.sentToHidden : t.sentTo(subject.recipientName)}
      </Note>
    </Dialog>
  );
}
