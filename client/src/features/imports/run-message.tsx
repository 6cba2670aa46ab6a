import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { runText } from './import-run.text.ts';
import type { Run } from './imports.queries.ts';
import { importsText } from './imports.text.ts';

/** Where it stands, in a sentence; while something goes on, how far it is. */
export function RunMessage({ run }: { run: Run }) {
  if (run.state === 'CHECKING' || run.state === 'RUNNING') return <Progress run={run} />;
  return <Sentence run={run} />;
}

function Progress({ run: { state, rowsDone, rowCount } }: { run: Run }) {
  const t = useText(runText);
  const of = useText(importsText).progressOf;
  return (
    <div className="col g1" role="status">
      <p>
        <b>{state === 'CHECKING' ? t.checking : t.writing}</b>{' '}
        <span className="num dim">{of(numberText(rowsDone), numberText(rowCount))}</span>
      </p>
      <progress
        className="import-progress"
        max={Math.max(1, rowCount)}
        value={rowsDone}
        aria-label={t.progress}
      />
    </div>
  );
}

function Sentence({ run }: { run: Run }) {
  const t = useText(runText);
  const { title, hint } = useWords(run);
  return (
    <p role="status">
      <b>{title}</b> {hint && <span className="sm dim">{hint}</span>}
      {run.failure && <span className="sm dim">{t[run.failure]}</span>}
    </p>
  );
}

function useWords(run: Run): { title: string; hint: string } {
  const t = useText(runText);
  const written = (run.done?.created ?? 0) + (run.done?.updated ?? 0);
  const ready = (run.checked?.created ?? 0) + (run.checked?.updated ?? 0);
  switch (run.state) {
    case 'COLUMNS':
      return { title: t.matchColumns, hint: '' };
    case 'CHECKED':
      if (ready === 0 && (run.checked?.refused ?? 0) > 0 && run.checked?.unchanged === 0)
        return { title: t.allToMend, hint: t.allToMendHint };
      return ready === 0
        ? { title: t.nothingNew, hint: '' }
        : { title: t.ready(numberText(ready)), hint: t[hintBefore(run)] };
    case 'DONE':
      return { title: t.done, hint: t[hintAfter(run)] };
    case 'CANCELLED':
      return {
        title: t.cancelled,
        hint: written > 0 ? t.cancelledHint(numberText(written)) : t.cancelledNothing,
      };
    default:
      return { title: t.failed, hint: written > 0 ? t.failedHint(numberText(written)) : '' };
  }
}

function hintBefore({ kind, checked }: Run) {
  if (kind === 'MEMBER' || kind === 'PROPOSED_NEED') return 'startLetters';
  return (checked?.refused ?? 0) > 0 ? 'startHint' : 'startAll';
}

function hintAfter(run: Run) {
  if (run.kind === 'MEMBER') return 'doneMembers';
  if (run.kind === 'PROPOSED_NEED') return 'doneProposed';
  return isWaiting(run) ? 'waitForOfficer' : 'doneHint';
}

/** New organizations without a ground are looked at one by one. */
function isWaiting({ organization, kind, verifiedBecause, done }: Run): boolean {
  return (
    !organization &&
    kind !== 'COMMISSIONER' &&
    kind !== 'PROPOSED_NEED' &&
    !verifiedBecause &&
    (done?.created ?? 0) > 0
  );
}
