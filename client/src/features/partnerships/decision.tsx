import { useState } from 'react';
import { shortNameOf } from '#entities/organization/party.tsx';
import { partnershipText } from '#entities/partnership/partnership.text.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Note } from '#ui/note.tsx';
import { DeclineDialog } from './decline.dialog.tsx';
import type { PartnershipDetail } from './partnership.queries.ts';
import { pageText } from './partnership.text.ts';
import { type Decision, useDecision } from './use-decision.ts';

/** What waits for the viewer: to accept or to decline; or, for the one who asked, the way to take it back. */
export function DecisionCard({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(pageText);
  const states = useText(partnershipText);
  const [asked, setAsked] = useState<Decision | null>(null);
  const decision = useDecision(partnership.id, () => setAsked(null));
  const { viewerCanDecide, viewerCanWithdraw, requester } = partnership;
  const close = () => setAsked(null);
  const dialog = { isSending: decision.isSending, failure: decision.failure, onClose: close };
  return (
    <>
      {decision.racedTo && <Note tone="warning">{t.raced(states[decision.racedTo])}</Note>}
      {viewerCanDecide && <ToDecide partnership={partnership} onAsk={setAsked} />}
      {viewerCanWithdraw && <ToWithdraw partnership={partnership} onAsk={setAsked} />}
      {asked === 'accept' && (
        <ConfirmDialog
          {...dialog}
          title={t.acceptTitle}
          hint={t.acceptHint(shortNameOf(requester))}
          verb={t.acceptDo}
          onConfirm={decision.accept}
        />
      )}
      {asked === 'withdraw' && (
        <ConfirmDialog
          {...dialog}
          title={t.withdrawTitle}
          hint={t.withdrawAsk}
          verb={t.withdraw}
          onConfirm={decision.withdraw}
        />
      )}
      {asked === 'decline' && (
        <DeclineDialog {...dialog} errors={decision.errors} onDecline={decision.decline} />
      )}
    </>
  );
}

type AskProps = { partnership: PartnershipDetail; onAsk: (decision: Decision) => void };

function ToDecide({ partnership, onAsk }: AskProps) {
  const t = useText(pageText);
  const format = useFormat();
  const { requester, requestedAt } = partnership;
  return (
    <Card title={t.waitsForMe} isLit holds="list">
      <List>
        <li className="row sp">
          <div className="grow">
            <b>{t.answerRequest}</b>
            <p className="sm dim">{t.answerHint(shortNameOf(requester), format.day(requestedAt))}</p>
          </div>
          <div className="row">
            <Button onPress={() => onAsk('decline')}>{t.decline}</Button>
            <Button look="primary" onPress={() => onAsk('accept')}>
              {t.accept}
            </Button>
          </div>
        </li>
      </List>
    </Card>
  );
}

function ToWithdraw({ partnership, onAsk }: AskProps) {
  const t = useText(pageText);
  const format = useFormat();
  return (
    <section className="card pad row sp stackm" aria-label={t.waitsForThem}>
      <div className="grow">
        <b>{t.waitsForThem}</b>
        <p className="sm dim">{t.withdrawHint(format.day(partnership.requestedAt))}</p>
      </div>
      <Button onPress={() => onAsk('withdraw')}>{t.withdraw}</Button>
    </section>
  );
}

type ConfirmDialogProps = {
  title: string;
  hint: string;
  verb: string;
  isSending: boolean;
  failure: Parameters<typeof FailureNote>[0]['error'];
  onConfirm: () => void;
  onClose: () => void;
};

function ConfirmDialog({ title, hint, verb, isSending, failure, onConfirm, onClose }: ConfirmDialogProps) {
  const t = useText(pageText);
  const footer = (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button look="primary" isPending={isSending} onPress={onConfirm}>
        {verb}
      </Button>
    </>
  );
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer}>
      <p>{hint}</p>
      <FailureNote error={failure} />
    </Dialog>
  );
}
