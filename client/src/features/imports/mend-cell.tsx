import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { runText } from './import-run.text.ts';
import type { MendedCell, Mends } from './use-mends.ts';

type MendCellProps = {
  cell: MendedCell;
  /** What the column is called. */
  title: string;
  /** What the whole cell may say instead. */
  suggestions: readonly string[];
  mends: Mends;
};

/** Longer than this, a line shows too little of it. */
const LONG = 60;

/** Beside what is wrong with a cell: what it shall say, with the likely answers a press away. */
export function MendCell({ cell, title, suggestions, mends }: MendCellProps) {
  const t = useText(runText);
  const value = mends.textOf(cell);
  const change = (text: string) => mends.set(cell, text);
  const label = t.mendTo(title, cell.number);
  const field = { label, isLabelHidden: true, value, onChange: change };
  const isLong = cell.cell.length > LONG || cell.cell.includes('\n');
  return (
    <div className="import-mend">
      {isLong ? <TextArea {...field} rows={4} /> : <TextField {...field} />}
      {suggestions.length > 0 && (
        <div className="row">
          {suggestions.map((text) => (
            <Button
              key={text}
              size="small"
              look="fix"
              isDisabled={value === text}
              onPress={() => change(text)}
            >
              {t.mendBy(text)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
