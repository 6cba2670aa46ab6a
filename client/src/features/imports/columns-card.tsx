import { useState } from 'react';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import { ColumnsDialog } from './columns.dialog.tsx';
import { runText } from './import-run.text.ts';
import type { Run } from './imports.queries.ts';

/** Which column of the sheet fills what, and the way to change it. */
export function ColumnsCard({ run, onChanged }: { run: Run; onChanged: () => void }) {
  const t = useText(runText);
  const [isOpen, setOpen] = useState(false);
  const names = new Map(run.knownColumns.map(({ key, name }) => [key, name]));
  const keys = new Map(run.columns.map(({ index, key }) => [index, key]));
  const titled = run.header.map((title, index) => ({ title, index }));
  const missing = missingIn(run);
  const isWanted = run.state === 'COLUMNS';
  return (
    <div className="pad row g3 sm import-columns">
      <span className="dim">{t.columns}</span>
      {titled.map(({ title, index }) => {
        const key = keys.get(index);
        const name = key === undefined ? undefined : names.get(key);
        return (
          <Tag key={index}>
            {title} → {name === undefined ? t.skipped : <b>{name}</b>}
          </Tag>
        );
      })}
      {missing.length > 0 && (
        <span className="import-missing">{t.missing(missing.map(({ name }) => name).join('、'))}</span>
      )}
      {run.viewerCanSetColumns && (
        <Button look={isWanted ? 'primary' : 'ghost'} size="small" onPress={() => setOpen(true)}>
          {isWanted ? t.matchColumns : t.changeColumns}
        </Button>
      )}
      {isOpen && (
        <ColumnsDialog
          run={run}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onChanged();
          }}
        />
      )}
    </div>
  );
}

/** Whether the list waits for a column that nobody recognised; else it waits since two mean the same. */
export function columnsWanted(run: Run): boolean {
  return missingIn(run).length > 0;
}

function missingIn({ knownColumns, columns }: Run) {
  return knownColumns.filter(({ key, isRequired }) => isRequired && !columns.some((one) => one.key === key));
}
