import { useState } from 'react';
import { useNavigate } from 'react-router';
import { forms as allForms, type Form, formText } from '#entities/taxonomy/forms.text.ts';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextArea } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { showToast } from '#ui/toasts.ts';
import { proposePartnershipMutation } from './broker.mutations.ts';
import { type Chosen, OrganizationChoice } from './organization-choice.tsx';
import { proposalText } from './proposal.text.ts';

const longestMessage = 2000;
// A commissioner is asked from the bureau.
const offered = allForms.filter((form) => form !== 'COMMISSIONER');

/** A transfer platform brings two others together: who, in what form, and why. */
export function ProposeDialog({ brokerId, onClose }: { brokerId: string; onClose: () => void }) {
  const t = useText(proposalText);
  const words = useText(formText);
  const navigate = useNavigate();
  const [one, setOne] = useState<Chosen | null>(null);
  const [other, setOther] = useState<Chosen | null>(null);
  const [form, setForm] = useState<Form | null>(null);
  const [message, setMessage] = useState('');
  const propose = useAct(proposePartnershipMutation, ['requesterId', 'recipientId', 'form', 'message']);

  async function send() {
    const found = {
      ...(!one && { requesterId: t.chooseOne }),
      ...(!other && { recipientId: t.chooseOne }),
      ...(!form && { form: t.chooseForm }),
      ...(message.trim() === '' && { message: t.writeMessage }),
    };
    if (!propose.check(found) || !one || !other || !form) return;
    const input = { brokerId, requesterId: one.id, recipientId: other.id, form, message: message.trim() };
    const payload = await propose.act({ input });
    if (!payload?.partnership) return;
    showToast({ text: t.sent });
    await navigate(`/partnerships/${payload.partnership.id}`);
  }

  return (
    <FormDialog title={t.title} verb={t.send} act={propose} onSend={() => void send()} onClose={onClose}>
      <p className="dim">{t.lead}</p>
      <OrganizationChoice label={t.one} value={one} onChange={setOne} error={propose.faults.requesterId} />
      <OrganizationChoice
        label={t.other}
        value={other}
        onChange={setOther}
        error={propose.faults.recipientId}
      />
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
