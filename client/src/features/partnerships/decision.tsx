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
import { proposalText } from './proposal.text.ts';
import { type Decision, useDecision } from './use-decision.ts';

/** What waits for the viewer: to accept or to decline; or, for the one who asked, the way to take it back. */
export function DecisionCard({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(pageText);
  const proposal = useText(proposalText);
  const states = useText(partnershipText);
  const [asked, setAsked] = useState<Decision | null>(null);
  const decision = useDecision(partnership.id, () => setAsked(null));
  const { viewerCanDecide, viewerCanWithdraw, requester, isProposed } = partnership;
  const acceptHint = partnership.hiddenSide ? t.acceptHiddenHint : t.acceptHint;
  const close = () => setAsked(null);
  const dialog = { isSending: decision.isSending, failure: decision.failure, onClose: close };
  return (
    <>
      {decision.racedTo && <Note tone="warning">{t.raced(states[decision.racedTo])}</Note>}
      {viewerCanDecide && <ToDecide partnership={partnership} onAsk={setAsked} />}
      <HalfAccepted partnership={partnership} />
      {viewerCanWithdraw && <ToWithdraw partnership={partnership} onAsk={setAsked} />}
      {asked === 'accept' && (
        <ConfirmDialog
          {...dialog}
          title={t.acceptTitle}
          hint={isProposed ? proposal.acceptHint : acceptHint(shortNameOf(requester))}
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
  const proposal = useText(proposalText);
  const format = useFormat();
  const { requester, requestedAt, isProposed, message, answerBy, hiddenSide } = partnership;
  const answerHint = hiddenSide ? t.answerHiddenHint : t.answerHint;
  return (
    <Card title={t.waitsForMe} isLit holds="list">
      <List>
        <li className="row sp">
          <div className="grow">
            <b>{isProposed ? proposal.answer : t.answerRequest}</b>
            <p className="sm dim">
              {isProposed
                ? proposal.asks(...namesOf(partnership), format.day(requestedAt))
                : answerHint(shortNameOf(requester), format.day(requestedAt))}{' '}
              {answerBy && proposal.expires(format.day(answerBy))}
            </p>
            {isProposed && <p className="sm">{message}</p>}
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

/** Of a proposal one's own side has accepted, the other has not. */
function HalfAccepted({ partnership }: { partnership: PartnershipDetail }) {
  const proposal = useText(proposalText);
  const { state, isProposed, acceptedBy, viewerSide } = partnership;
  if (state !== 'REQUESTED' || !isProposed || !viewerSide || !acceptedBy.includes(viewerSide)) return null;
  return <Note>{proposal.half(namesOf(partnership)[1])}</Note>;
}

/** Of a proposal: the platform, and the one that it proposes to the viewer's side. */
function namesOf({ broker, requester, recipient, viewerSide }: PartnershipDetail): [string, string] {
  return [broker ? shortNameOf(broker) : '', shortNameOf(viewerSide === 'REQUESTER' ? recipient : requester)];
}

function ToWithdraw({ partnership, onAsk }: AskProps) {
  const t = useText(pageText);
  const proposal = useText(proposalText);
  const format = useFormat();
  return (
    <section className="card pad row sp stackm" aria-label={t.waitsForThem}>
      <div className="grow">
        <b>{partnership.isProposed ? proposal.waitsForBoth : t.waitsForThem}</b>
        <p className="sm dim">
          {t.withdrawHint(format.day(partnership.requestedAt))}{' '}
          {partnership.hiddenSide && (partnership.isProposed ? proposal.hiddenFromUs : t.hiddenFromUs)}{' '}
          {partnership.answerBy && proposal.expires(format.day(partnership.answerBy))}
        </p>
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
