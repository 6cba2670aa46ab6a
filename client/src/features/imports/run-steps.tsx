import { useText } from '#lib/language.ts';
import { Icon } from '#ui/icon.tsx';
import { runText } from './import-run.text.ts';
import type { Run } from './imports.queries.ts';

const places: Readonly<Record<Run['state'], number>> = {
  COLUMNS: 1,
  CHECKING: 2,
  CHECKED: 2,
  RUNNING: 3,
  DONE: 4,
  CANCELLED: 4,
  FAILED: 4,
};

/** The four steps of every import, and which one this is at. */
export function RunSteps({ state }: Pick<Run, 'state'>) {
  const t = useText(runText);
  const at = places[state];
  const isOver = state === 'CANCELLED' || state === 'FAILED';
  return (
    <ol className="import-steps" aria-label={t.steps}>
      {[t.stepFile, t.stepColumns, t.stepCheck, t.stepWrite].map((name, place) => (
        <li key={name} {...(place === at && { 'aria-current': 'step' as const })}>
          {place < at && !(isOver && place === 3) && <Icon name="done" />}
          {name}
        </li>
      ))}
    </ol>
  );
}
