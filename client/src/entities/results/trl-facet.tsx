import { useText } from '#lib/language.ts';
import { Select } from '#ui/select.tsx';
import type { ListAnswer } from './list-answer.ts';
import { type TrlRange, trlText } from './list-search.ts';
import { resultsText } from './results.text.ts';

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const options = levels.map((level) => ({ id: String(level), label: `TRL ${level}` }));

type TrlFacetProps = {
  answer: ListAnswer;
  trl: TrlRange | null;
  onChange: (trl: TrlRange | null) => void;
};

/** Readiness: how many at each level, the chosen range lit. Choosing all levels is choosing none. */
export function TrlFacet({ answer, trl, onChange }: TrlFacetProps) {
  const t = useText(resultsText);
  const values = answer.facets.find(({ name }) => name === 'TRL')?.values ?? [];
  const counts = levels.map((level) => values.find(({ value }) => value === String(level))?.count ?? 0);
  if (!trl && counts.every((count) => count === 0)) return null;
  const { min, max } = trl ?? { min: 1, max: 9 };
  const most = Math.max(1, ...counts);
  const choose = (from: number, to: number) => {
    const range = { min: Math.min(from, to), max: Math.max(from, to) };
    onChange(range.min === 1 && range.max === 9 ? null : range);
  };
  return (
    <div className="ls-facet">
      <h2>
        {t.TRL} {trl && <span className="xs dim2">{trlText(trl)}</span>}
      </h2>
      <div className="ls-hist" role="img" aria-label={t.trlCounts(counts.join(t.separator))}>
        {counts.map((count, place) => (
          <i
            key={levels[place]}
            className={trl && place + 1 >= min && place + 1 <= max ? 'on' : ''}
            style={{ height: `${Math.max(4, (count / most) * 100)}%` }}
          />
        ))}
      </div>
      <div className="row nowrap ls-ends">
        <Select
          label={t.trlFrom}
          isLabelHidden
          options={options}
          value={String(min)}
          onChange={(from) => choose(Number(from), max)}
        />
        <span className="dim">{t.to}</span>
        <Select
          label={t.trlTo}
          isLabelHidden
          options={options}
          value={String(max)}
          onChange={(to) => choose(min, Number(to))}
        />
      </div>
    </div>
  );
}
