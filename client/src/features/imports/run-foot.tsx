import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FailureNote } from '#graphql/failure-note.tsx';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Note } from '#ui/note.tsx';
import { runText } from './import-run.text.ts';
import { cancelImportMutation, type Run, startImportMutation } from './imports.queries.ts';
import { MendFoot } from './mend-foot.tsx';
import { RunMessage } from './run-message.tsx';
import type { Mends } from './use-mends.ts';

/** What can be done now, always in sight. */
export function RunFoot({ run, mends, onChanged }: { run: Run; mends: Mends; onChanged: () => void }) {
  if (run.viewerCanMend && mends.count > 0) return <MendFoot run={run} mends={mends} onChanged={onChanged} />;
  const isOver = run.state === 'DONE' || run.state === 'CANCELLED' || run.state === 'FAILED';
  return (
    <div className="card pad row sp g3 import-foot">
      <div className="grow">
        <RunMessage run={run} />
      </div>
      <div className="row g3">
        {run.areRowsKept && run.state !== 'COLUMNS' && run.state !== 'CHECKING' && <Downloads run={run} />}
        {isOver ? <Onward run={run} /> : <Acts run={run} onChanged={onChanged} />}
      </div>
    </div>
  );
}

function Downloads({ run }: { run: Run }) {
  const t = useText(runText);
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const refused = (run.done ?? run.checked)?.refused ?? 0;
  const href = `/imports/${run.id}/sheet?language=${language}`;
  return (
    <>
      {refused > 0 && (
        <a className="btn" href={`${href}&rows=refused`} download>
          <Icon name="download" />
          {t.onlyRefused}
        </a>
      )}
      <a className="btn" href={href} download>
        <Icon name="download" />
        {t.returned}
      </a>
    </>
  );
}

function Onward({ run }: { run: Run }) {
  const t = useText(runText);
  const targets: Partial<Record<Run['kind'], string>> = {
    NEED: '/needs',
    CAPABILITY: '/capabilities',
    MEMBER: '/organization/members',
    PROPOSED_NEED: '/needs/proposed',
  };
  const target = targets[run.kind];
  return (
    <>
      {target && run.state === 'DONE' && <ButtonLink to={target}>{t.see}</ButtonLink>}
      <ButtonLink look="primary" to={`/imports?kind=${run.kind}`}>
        {t.again}
      </ButtonLink>
    </>
  );
}

function Acts({ run, onChanged }: { run: Run; onChanged: () => void }) {
  const t = useText(runText);
  const start = useAct(startImportMutation);
  const cancel = useAct(cancelImportMutation);
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const input = { importRunId: run.id };
  const good = (run.checked?.created ?? 0) + (run.checked?.updated ?? 0);
  const isRunning = run.state === 'RUNNING';
  const begin = async () => {
    await start.act({ input });
    onChanged();
  };
  const end = async () => {
    const isDone = await cancel.act({ input });
    setAsking(false);
    onChanged();
    if (isDone && !isRunning) await navigate('/imports');
  };
  const refusal = start.faults[''] ?? cancel.faults[''];
  return (
    <>
      {refusal && <Note tone="problem">{refusal}</Note>}
      <FailureNote error={start.failure ?? cancel.failure} />
      {run.viewerCanCancel && (
        <Button
          look="ghost"
          isPending={cancel.isPending}
          onPress={() => (isRunning ? setAsking(true) : void end())}
        >
          {isRunning ? t.stop : t.cancel}
        </Button>
      )}
      {run.viewerCanStart && good > 0 && (
        <Button look="primary" isPending={start.isPending} onPress={begin}>
          {t.start(numberText(good))}
        </Button>
      )}
      {isAsking && (
        <FormDialog
          title={t.cancelTitle}
          verb={t.stop}
          cancel={t.keepGoing}
          isDanger
          act={cancel}
          onSend={end}
          onClose={() => setAsking(false)}
        >
          <p>{t.cancelHint}</p>
        </FormDialog>
      )}
    </>
  );
}
