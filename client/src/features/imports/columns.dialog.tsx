import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Select } from '#ui/select.tsx';
import { runText } from './import-run.text.ts';
import { type Run, setColumnsMutation } from './imports.queries.ts';

type ColumnsDialogProps = { run: Run; onClose: () => void; onDone: () => void };

const NONE = 'none';

/** For each thing that the platform knows: the column of the sheet that holds it. */
export function ColumnsDialog({ run, onClose, onDone }: ColumnsDialogProps) {
  const t = useText(runText);
  const act = useAct(setColumnsMutation);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(run.columns.map(({ index, key }) => [key, String(index)])),
  );
  const options = [
    { id: NONE, label: t.none },
    ...run.header.map((title, index) => ({ id: String(index), label: title })),
  ];
  const send = async () => {
    const columns = Object.entries(chosen).flatMap(([key, index]) =>
      index === NONE ? [] : [{ key, index: Number(index) }],
    );
    if (await act.act({ input: { importRunId: run.id, columns } })) onDone();
  };
  return (
    <FormDialog title={t.columnsTitle} verb={t.saveColumns} act={act} onSend={send} onClose={onClose}>
      <p className="sm dim">{t.columnsHint}</p>
      <div className="import-match">
        {run.knownColumns.map(({ key, name, isRequired, wanted }) => (
          <Match
            key={key}
            name={isRequired ? `${name}（${t.required}）` : name}
            hint={wanted}
            options={options}
            value={chosen[key] ?? NONE}
            onChange={(index) => setChosen({ ...chosen, [key]: index })}
          />
        ))}
      </div>
    </FormDialog>
  );
}

type MatchProps = {
  name: string;
  hint: string;
  options: readonly { id: string; label: string }[];
  value: string;
  onChange: (index: string) => void;
};

function Match({ name, hint, options, value, onChange }: MatchProps) {
  return (
    <>
      <div>
        <b>{name}</b>
        <p className="xs dim">{hint}</p>
      </div>
      <Select label={name} isLabelHidden options={options} value={value} onChange={onChange} />
    </>
  );
}
