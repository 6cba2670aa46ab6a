import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { FailureNote } from '#graphql/failure-note.tsx';
import { spokenFaults } from '#graphql/form-faults.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Form, FormBar } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import './needs.css';
import { type Contact, ContactFields, contactFields, noContact } from './contact-fields.tsx';
import { type Desk, DeskGate } from './desk-gate.tsx';
import { FirmPicker, type PickedFirm } from './firm-picker.tsx';
import { emptyNeed, type NeedDraft, needFields, toNeedContent } from './need-draft.ts';
import { needFormText } from './need-form.text.ts';
import { NeedFormFields } from './need-form.tsx';
import { NeedPreview } from './need-preview.tsx';
import { proposeNeedMutation } from './proposal.queries.ts';
import { proposalText } from './proposal.text.ts';
import { SimilarNeeds } from './similar-needs.tsx';
import { faultOf } from './use-need-form.ts';

/** Writing a need down for a firm after a talk: for officers and associations. */
export function ProposeNeedPage() {
  const t = useText(proposalText);
  return (
    <div className="wrap">
      <title>{t.proposeTitle}</title>
      <p className="crumb">
        <Link to="/needs/proposed">{t.listHeading}</Link> / {t.proposeHeading}
      </p>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.proposeHeading}</h1>
          <p className="dim">{t.proposeLead}</p>
        </div>
      </div>
      <DeskGate>{(desk) => <ProposalForm desk={desk} />}</DeskGate>
    </div>
  );
}

function ProposalForm({ desk }: { desk: Desk }) {
  const t = useText(proposalText);
  const words = useText(needFormText);
  const form = useProposalForm(desk);
  const { firm, draft, faults } = form;
  const faultCount = Object.keys(faults).filter((field) => field !== '').length;
  return (
    <div className="cols-fr">
      <Form label={t.proposeHeading} faults={faults} onSubmit={() => void form.send()}>
        <Card title={t.firm}>
          <FirmPicker firm={firm} onChange={form.choose} error={faults.enterpriseId} />
        </Card>
        <NeedFormFields
          draft={draft}
          faults={faults}
          onChange={form.change}
          hints={<SimilarNeeds title={draft.title} text={draft.text} />}
        />
        <Card title={t.contact}>
          <ContactFields contact={form.contact} faults={faults} onChange={form.changeContact} />
        </Card>
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={form.failure} />
        <FormBar state={faultCount > 0 && words.faultsAbove(faultCount)}>
          <Button look="primary" type="submit" icon="send" isPending={form.isPending}>
            {t.send}
          </Button>
        </FormBar>
      </Form>
      <aside className="sticky col g4">{firm && <NeedPreview draft={draft} enterpriseId={firm.id} />}</aside>
    </div>
  );
}

function useProposalForm({ organizationId }: Desk) {
  const t = useText(proposalText);
  const words = useText(needFormText);
  const navigate = useNavigate();
  const [firm, setFirm] = useState<PickedFirm | null>(null);
  const [draft, setDraft] = useState<NeedDraft>(emptyNeed);
  const [contact, setContact] = useState<Contact>(noContact);
  const propose = useAct(proposeNeedMutation, [...needFields, ...contactFields, 'enterpriseId']);

  async function send() {
    const made = toNeedContent(draft);
    const faults = 'faults' in made ? spokenFaults(made.faults, words) : {};
    if (!firm) return propose.check({ ...faults, enterpriseId: t.firmMissing });
    if ('faults' in made) return propose.check(faults);
    const input = { ...made.content, ...contact, note: contact.note || null, organizationId };
    const done = await propose.act({ input: { ...input, enterpriseId: firm.id } });
    if (!done?.need) return;
    showToast({ text: t.sent, icon: 'send' });
    await navigate('/needs/proposed');
  }

  return {
    ...{ firm, draft, contact, send },
    ...{ faults: propose.faults, failure: propose.failure, isPending: propose.isPending },
    choose(chosen: PickedFirm | null) {
      setFirm(chosen);
      propose.mend('enterpriseId');
    },
    change(changed: Partial<NeedDraft>) {
      setDraft((before) => ({ ...before, ...changed }));
      for (const field of Object.keys(changed)) propose.mend(faultOf(field));
    },
    changeContact(changed: Partial<Contact>) {
      setContact((before) => ({ ...before, ...changed }));
      for (const field of Object.keys(changed)) propose.mend(field);
    },
  };
}
