import type { ReactNode } from 'react';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Icon } from '#ui/icon.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import { runText } from './import-run.text.ts';
import type { Run } from './imports.queries.ts';
import { RunBadge } from './run-badge.tsx';

/** The file, and in one line what it comes to; below it the columns. */
export function FileCard({ run, children }: { run: Run; children: ReactNode }) {
  const t = useText(runText);
  const { sheet, rowCount, blankRowCount, otherSheets, notes, verifiedBecause } = run;
  const facts = [
    ...(sheet === null ? [] : [t.sheet(sheet)]),
    t.rowCount(numberText(rowCount)),
    ...(blankRowCount > 0 ? [t.blank(numberText(blankRowCount))] : []),
    ...(otherSheets.length > 0 ? [t.otherSheets(otherSheets.join('、'))] : []),
    ...(verifiedBecause ? [t.verified(verifiedBecause)] : []),
    ...notes,
  ];
  return (
    <section className="card" aria-label={run.fileName}>
      <div className="pad import-file">
        <div className="row g3 nowrap top">
          <Icon name="file" isLarge />
          <div>
            <b>{run.fileName}</b>
            <p className="sm dim">{facts.join(' · ')}</p>
          </div>
        </div>
        <Outcome run={run} />
      </div>
      {children}
    </section>
  );
}

function Outcome({ run }: { run: Run }) {
  const t = useText(runText);
  const isStarted = run.done !== null;
  const counts = run.done ?? (run.state === 'COLUMNS' ? null : run.checked);
  if (!counts || run.state === 'CHECKING') return <RunBadge state={run.state} />;
  const { created, updated, unchanged, refused } = counts;
  const good = created + updated;
  const said = isStarted
    ? [created > 0 && t.created(numberText(created)), updated > 0 && t.updated(numberText(updated))].filter(
        (text) => text !== false,
      )
    : [t.ready(numberText(good))];
  const badText = isStarted ? t.refused(numberText(refused)) : t.toMend(numberText(refused));
  return (
    <div className="row g4">
      <div className="import-bar" role="img" aria-label={t.shareTitle}>
        {good > 0 && <i className="good" style={{ flex: good }} />}
        {unchanged > 0 && <i className="same" style={{ flex: unchanged }} />}
        {refused > 0 && <i className="bad" style={{ flex: refused }} />}
      </div>
      <span className="row g3">
        {(good > 0 || !isStarted) && <StateBadge look="done">{said.join(' · ')}</StateBadge>}
        {unchanged > 0 && <StateBadge look="ended">{t.unchanged(numberText(unchanged))}</StateBadge>}
        {refused > 0 && <StateBadge look="failed">{badText}</StateBadge>}
      </span>
    </div>
  );
}
