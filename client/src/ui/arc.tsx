import { useText } from '#lib/language.ts';
import { uiText } from './ui.text.ts';

type ArcSize = 'small' | 'large';
const sizeClass = { small: 's', large: 'x' };

/** The bridge lit from its warm end as far as the fit goes. `score` from 0 to 100. */
export function Arc({ score, size }: { score: number; size?: ArcSize | undefined }) {
  const t = useText(uiText);
  const shown = Math.round(Math.min(100, Math.max(0, score)));
  return (
    <span className={`arc ${size ? sizeClass[size] : ''}`} role="img" aria-label={t.fit(shown)}>
      <svg viewBox="0 0 64 40" aria-hidden="true">
        <path className="t" d="M5 36a27 27 0 0 1 54 0" />
        <path
          className="v"
          d="M5 36a27 27 0 0 1 54 0"
          pathLength="100"
          style={{ strokeDasharray: `${shown} 200` }}
        />
      </svg>
      <b aria-hidden="true">{shown}</b>
    </span>
  );
}

/** The arc with its word under it, at the right end of a result: 很合 from 85, 较合 from 70, 相近 below. */
export function FitArc({ score }: { score: number }) {
  const t = useText(uiText);
  const word = score >= 85 ? t.fitStrong : score >= 70 ? t.fitGood : t.fitNear;
  return (
    <div className="fitw">
      <Arc score={score} size="small" />
      <span>{word}</span>
    </div>
  );
}
