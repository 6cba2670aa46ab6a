import { Label } from 'react-aria-components/Label';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { factorText } from '#entities/match/match.text.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import type { FactorName } from './weights.queries.ts';
import { factorMeaning, weightsText } from './weights.text.ts';

type WeightSliderProps = {
  factor: FactorName;
  value: number;
  /** What it counts now: marked on the track. */
  inForce: number;
  onChange: (weight: number) => void;
};

/** One factor: what it looks at, and how much it counts. Arrow keys move it by one. */
export function WeightSlider({ factor, value, inForce, onChange }: WeightSliderProps) {
  const t = useText(weightsText);
  const names = useText(factorText);
  const meanings = useText(factorMeaning);
  const change = value - inForce;
  return (
    <Slider
      className="weight"
      value={value}
      onChange={(next) => onChange(Array.isArray(next) ? (next[0] ?? 0) : next)}
      minValue={0}
      maxValue={100}
      step={1}
    >
      <div className="row sp nowrap">
        <Label className="weight-name">{names[factor]}</Label>
        <span className="row nowrap num">
          {change !== 0 && (
            <span className={change > 0 ? 'weight-up' : 'weight-down'}>
              {change > 0 ? '+' : ''}
              {numberText(change)}
            </span>
          )}
          <b>{t.part(numberText(value))}</b>
        </span>
      </div>
      <SliderTrack className="weight-track">
        <i className="weight-fill" style={{ width: `${value}%` }} />
        <i className="weight-now" style={{ left: `${inForce}%` }} />
        <SliderThumb className="weight-thumb" />
      </SliderTrack>
      <p className="xs dim2">{meanings[factor]}</p>
    </Slider>
  );
}
