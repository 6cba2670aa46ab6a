import { useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { WeightSlider } from './weight-slider.tsx';
import { changeWeightsMutation, type WeightsLine } from './weights.queries.ts';
import { weightsText } from './weights.text.ts';
import { draftOf, evened, factorNames, isSame, listOf, sumOf, type WeightsDraft } from './weights-draft.ts';

type WeightsFormProps = {
  inForce: WeightsLine;
  /** What somebody else has saved since is not overwritten. */
  latestVersion: number;
  draft: WeightsDraft;
  onDraft: (draft: WeightsDraft | null) => void;
  onSaved: () => void;
};

/** The eight sliders with their sum; who may only read moves them too, to try, and has nothing to save with. */
export function WeightsForm({ inForce, latestVersion, draft, onDraft, onSaved }: WeightsFormProps) {
  const t = useText(weightsText);
  const current = draftOf(inForce);
  const isChanged = !isSame(draft, current);
  return (
    <Card title={t.set} className="weights-card">
      <div className="col g4">
        {factorNames.map((factor) => (
          <WeightSlider
            key={factor}
            factor={factor}
            value={draft[factor]}
            inForce={current[factor]}
            onChange={(weight) => onDraft({ ...draft, [factor]: weight })}
          />
        ))}
        <div className="row sp weights-sum" role="status">
          <Sum draft={draft} />
          <span className="row">
            {sumOf(draft) !== 100 && (
              <Button size="small" onPress={() => onDraft(evened(draft))}>
                {t.even}
              </Button>
            )}
            {isChanged && (
              <Button size="small" look="ghost" onPress={() => onDraft(null)}>
                {t.reset}
              </Button>
            )}
          </span>
        </div>
        {inForce.viewerCanChange && (
          <Saving draft={draft} isChanged={isChanged} latestVersion={latestVersion} onSaved={onSaved} />
        )}
      </div>
    </Card>
  );
}

function Sum({ draft }: { draft: WeightsDraft }) {
  const t = useText(weightsText);
  const sum = sumOf(draft);
  const said = sum === 100 ? t.sumRight : sum < 100 ? t.sumShort(100 - sum) : t.sumOver(sum - 100);
  return (
    <span className="row">
      {t.sum} <b className="num">{numberText(sum)}</b>
      <span className={sum === 100 ? 'sm dim' : 'sm weights-off'}>{said}</span>
    </span>
  );
}

type SavingProps = {
  draft: WeightsDraft;
  isChanged: boolean;
  latestVersion: number;
  onSaved: () => void;
};

function Saving({ draft, isChanged, latestVersion, onSaved }: SavingProps) {
  const t = useText(weightsText);
  const [validFrom, setValidFrom] = useState(() => recordDay(new Date()));
  const [source, setSource] = useState('');
  const change = useAct(changeWeightsMutation, ['validFrom', 'source', 'weights']);

  async function save() {
    const problem = sumOf(draft) !== 100 ? t.mustSum : isChanged ? undefined : t.unchanged;
    if (!change.check(problem ? { weights: problem } : {})) return;
    const input = { expectedVersion: latestVersion, weights: listOf(draft), validFrom, source };
    if (!(await change.act({ input }))) return;
    showToast({ text: t.saved(validFrom) });
    setSource('');
    onSaved();
  }

  const fault = change.faults.weights ?? change.faults[''];
  return (
    <Form label={t.save} faults={change.faults} onSubmit={() => void save()} className="col g4">
      <TextField
        label={t.validFrom}
        type="date"
        hint={t.validFromHint}
        value={validFrom}
        onChange={setValidFrom}
        error={change.faults.validFrom}
      />
      <TextArea
        label={t.source}
        hint={t.sourceHint}
        rows={2}
        maxLength={300}
        value={source}
        onChange={setSource}
        error={change.faults.source}
      />
      {fault && <Note tone="problem">{fault}</Note>}
      <FailureNote error={change.failure} />
      <div>
        <Button look="primary" type="submit" isPending={change.isPending}>
          {t.save}
        </Button>
      </div>
    </Form>
  );
}
