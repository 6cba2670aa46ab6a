import type { ReactNode } from 'react';
import { useText } from '#lib/language.ts';
import './hero.css';
import { discoveryText } from './discovery.text.ts';

/** The ink behind the search box. `isFirst` hangs the bridge over it; else it is a strip above the results. */
export function Hero({ isFirst = false, children }: { isFirst?: boolean; children: ReactNode }) {
  const t = useText(discoveryText);
  return (
    <section className={isFirst ? 'hero' : 'hero mini-h'} aria-label={t.searchArea}>
      {isFirst && (
        <div className="arcw">
          <HangingBridge />
        </div>
      )}
      <div className="hero-in">{children}</div>
    </section>
  );
}

const span = 'M20 260Q660-240 1300 260';
const lamps = Array.from({ length: 11 }, (_, index) => (index + 1) / 12);

/** Lamps along a span from warm to cool, each on a wire that is longer the lower it hangs. */
function HangingBridge() {
  return (
    <svg className="arcbg" viewBox="0 0 1320 280" fill="none" aria-hidden="true">
      <path d={span} stroke="url(#mk)" strokeWidth="22" opacity=".05" />
      <path d={span} stroke="url(#mk)" strokeWidth="9" opacity=".10" />
      <path d={span} stroke="url(#mk)" strokeWidth="2.5" />
      {lamps.map((at) => (
        <HangingLamp key={at} at={at} />
      ))}
    </svg>
  );
}

function HangingLamp({ at }: { at: number }) {
  const x = 20 + 1280 * at;
  const y = 260 * (1 - at) ** 2 - 480 * at * (1 - at) + 260 * at ** 2;
  const wire = 7 + 30 * Math.abs(at - 0.5);
  const colour = at < 0.4 ? '#FFB547' : at > 0.6 ? '#8FB5FF' : '#FFF0D2';
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={`M0 0v${wire}`} stroke={colour} strokeOpacity=".5" />
      <circle cy={wire + 4} r="9" fill={colour} opacity=".16" />
      <circle cy={wire + 4} r="3.2" fill={colour} />
    </g>
  );
}
