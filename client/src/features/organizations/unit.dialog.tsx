import { useState } from 'react';
import { FieldPicker } from '#entities/taxonomy/field-picker.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import type { EditableUnit } from './units-editor.queries.ts';
import { unitsEditorText } from './units-editor.text.ts';

export type UnitDraft = {
  readonly name: string;
  readonly kind: EditableUnit['kind'];
  readonly description: string;
  readonly fieldCodes: readonly string[];
};

const kinds = ['COLLEGE', 'LABORATORY', 'STUDIO'] as const;

type UnitDialogProps = {
  /** Null for a new one. */
  unit: EditableUnit | null;
  faults: Faults;
  isPending: boolean;
  onSave: (draft: UnitDraft) => void;
  onClose: () => void;
};

/** One unit, new or known. */
export function UnitDialog({ unit, faults, isPending, onSave, onClose }: UnitDialogProps) {
  const t = useText(unitsEditorText);
  const [draft, setDraft] = useState<UnitDraft>({
    name: unit?.name ?? '',
    kind: unit?.kind ?? 'LABORATORY',
    description: unit?.description ?? '',
    fieldCodes: unit?.fields.map(({ code }) => code) ?? [],
  });
  const change = (changed: Partial<UnitDraft>) => setDraft((before) => ({ ...before, ...changed }));
  return (
    <Dialog
      title={unit ? unit.name : t.add}
      isOpen
      isKept
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" isPending={isPending} onPress={() => onSave(draft)}>
            {t.save}
          </Button>
        </>
      }
    >
      <div className="col g4">
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <TextField
          label={t.name}
          isRequired
          placeholder={t.nameExample}
          maxLength={60}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={faults.name}
        />
        <RadioGroup
          label={t.kind}
          options={kinds.map((id) => ({ id, label: t[id] }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        <TextArea
          label={t.description}
          rows={3}
          maxLength={500}
          value={draft.description}
          onChange={(description) => change({ description })}
          error={faults.description}
        />
        <FieldPicker
          value={draft.fieldCodes}
          onChange={(fieldCodes) => change({ fieldCodes })}
          error={faults.fieldCodes}
        />
      </div>
    </Dialog>
  );
}
