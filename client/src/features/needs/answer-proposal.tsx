import { useState } from 'react';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { confirmNeedMutation, refuseNeedMutation } from './proposal.queries.ts';
import { proposalText } from './proposal.text.ts';

type AnswerProposalProps = {
  need: NeedDetail;
  /** Of the link; left out for members who are signed in. */
  token?: string;
  onAnswered: (answer: 'CONFIRMED' | 'REFUSED', need: NeedDetail | null) => void;
  onCorrect: () => void;
};

/** The firm's three ways: as it is, changed, or not at all. */
export function AnswerProposal({ need, token, onAnswered, onCorrect }: AnswerProposalProps) {
  const t = useText(proposalText);
  const confirm = useAct(confirmNeedMutation);
  const isTwin = confirm.codes.includes('NEED_PUBLISHED_ALREADY');
  async function confirmNow() {
    const input = { needId: need.id, version: need.version, token: token ?? null, isWantedTwice: isTwin };
    const done = await confirm.act({ input });
    if (done) onAnswered('CONFIRMED', done.need);
  }
  return (
    <div className="col g3">
      <Button
        look="primary"
        size="large"
        isFull
        isPending={confirm.isPending}
        onPress={() => void confirmNow()}
      >
        {isTwin ? t.confirmTwice : t.confirm}
      </Button>
      <Button isFull icon="edit" onPress={onCorrect}>
        {t.correct}
      </Button>
      <RefuseNeed need={need} token={token} onRefused={() => onAnswered('REFUSED', null)} />
      {confirm.faults[''] && <Note tone="problem">{confirm.faults['']}</Note>}
      <FailureNote error={confirm.failure} />
    </div>
  );
}

type RefuseNeedProps = { need: NeedDetail; token: string | undefined; onRefused: () => void };

function RefuseNeed({ need, token, onRefused }: RefuseNeedProps) {
  const t = useText(proposalText);
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const refuse = useAct(refuseNeedMutation, ['reason']);
  async function refuseNow() {
    const done = await refuse.act({ input: { needId: need.id, token: token ?? null, reason } });
    if (!done) return;
    setIsOpen(false);
    onRefused();
  }
  return (
    <>
      <Button look="ghost" isFull onPress={() => setIsOpen(true)}>
        {t.refuse}
      </Button>
      {isOpen && (
        <FormDialog
          title={t.refuseTitle}
          verb={t.refuse}
          cancel={t.notNow}
          isDanger
          act={refuse}
          onSend={() => void refuseNow()}
          onClose={() => setIsOpen(false)}
        >
          <p>{t.refuseHint}</p>
          <TextArea
            label={t.reason}
            hint={t.reasonHint}
            isRequired
            rows={3}
            maxLength={300}
            value={reason}
            onChange={(text) => {
              setReason(text);
              refuse.mend('reason');
            }}
            error={refuse.faults.reason}
          />
        </FormDialog>
      )}
    </>
  );
}
