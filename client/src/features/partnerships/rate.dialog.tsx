import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { RadioGroup } from '#ui/choice.tsx';
import { TextArea } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { cardsText } from './cards.text.ts';
import { ratePartnershipMutation } from './work.mutations.ts';

const criteria = ['quality', 'punctuality', 'communication'] as const;
type Criterion = (typeof criteria)[number];
const marks = ['1', '2', '3', '4', '5'] as const;
type Mark = (typeof marks)[number];

const longestWords = 500;
const options = marks.map((id) => ({ id, label: id }));

/** One to five on each, and a sentence. It cannot be changed afterwards. */
export function RateDialog({ partnershipId, onClose }: { partnershipId: string; onClose: () => void }) {
  const t = useText(cardsText);
  const [given, setGiven] = useState<Partial<Record<Criterion, Mark>>>({});
  const [words, setWords] = useState('');
  const rate = useAct(ratePartnershipMutation, [...criteria, 'words']);

  async function send() {
    const missing = criteria.filter((criterion) => !given[criterion]);
    if (!rate.check(Object.fromEntries(missing.map((criterion) => [criterion, t.points])))) return;
    const pointsOf = (criterion: Criterion) => Number(given[criterion]);
    const input = {
      partnershipId,
      quality: pointsOf('quality'),
      punctuality: pointsOf('punctuality'),
      communication: pointsOf('communication'),
      words: words.trim() || null,
    };
    if (!(await rate.act({ input }))) return;
    showToast({ text: t.rated });
    onClose();
  }

  return (
    <FormDialog title={t.rateTitle} verb={t.rate} act={rate} onSend={() => void send()} onClose={onClose}>
      <p className="dim">{t.rateLead}</p>
      {criteria.map((criterion) => (
        <RadioGroup
          key={criterion}
          label={t[criterion]}
          isRequired
          options={options}
          value={given[criterion] ?? null}
          onChange={(mark) => {
            setGiven((before) => ({ ...before, [criterion]: mark }));
            rate.mend(criterion);
          }}
          error={rate.faults[criterion]}
        />
      ))}
      <TextArea
        label={t.words}
        hint={t.wordsHint}
        rows={3}
        maxLength={longestWords}
        value={words}
        onChange={setWords}
        error={rate.faults.words}
      />
    </FormDialog>
  );
}
