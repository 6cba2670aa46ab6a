import { Link } from 'react-router';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import type { MatchPage } from './match.fragments.ts';
import { factorText, matchText, reasonText } from './match.text.ts';
import { useDismissal } from './use-dismissal.ts';

/** What the organization's own refusals change in the list. */
export function AdjustmentNote({ adjustments }: Pick<MatchPage, 'adjustments'>) {
  const t = useText(matchText);
  const names = useText(factorText);
  const label = useLabel();
  if (adjustments.length === 0) return null;
  const said = adjustments.map(({ factor, field, times, count }) =>
    t.adjustedFactor(
      field ? label(field.label) : names[factor],
      numberText(Math.round(times * 100) / 100),
      count,
    ),
  );
  return (
    <Note>
      {t.adjusted} {said.join(t.comma)}
    </Note>
  );
}

/** What each factor counts, unfolded on demand, with since when and by whose word. */
export function WeightsNote({ weights }: Pick<MatchPage, 'weights'>) {
  const t = useText(matchText);
  const names = useText(factorText);
  const most = Math.max(...weights.factors.map(({ weight }) => weight));
  return (
    <details className="match-more">
      <summary>{t.weights}</summary>
      <div className="col g3">
        <div className="match-weights">
          {weights.factors.map(({ factor, weight }) => (
            <div key={factor} className="match-weight">
              <span className="dim">{names[factor]}</span>
              <span className="b">
                <i style={{ width: `${Math.round((weight / most) * 100)}%` }} />
              </span>
              <span className="v num">{numberText(Math.round(weight))}%</span>
            </div>
          ))}
        </div>
        <p className="sm dim2">
          {t.weightsFrom(recordDay(weights.validFrom), weights.source)}{' '}
          <Link to="/matching">{t.howItWorks}</Link>
        </p>
      </div>
    </details>
  );
}

/** What was taken off the list, with the reason and the way back. */
export function DismissedNote({ dismissed }: Pick<MatchPage, 'dismissed'>) {
  const t = useText(matchText);
  const words = useText(reasonText);
  const { restore } = useDismissal();
  if (dismissed.length === 0) return null;
  return (
    <details className="match-more no-print">
      <summary>{t.dismissedTitle(dismissed.length)}</summary>
      <ul className="col g1">
        {dismissed.map(({ id, reason, note, partner, capability, need }) => (
          <li key={id} className="row sp">
            <span>
              {partner?.name ?? capability?.title ?? need?.title ?? t.gone}{' '}
              <span className="sm dim">
                {words[reason]}
                {note && ` · ${note}`}
              </span>
            </span>
            <Button size="small" onPress={() => void restore(id)}>
              {t.putBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
