import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { forms as allForms, type Form, formText } from '#entities/taxonomy/forms.text.ts';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextArea } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { Select } from '#ui/select.tsx';
import { showToast } from '#ui/toasts.ts';
import { proposePartnershipMutation } from './broker.mutations.ts';
import { proposalText } from './proposal.text.ts';

const longestMessage = 2000;

/** Whom a platform brings together, and for what. */
export type ProposedSides = {
  readonly brokerId: string;
  readonly requesterId: string | undefined;
  /** Null for whoever published the need without its name; undefined while nobody is chosen. */
  readonly recipientId: string | null | undefined;
  readonly needId?: string;
};

type ProposalFormProps = {
  lead: string;
  sides: ProposedSides;
  /** What the need asks for; all forms where left out or empty. */
  forms?: readonly Form[] | undefined;
  onClose: () => void;
  /** How the two are chosen; with what is wrong with them. */
  children: (faults: Faults) => ReactNode;
};

/** The dialog of a platform's proposal: the two, in what form, and why. */
export function ProposalForm({ lead, sides, forms, onClose, children }: ProposalFormProps) {
  const t = useText(proposalText);
  const words = useText(formText);
  const navigate = useNavigate();
  const [form, setForm] = useState<Form | null>(null);
  const [message, setMessage] = useState('');
  const propose = useAct(proposePartnershipMutation, ['requesterId', 'recipientId', 'form', 'message']);
  // A commissioner is asked from the bureau.
  const offered = (forms?.length ? forms : allForms).filter((one) => one !== 'COMMISSIONER');

  async function send() {
    const { requesterId, recipientId } = sides;
    const found = {
      ...(!requesterId && { requesterId: t.chooseOne }),
      ...(recipientId === undefined && { recipientId: t.chooseOne }),
      ...(!form && { form: t.chooseForm }),
      ...(message.trim() === '' && { message: t.writeMessage }),
    };
    if (!propose.check(found) || !requesterId || recipientId === undefined || !form) return;
    const input = { ...sides, requesterId, recipientId, form, message: message.trim() };
    const payload = await propose.act({ input });
    if (!payload?.partnership) return;
    showToast({ text: t.sent });
    await navigate(`/partnerships/${payload.partnership.id}`);
  }

  return (
    <FormDialog title={t.title} verb={t.send} act={propose} onSend={() => void send()} onClose={onClose}>
      <p className="dim">{lead}</p>
      {children(propose.faults)}
      <Select
        label={t.form}
        isRequired
        options={offered.map((id) => ({ id, label: words[id] }))}
        value={form}
        onChange={setForm}
        error={propose.faults.form}
      />
      <TextArea
        label={t.message}
        hint={t.messageHint}
        isRequired
        rows={4}
        maxLength={longestMessage}
        value={message}
        onChange={setMessage}
        error={propose.faults.message}
      />
    </FormDialog>
  );
}
