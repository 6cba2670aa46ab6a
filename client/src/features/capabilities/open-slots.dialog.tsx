import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { readWhole } from '#lib/amount.ts';
import { useText } from '#lib/language.ts';
import { TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { openSlotsMutation } from './slots.queries.ts';
import { slotsText } from './slots.text.ts';

const fields = ['on', 'from', 'to', 'capacity', 'weeks'] as const;
const empty = { on: '', from: '09:00', to: '12:00', capacity: '1', weeks: '1' };

/** Opens a time to book, once or the same every week. */
export function OpenSlots({ capabilityId, onClose }: { capabilityId: string; onClose: () => void }) {
  const t = useText(slotsText);
  const [written, setWritten] = useState(empty);
  const act = useAct(openSlotsMutation, [...fields]);
  const field = (name: (typeof fields)[number]) => ({
    label: t[name],
    value: written[name],
    error: act.faults[name],
    onChange: (value: string) => {
      setWritten((before) => ({ ...before, [name]: value }));
      act.mend(name);
    },
  });
  async function send() {
    const capacity = readWhole(written.capacity);
    const weeks = readWhole(written.weeks);
    const isComplete = act.check({
      ...(!written.on && { on: t.dayMissing }),
      ...(typeof capacity !== 'number' && { capacity: t.unreadable }),
      ...(typeof weeks !== 'number' && { weeks: t.unreadable }),
    });
    if (!isComplete || typeof capacity !== 'number' || typeof weeks !== 'number') return;
    const { on, from, to } = written;
    const done = await act.act({ input: { capabilityId, on, from, to, capacity, weeks } });
    if (!done) return;
    showToast({ text: String(t.opened(done.slots?.length ?? 0)) });
    onClose();
  }
  return (
    <FormDialog title={t.open} verb={t.openIt} act={act} onSend={() => void send()} onClose={onClose}>
      <TextField {...field('on')} type="date" isRequired />
      <div className="grid2">
        <TextField {...field('from')} />
        <TextField {...field('to')} />
        <TextField {...field('capacity')} inputMode="numeric" />
        <TextField {...field('weeks')} inputMode="numeric" hint={t.weeksHint} />
      </div>
    </FormDialog>
  );
}
