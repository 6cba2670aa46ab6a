import { useState } from 'react';
import { useMutation } from 'urql';
import type { CommissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { withdrawCommissionerRequestMutation } from './requests.queries.ts';
import { requestsText } from './requests.text.ts';

/** The way to take a request back, until the bureau has assigned somebody. */
export function WithdrawRequest({ request }: { request: CommissionerRequestLine }) {
  const t = useText(requestsText);
  const [isAsking, setIsAsking] = useState(false);
  const [isRaced, setIsRaced] = useState(false);
  const [{ fetching, error }, withdraw] = useMutation(withdrawCommissionerRequestMutation);
  const confirm = async () => {
    const { data } = await withdraw({ input: { requestId: request.id } });
    const payload = data?.withdrawCommissionerRequest;
    if (!payload) return;
    setIsAsking(false);
    if (payload.request) showToast({ text: t.withdrawn });
    else setIsRaced(true);
  };
  const footer = (
    <>
      <Button onPress={() => setIsAsking(false)}>{t.cancel}</Button>
      <Button look="primary" isPending={fetching} onPress={() => void confirm()}>
        {t.withdraw}
      </Button>
    </>
  );
  return (
    <>
      {isRaced && (
        <div className="pad">
          <Note tone="warning">{t.raced}</Note>
        </div>
      )}
      {request.viewerCanWithdraw && (
        <p className="pad request-act">
          <Button onPress={() => setIsAsking(true)}>{t.withdraw}</Button>
        </p>
      )}
      {isAsking && (
        <Dialog title={t.withdrawTitle} isOpen onClose={() => setIsAsking(false)} footer={footer}>
          <p>{t.withdrawAsk}</p>
          <FailureNote error={error} />
        </Dialog>
      )}
    </>
  );
}
