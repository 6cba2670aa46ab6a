import { Link } from 'react-router';
import { useText } from '#lib/language.ts';
import { fixedText, missing, numberText } from '#lib/numbers.ts';
import { Note } from '#ui/note.tsx';
import type { Trial } from './weights.queries.ts';
import { weightsText } from './weights.text.ts';

type Row = Trial['rows'][number];

/** The first ten before and after, in the order of after; those that drop out stand at the end. */
export function TrialTable({ trial }: { trial: Trial }) {
  const t = useText(weightsText);
  const { rows, nothingFitsBefore, nothingFitsAfter } = trial;
  if (rows.length === 0) return <p className="dim">{t.trialNothing}</p>;
  return (
    <div className="col g3">
      {nothingFitsAfter && <Note tone="warning">{t.nothingAfter}</Note>}
      {nothingFitsBefore && !nothingFitsAfter && <Note tone="success">{t.nothingBefore}</Note>}
      <table className="trial">
        <thead>
          <tr>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.who}</th>
            <th scope="col" className="trial-score">
              {t.before}
            </th>
            <th scope="col" className="trial-score">
              {t.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TrialLine key={row.partner?.id ?? row.capability?.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TrialLine({ row }: { row: Row }) {
  const t = useText(weightsText);
  const { partner, capability, placeAfter, scoreBefore, scoreAfter } = row;
  const path = partner ? `/partners/${partner.id}` : `/capabilities/${capability?.id}`;
  return (
    <tr className={placeAfter === null ? 'trial-out' : ''}>
      <td className="num">
        <span className="row nowrap">
          <b>{placeAfter === null ? missing : numberText(placeAfter)}</b>
          <Move row={row} />
        </span>
      </td>
      <td lang="zh-CN">
        <Link to={path}>{partner?.name ?? capability?.title ?? t.unlisted}</Link>
      </td>
      <td className="num trial-score">{fixedText(scoreBefore, 1)}</td>
      <td className="num trial-score">{fixedText(scoreAfter, 1)}</td>
    </tr>
  );
}

function Move({ row: { placeBefore, placeAfter } }: { row: Row }) {
  const t = useText(weightsText);
  if (placeAfter === null) return <span className="xs dim">{t.goesOut}</span>;
  if (placeBefore === null) return <span className="xs weight-up">{t.comesIn}</span>;
  const by = placeBefore - placeAfter;
  if (by === 0) return <span className="xs dim2">{t.same}</span>;
  return (
    <span className={by > 0 ? 'xs weight-up' : 'xs weight-down'}>{by > 0 ? t.up(by) : t.down(-by)}</span>
  );
}
