import { Fragment } from 'react';
import { numberText } from '#lib/numbers.ts';

/** One factor of a match: `value` from 0 to 1, null where nobody asked for it; `evidence` in a few words. */
export type Factor = { readonly name: string; readonly value: number | null; readonly evidence: string };

/** Why a match scores as it does: a bar, a number and the evidence for each factor. Below a half the bar is grey. */
export function FactorBars({ factors }: { factors: readonly Factor[] }) {
  return (
    <div className="fac">
      {factors.map(({ name, value, evidence }) => (
        <Fragment key={name}>
          <span className="dim">{name}</span>
          <span className={(value ?? 0) < 0.5 ? 'b lo' : 'b'}>
            <i style={{ width: `${Math.round((value ?? 0) * 100)}%` }} />
          </span>
          <span className="v num">{value === null ? '—' : numberText(Math.round(value * 100))}</span>
          <span className="ev">{evidence}</span>
        </Fragment>
      ))}
    </div>
  );
}
