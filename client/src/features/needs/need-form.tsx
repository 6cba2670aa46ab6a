import type { ReactNode } from 'react';
import { FormChecks, StageSelect, TrlSelect } from '#entities/taxonomy/choices.tsx';
import { FieldPicker } from '#entities/taxonomy/field-picker.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card } from '#ui/card.tsx';
import { Checkbox, RadioGroup } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { type NeedDraft, readBudget } from './need-draft.ts';
import { needFormText } from './need-form.text.ts';

type FormProps = PartProps & {
  /** What stands below the text while it is written. */
  hints?: ReactNode;
};

type PartProps = {
  draft: NeedDraft;
  faults: Faults;
  onChange: (changed: Partial<NeedDraft>) => void;
};

/** The fields of a need in the order in which one thinks of them: what, where, how, under which conditions. */
export function NeedFormFields({ hints, ...props }: FormProps) {
  return (
    <>
      <What {...props} />
      {hints}
      <Where {...props} />
      <How {...props} />
      <Conditions {...props} />
    </>
  );
}

function What({ draft, faults, onChange }: PartProps) {
  const t = useText(needFormText);
  return (
    <Card title={t.what}>
      <div className="col g4">
        <TextField
          label={t.needTitle}
          isRequired
          placeholder={t.needTitleExample}
          maxLength={80}
          value={draft.title}
          onChange={(title) => onChange({ title })}
          error={faults.title}
        />
        <TextArea
          label={t.text}
          isRequired
          rows={7}
          maxLength={5000}
          hint={t.textHint}
          value={draft.text}
          onChange={(text) => onChange({ text })}
          error={faults.text}
        />
      </div>
    </Card>
  );
}

function Where({ draft, faults, onChange }: PartProps) {
  const t = useText(needFormText);
  return (
    <Card title={t.where}>
      <div className="col g4">
        <FieldPicker
          value={draft.fieldCodes}
          onChange={(fieldCodes) => onChange({ fieldCodes })}
          error={faults.fieldCodes}
        />
        <div className="grid2">
          <StageSelect
            label={t.stage}
            value={draft.chainStageCode}
            onChange={(chainStageCode) => onChange({ chainStageCode })}
            error={faults.chainStageCode}
          />
        </div>
      </div>
    </Card>
  );
}

function How({ draft, faults, onChange }: PartProps) {
  const t = useText(needFormText);
  return (
    <Card title={t.how}>
      <div className="col g4">
        <FormChecks
          label={t.forms}
          hint={t.formsHint}
          value={draft.wantedForms}
          onChange={(wantedForms) => onChange({ wantedForms })}
          error={faults.wantedForms}
        />
        <div className="grid2">
          <TrlSelect
            label={t.trlNow}
            value={draft.trlNow}
            onChange={(trlNow) => onChange({ trlNow })}
            error={faults.trlNow}
          />
          <TrlSelect
            label={t.trlWanted}
            value={draft.trlWanted}
            onChange={(trlWanted) => onChange({ trlWanted })}
            error={faults.trlWanted}
          />
        </div>
      </div>
    </Card>
  );
}

function Conditions({ draft, faults, onChange }: PartProps) {
  const t = useText(needFormText);
  return (
    <Card title={t.conditions}>
      <div className="col g4">
        <RadioGroup
          label={t.pays}
          value={draft.payKind}
          onChange={(payKind) => onChange({ payKind })}
          options={[
            { id: 'BUDGET', label: t.paysBudget },
            { id: 'BOUNTY', label: t.paysBounty },
          ]}
        />
        <div className="grid3 need-money">
          <Money draft={draft} faults={faults} onChange={onChange} />
          <TextField
            label={t.solveBy}
            type="date"
            value={draft.solveBy}
            onChange={(solveBy) => onChange({ solveBy })}
            error={faults.solveBy}
          />
        </div>
        <div>
          <Checkbox
            isSelected={draft.isAnonymous}
            onChange={(isAnonymous) => onChange({ isAnonymous })}
            aria-describedby="anonymous-meaning"
          >
            {t.anonymous}
          </Checkbox>
          <p className="hint" id="anonymous-meaning">
            {draft.isAnonymous ? t.anonymousMeaning : t.namedMeaning}
          </p>
        </div>
      </div>
    </Card>
  );
}

function Money({ draft, faults, onChange }: PartProps) {
  const t = useText(needFormText);
  const format = useFormat();
  if (draft.payKind === 'BOUNTY') {
    return (
      <TextField
        label={t.bounty}
        inputMode="decimal"
        value={draft.bounty}
        onChange={(bounty) => onChange({ bounty })}
        hint={t.bountyHint}
        error={faults.bountyYuan}
      />
    );
  }
  const budget = readBudget(draft);
  const shown =
    budget && typeof budget === 'object' && format.moneyRange({ from: budget.minYuan, to: budget.maxYuan });
  return (
    <>
      <TextField
        label={t.budgetMin}
        inputMode="decimal"
        value={draft.budgetMin}
        onChange={(budgetMin) => onChange({ budgetMin })}
        hint={shown ? t.budgetShown(shown) : t.budgetHint}
        error={faults.budget}
      />
      <TextField
        label={t.budgetMax}
        inputMode="decimal"
        value={draft.budgetMax}
        onChange={(budgetMax) => onChange({ budgetMax })}
      />
    </>
  );
}
