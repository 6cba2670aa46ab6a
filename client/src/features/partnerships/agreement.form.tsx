import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { forms as allForms, formText } from '#entities/taxonomy/forms.text.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useFormDraft } from '#lib/form-draft.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Form, FormBar } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { Select } from '#ui/select.tsx';
import { showToast } from '#ui/toasts.ts';
import './agreement.css';
import { type AgreementDetail, reviseAgreementMutation } from './agreement.queries.ts';
import { editorText } from './agreement.text.ts';
import { type AgreementFields, firstFields, inputOf, missingIn, sections } from './agreement-draft.ts';
import { MilestonesEditor } from './milestones-editor.tsx';

const longestTitle = 100;
const longestSection = 2000;
const fieldNames = ['title', 'goals', ...sections, 'milestones'];

type AgreementFormProps = {
  partnership: AgreementDetail;
  /** What the partnership is about. */
  title: string;
  accountId: string;
  /** Somebody wrote a version meanwhile: it is to be asked for. */
  onOutdated: () => void;
};

/** All the terms in one form. What is written stays on this device until it is saved. */
export function AgreementForm({ partnership, title, accountId, onOutdated }: AgreementFormProps) {
  const t = useText(editorText);
  const navigate = useNavigate();
  const { id, agreementVersions: version, agreedVersion } = partnership;
  // What it began with: a version that comes meanwhile must not change it.
  const [first] = useState(() => firstFields(partnership, title));
  const { fields, wasKept, change, forget } = useFormDraft(`agreement:${accountId}:${id}`, first);
  const revise = useAct(reviseAgreementMutation, fieldNames);
  const heading = version > 0 ? t.reviseTitle(version + 1) : t.title;
  const isRaced = revise.codes.includes('AGREEMENT_CHANGED_MEANWHILE');

  async function save() {
    if (!revise.check(missingIn(fields, t.missing))) return;
    const payload = await revise.act({ input: inputOf(fields, { partnershipId: id, version }) });
    if (!payload) return onOutdated();
    forget();
    showToast({ text: agreedVersion ? t.amendSaved : t.saved(version + 1) });
    await navigate(`/partnerships/${id}/agreement`);
  }

  return (
    <Form
      label={t.title}
      faults={revise.faults}
      onSubmit={() => void save()}
      className="col g5 agreement-form"
    >
      {wasKept && <Note>{t.kept}</Note>}
      <section className="card pad col g4">
        <Terms fields={fields} faults={revise.faults} onChange={change} />
      </section>
      <MilestonesEditor
        lines={fields.milestones}
        faults={revise.faults}
        partnership={partnership}
        onChange={(milestones) => change({ milestones })}
      />
      {isRaced && (
        <Note tone="warning">
          {t.raced(version)} <Link to={`/partnerships/${id}/agreement`}>{t.readTheirs}</Link>
        </Note>
      )}
      {!isRaced && revise.faults[''] && <Note tone="problem">{revise.faults['']}</Note>}
      <FailureNote error={revise.failure} />
      <FormBar state={agreedVersion ? t.amendTitle : heading}>
        <ButtonLink to={`/partnerships/${id}`}>{t.cancel}</ButtonLink>
        <Button look="primary" type="submit" isPending={revise.isPending}>
          {agreedVersion ? t.amendSave : t.save}
        </Button>
      </FormBar>
    </Form>
  );
}

type TermsProps = {
  fields: AgreementFields;
  faults: Readonly<Record<string, string | undefined>>;
  onChange: (changed: Partial<AgreementFields>) => void;
};

function Terms({ fields, faults, onChange }: TermsProps) {
  const t = useText(editorText);
  const words = useText(formText);
  const hints = {
    payment: t.paymentHint,
    results: t.resultsHint,
    confidentiality: undefined,
    other: undefined,
  };
  return (
    <>
      <TextField
        label={t.name}
        isRequired
        maxLength={longestTitle}
        value={fields.title}
        onChange={(title) => onChange({ title })}
        error={faults.title}
      />
      <Select
        label={t.form}
        options={allForms.map((id) => ({ id, label: words[id] }))}
        value={allForms.find((id) => id === fields.form) ?? null}
        onChange={(form) => onChange({ form })}
      />
      <TextArea
        label={t.goals}
        hint={t.goalsHint}
        isRequired
        rows={5}
        maxLength={longestSection}
        value={fields.goals}
        onChange={(goals) => onChange({ goals })}
        error={faults.goals}
      />
      {sections.map((section) => (
        <TextArea
          key={section}
          label={t[section]}
          hint={hints[section]}
          rows={3}
          maxLength={longestSection}
          value={fields[section]}
          onChange={(text) => onChange({ [section]: text })}
          error={faults[section]}
        />
      ))}
    </>
  );
}
