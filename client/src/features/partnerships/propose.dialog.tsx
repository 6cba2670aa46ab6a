import { useState } from 'react';
import { Link } from 'react-router';
import { useText } from '#lib/language.ts';
import { type Chosen, OrganizationChoice } from './organization-choice.tsx';
import { proposalText } from './proposal.text.ts';
import { ProposalForm } from './proposal-form.tsx';

/** A transfer platform brings two others together: who, in what form, and why. */
export function ProposeDialog({ brokerId, onClose }: { brokerId: string; onClose: () => void }) {
  const t = useText(proposalText);
  const [one, setOne] = useState<Chosen | null>(null);
  const [other, setOther] = useState<Chosen | null>(null);
  const sides = { brokerId, requesterId: one?.id, recipientId: other?.id };
  return (
    <ProposalForm lead={t.lead} sides={sides} onClose={onClose}>
      {(faults) => (
        <>
          <OrganizationChoice label={t.one} value={one} onChange={setOne} error={faults.requesterId} />
          <OrganizationChoice label={t.other} value={other} onChange={setOther} error={faults.recipientId} />
          <p className="sm dim">
            {t.fromNeed} <Link to="/needs">{t.toNeeds}</Link>
          </p>
        </>
      )}
    </ProposalForm>
  );
}
