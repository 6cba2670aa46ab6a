import { useState } from 'react';
import type { ProposalProps } from '#entities/request/request-dialogs.tsx';
import { AskDialog } from '#entities/viewer/ask-dialog.tsx';
import { useText } from '#lib/language.ts';
import { Note } from '#ui/note.tsx';
import { type Chosen, OrganizationChoice } from './organization-choice.tsx';
import { proposalText } from './proposal.text.ts';
import { ProposalForm } from './proposal-form.tsx';

/** A transfer platform has found somebody for a need. Keep `isOpen` in the URL by `useAsk('proposal')`. */
export function ProposeForNeedDialog(props: ProposalProps) {
  const t = useText(proposalText);
  const close = () => props.onOpenChange(false);
  return (
    <AskDialog
      title={t.title}
      name="proposal"
      onClose={close}
      refusal={(_viewer, role) => (role === 'platform' ? null : t.onlyPlatforms)}
    >
      {({ organization }) => <ForNeed {...props} brokerId={organization.id} onClose={close} />}
    </AskDialog>
  );
}

type ForNeedProps = ProposalProps & { brokerId: string; onClose: () => void };

function ForNeed({ need, recipientId, recipientName, forms, brokerId, onClose }: ForNeedProps) {
  const t = useText(proposalText);
  const [other, setOther] = useState<Chosen | null>(null);
  const isHidden = recipientId === null;
  const sides = { brokerId, requesterId: other?.id, recipientId, needId: need.id };
  return (
    <ProposalForm lead={t.leadForNeed} sides={sides} forms={forms} onClose={onClose}>
      {({ requesterId, recipientId: fault }) => (
        <>
          <dl className="dl">
            <dt>{t.need}</dt>
            <dd>{need.title}</dd>
            <dt>{t.firm}</dt>
            <dd>{recipientName}</dd>
          </dl>
          {isHidden && <Note>{t.hiddenFirm}</Note>}
          <OrganizationChoice
            label={t.whoSolves}
            kinds={isHidden ? ['UNIVERSITY', 'TRANSFER_PLATFORM'] : undefined}
            value={other}
            onChange={setOther}
            error={requesterId}
          />
          {fault && <Note tone="problem">{fault}</Note>}
        </>
      )}
    </ProposalForm>
  );
}
