import { useEffect, useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import type { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { registrationText } from './registration.text.ts';

type LetterSentProps = {
  /** When another one may be asked for. */
  retryAt: string;
  again: Pick<ReturnType<typeof useAct>, 'faults' | 'failure' | 'isPending'>;
  onAgain: () => Promise<void>;
  onOther: () => void;
};

/** A letter is on its way: where to look, and how to get another one. */
export function LetterSent({ retryAt, again, onAgain, onOther }: LetterSentProps) {
  const t = useText(registrationText);
  const seconds = useSecondsUntil(retryAt);
  return (
    <div className="col g4">
      <Note tone="info">{t.notArrived}</Note>
      {again.faults[''] && <Note tone="problem">{again.faults['']}</Note>}
      <FailureNote error={again.failure} />
      <div className="row">
        <Button isDisabled={seconds > 0} isPending={again.isPending} onPress={() => void onAgain()}>
          {seconds > 0 ? t.againIn(seconds) : t.again}
        </Button>
        <Button look="ghost" onPress={onOther}>
          {t.otherAddress}
        </Button>
      </div>
    </div>
  );
}

/** Counts down to 0. */
function useSecondsUntil(instant: string): number {
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, Math.ceil((Date.parse(instant) - now) / 1_000));
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [isOver]);
  return left;
}
