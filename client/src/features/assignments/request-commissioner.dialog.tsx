import { useState } from 'react';
import { AskDialog } from '#entities/viewer/ask-dialog.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Note } from '#ui/note.tsx';
import { RequestCommissionerForm } from './request-commissioner.form.tsx';
import { requestCommissionerText } from './request-commissioner.text.ts';

type RequestCommissionerDialogProps = {
  /** The firm's own need that it is about. */
  needId?: string | undefined;
  wishedCommissionerId?: string | undefined;
  wishedCommissionerName?: string | undefined;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/**
 * A firm asks the bureau for a commissioner. Keep `isOpen` in the URL by `useAsk('commissioner')`: a visitor is sent
 * to sign in and comes back to the open dialog.
 */
export function RequestCommissionerDialog({
  isOpen,
  onOpenChange,
  ...subject
}: RequestCommissionerDialogProps) {
  const t = useText(requestCommissionerText);
  const [isSent, setIsSent] = useState(false);
  const close = () => {
    onOpenChange(false);
    setIsSent(false);
  };
  if (!isOpen) return null;
  if (isSent) return <Sent onClose={close} />;
  return (
    <AskDialog
      title={t.title}
      name="commissioner"
      onClose={close}
      refusal={({ organization }, role) => {
        if (role === 'enterprise') return null;
        return organization || role === 'officer' ? t.onlyFirms : t.noOrganization;
      }}
    >
      {({ account, organization }) => (
        <RequestCommissionerForm
          {...subject}
          accountId={account.id}
          enterpriseId={organization.id}
          onClose={close}
          onSent={() => setIsSent(true)}
        />
      )}
    </AskDialog>
  );
}

function Sent({ onClose }: { onClose: () => void }) {
  const t = useText(requestCommissionerText);
  const footer = (
    <>
      <Button onPress={onClose}>{t.close}</Button>
      <ButtonLink look="primary" to="/commissioner-requests">
        {t.toRequests}
      </ButtonLink>
    </>
  );
  return (
    <Dialog title={t.sent} isOpen onClose={onClose} footer={footer}>
      <Note tone="success">{t.sentHint}</Note>
    </Dialog>
  );
}
