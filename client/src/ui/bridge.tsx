import type { CSSProperties, ReactNode } from 'react';

/** One state along the span. `note` says when it came, or what it waits for. */
export type BridgeStep = {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly reached: 'past' | 'now' | 'ahead';
};

type BridgeProps = { steps: readonly BridgeStep[]; firm: ReactNode; university: ReactNode; label: string };

/**
 * A collaboration as a bridge: the firm at its left end, the university at its right, the states as lamps along the
 * span, lit up to now. On a phone it stands upright.
 */
export function Bridge({ steps, firm, university, label }: BridgeProps) {
  const last = steps.findLastIndex((step) => step.reached !== 'ahead');
  const lit = last < 0 ? 0 : place(last, steps.length);
  return (
    <section className="ends" aria-label={label}>
      <div className="party">{firm}</div>
      <div className="bridge">
        <svg className="span" viewBox="0 0 1000 88" preserveAspectRatio="none" fill="none" aria-hidden="true">
          <path d={span} stroke="var(--track)" strokeWidth="4" vectorEffect="non-scaling-stroke" />
          <path
            d={span}
            stroke="url(#kel)"
            strokeWidth="4"
            vectorEffect="non-scaling-stroke"
            style={{ clipPath: `inset(-20px ${100 - lit * 100}% -20px 0)` }}
          />
        </svg>
        <ol style={{ gridTemplateColumns: `repeat(${steps.length}, 1fr)` }}>
          {steps.map((step, index) => (
            <Lamp key={step.id} step={step} at={place(index, steps.length)} />
          ))}
        </ol>
      </div>
      <div className="party r">{university}</div>
    </section>
  );
}

const span = 'M0 80Q500-56 1000 80';

function Lamp({ step, at }: { step: BridgeStep; at: number }) {
  const look = { past: 'lamp on', now: 'lamp now', ahead: 'lamp' }[step.reached];
  const style = { '--y': `${height(at)}px`, '--c': temperature(at) } as CSSProperties;
  return (
    <li aria-current={step.reached === 'now' ? 'step' : undefined}>
      <i className={look} style={style} />
      <b className={step.reached === 'ahead' ? 'dim2' : ''}>{step.label}</b>
      <span className="when">{step.note ?? '—'}</span>
    </li>
  );
}

/** Where along the span, from 0 to 1, the lamp of a step hangs. */
function place(index: number, count: number): number {
  return (index + 0.5) / count;
}

/** The height of the curve `span` there, in its own units, which are pixels. */
function height(at: number): number {
  return Math.round((1 - at) ** 2 * 80 - 2 * at * (1 - at) * 56 + at ** 2 * 80);
}

function temperature(at: number): string {
  const cool = Math.round(Math.abs(at - 0.5) * 200);
  return `color-mix(in srgb, var(${at < 0.5 ? '--k27' : '--k65'}) ${cool}%, var(--kmid))`;
}
