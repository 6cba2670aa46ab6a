import { useEffect, useState } from 'react';
import { useText } from '#lib/language.ts';
import { uiText } from './ui.text.ts';

const patienceMs = 300;
/** A row, the gap after it, and what the list pads beyond its rows. */
const rowPx = 40;
const gapPx = 16;

/** Grey rows where a list will stand. Nothing is drawn in the first 300 ms: a quick answer should not flicker. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  const t = useText(uiText);
  const isLate = useIsLate(patienceMs);
  return (
    <div
      className="sk-list"
      aria-busy="true"
      role="status"
      // From the start: rows that come late push nothing down.
      style={{ minHeight: rows * (rowPx + gapPx) + gapPx }}
    >
      <span className="vh">{t.loading}</span>
      {isLate &&
        Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: grey rows have no identity
          <div key={row} className="sk-row">
            <span className="sk tile" />
            <div className="col grow">
              <span className="sk" style={{ width: `${[60, 45, 52][row % 3]}%` }} />
              <span className="sk" style={{ width: `${[90, 80, 72][row % 3]}%` }} />
            </div>
          </div>
        ))}
    </div>
  );
}

function useIsLate(afterMs: number): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return isLate;
}
