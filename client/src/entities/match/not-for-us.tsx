import { useState } from 'react';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import type { DismissalReason } from './match.queries.ts';
import { effectText, matchText, reasonText } from './match.text.ts';
import { useDismissal } from './use-dismissal.ts';

/** Out of whose list, and what the need of the pair is; the item is null where the need itself is dismissed. */
export type Dismissing = { organizationId: string; needId: string | null };

type NotForUsProps = Dismissing & { itemId: string; name: string; onClose: () => void };

const MAX_NOTE = 300;

/** Takes an entry off the list, in place, with a reason that improves the list; it can be undone. */
export function NotForUs({ organizationId, needId, itemId, name, onClose }: NotForUsProps) {
  const t = useText(matchText);
  const words = useText(reasonText);
  const effects = useText(effectText);
  const [reason, setReason] = useState<DismissalReason | null>(null);
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { dismiss, fault, isPending } = useDismissal();
  const options = (Object.keys(reasonText) as DismissalReason[]).map((id) => ({ id, label: words[id] }));

  async function send() {
    setMissing(reason === null);
    if (!reason) return;
    const pair = needId === null ? { needId: itemId } : { needId, itemId };
    const isDone = await dismiss({ organizationId, ...pair, reason, note: note.trim() || null }, name);
    if (isDone) onClose();
  }

  return (
    <fieldset className="match-not col g3" aria-label={t.whyNot}>
      <RadioGroup
        label={t.whyNot}
        hint={reason ? effects[reason] : t.whyNotHint}
        error={isMissing && !reason ? t.mayChoose : undefined}
        options={options}
        value={reason}
        onChange={setReason}
      />
      <TextField label={t.note} value={note} onChange={setNote} maxLength={MAX_NOTE} />
      {fault && <Note tone="problem">{fault}</Note>}
      <div className="row">
        <Button size="small" onPress={onClose}>
          {t.keep}
        </Button>
        <Button size="small" look="danger" isPending={isPending} onPress={() => void send()}>
          {t.remove}
        </Button>
      </div>
    </fieldset>
  );
}
