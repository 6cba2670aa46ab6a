import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextField } from '#ui/field.tsx';
import { type SavedSearchRow, updateSavedSearchMutation } from './saved-searches.queries.ts';
import { savedSearchesText } from './saved-searches.text.ts';

type RenameDialogProps = { search: Pick<SavedSearchRow, 'id' | 'name'>; onClose: () => void };

/** Another name for a saved search. */
export function RenameDialog({ search, onClose }: RenameDialogProps) {
  const t = useText(savedSearchesText);
  const [name, setName] = useState(search.name);
  const update = useAct(updateSavedSearchMutation, ['name']);

  async function send() {
    if (!update.check(name.trim() ? {} : { name: t.nameWanted })) return;
    if (await update.act({ input: { savedSearchId: search.id, name } })) onClose();
  }

  return (
    <FormDialog
      title={t.renameTitle}
      verb={t.confirm}
      cancel={t.keep}
      act={update}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={t.name}
        value={name}
        onChange={setName}
        error={update.faults.name}
        maxLength={60}
        isRequired
      />
    </FormDialog>
  );
}
