import { useText } from '#lib/language.ts';
import { uiText } from './ui.text.ts';

type LampsProps = {
  /** How many firms the commissioner can take. */
  total: number;
  /** How many are in service now: blue. */
  used: number;
  /** How many this plan would add: amber. */
  planned?: number;
};

/** One lamp for each firm that a commissioner can take; free places are empty rings. */
export function Lamps({ total, used, planned = 0 }: LampsProps) {
  const t = useText(uiText);
  const look = (place: number) => (place < used ? 'on' : place < used + planned ? 'new' : '');
  return (
    <span className="lamps" role="img" aria-label={t.capacity(total, used, planned)}>
      {Array.from({ length: total }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a lamp is nothing but its place in the row
        <i key={place} className={look(place)} />
      ))}
    </span>
  );
}
