import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { AnswerProposal } from './answer-proposal.tsx';
import { type Contact, ContactFields, contactFields, noContact } from './contact-fields.tsx';
import { DiscardNeed } from './discard-need.tsx';
import { resendProposalMutation } from './proposal.queries.ts';
import { proposalText } from './proposal.text.ts';

/** Beside a need that somebody wrote down for the firm: the firm's answer, or how its writer stands. */
export function ProposalSide({ need }: { need: NeedDetail }) {
  return need.viewerCanConfirm ? <FirmSide need={need} /> : <WriterSide need={need} />;
}

function FirmSide({ need }: { need: NeedDetail }) {
  const t = useText(proposalText);
  const navigate = useNavigate();
  const { proposal } = need;
  return (
    <Card title={t.mineTitle} isLit>
      <div className="col g3">
        <p>{t.by(proposal?.intakenBy ?? t.bureau)}</p>
        {proposal?.note && <p className="sm dim written">{t.said(proposal.note)}</p>}
        <AnswerProposal
          need={need}
          onAnswered={(answer) => showToast({ text: answer === 'CONFIRMED' ? t.confirmed : t.refusedToast })}
          onCorrect={() => void navigate(`/needs/${need.id}/edit`)}
        />
      </div>
    </Card>
  );
}

function WriterSide({ need }: { need: NeedDetail }) {
  const t = useText(proposalText);
  const format = useFormat();
  const navigate = useNavigate();
  const { proposal, state } = need;
  const isRefused = state === 'REFUSED';
  return (
    <Card title={isRefused ? t.refusedTitle : t.waitsTitle}>
      <div className="col g3">
        <p className="dim">{isRefused ? t.refusedHint : t.waitsHint}</p>
        {!isRefused && proposal && (
          <Note tone={proposal.isLinkOpen ? 'info' : 'warning'}>
            {proposal.isLinkOpen ? t.linkOpen(format.day(proposal.linkExpiresAt)) : t.linkOver}
          </Note>
        )}
        {need.viewerCanResendProposal && <Resend need={need} />}
        {need.viewerCanEdit && (
          <ButtonLink isFull icon="edit" to={`/needs/${need.id}/edit`}>
            {t.correct}
          </ButtonLink>
        )}
        {need.viewerCanDiscard && (
          <DiscardNeed
            needId={need.id}
            verb={t.discard}
            title={t.discardTitle}
            onDone={() => void navigate('/needs/proposed')}
          />
        )}
        <ButtonLink look="ghost" isFull to="/needs/proposed">
          {t.all}
        </ButtonLink>
      </div>
    </Card>
  );
}

function Resend({ need }: { need: NeedDetail }) {
  const t = useText(proposalText);
  const [isOpen, setIsOpen] = useState(false);
  const [contact, setContact] = useState<Contact>(noContact);
  const resend = useAct(resendProposalMutation, contactFields);
  async function send() {
    const { email, hasAgreed } = contact;
    if (!(await resend.act({ input: { needId: need.id, email, hasAgreed } }))) return;
    setIsOpen(false);
    showToast({ text: t.resent, icon: 'send' });
  }
  return (
    <>
      <Button isFull icon="send" onPress={() => setIsOpen(true)}>
        {t.resend}
      </Button>
      {isOpen && (
        <FormDialog
          title={t.resendTitle}
          verb={t.resend}
          act={resend}
          onSend={() => void send()}
          onClose={() => setIsOpen(false)}
        >
          <p>{t.resendHint}</p>
          <ContactFields
            contact={contact}
            faults={resend.faults}
            onChange={(changed) => setContact((before) => ({ ...before, ...changed }))}
            hasNote={false}
          />
        </FormDialog>
      )}
    </>
  );
}
