import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { runText } from './import-run.text.ts';
import { mendRowsMutation, type Run } from './imports.queries.ts';
import type { Mends } from './use-mends.ts';

/** While cells are being corrected: how many, and the way to have the list checked with them. */
export function MendFoot({ run, mends, onChanged }: { run: Run; mends: Mends; onChanged: () => void }) {
  const t = useText(runText);
  const mend = useAct(mendRowsMutation);
  const send = async () => {
    const isDone = await mend.act({ input: { importRunId: run.id, rows: mends.rows } });
    if (isDone) mends.clear();
    onChanged();
  };
  const refusal = mend.faults[''];
  return (
    <div className="card pad row sp g3 import-foot is-mending">
      <p className="grow" role="status">
        <b>{t.mended(numberText(mends.count))}</b> <span className="sm dim">{t.mendedHint}</span>
      </p>
      <div className="row g3">
        {refusal && <Note tone="problem">{refusal}</Note>}
        <FailureNote error={mend.failure} />
        <Button look="ghost" onPress={mends.clear}>
          {t.mendDrop}
        </Button>
        <Button look="primary" isPending={mend.isPending} onPress={send}>
          {t.mendCheck}
        </Button>
      </div>
    </div>
  );
}
