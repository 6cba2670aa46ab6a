import { useState } from 'react';
import { useMutation } from 'urql';
import { FailureNote } from '#graphql/failure-note.tsx';
import { formFaults } from '#graphql/form-faults.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { type SavedSearchRow, updateSavedSearchMutation } from './saved-searches.queries.ts';
import { savedSearchesText } from './saved-searches.text.ts';

type RenameDialogProps = { search: Pick<SavedSearchRow, 'id' | 'name'>; onClose: () => void };

/** Another name for a saved search. */
export function RenameDialog({ search, onClose }: RenameDialogProps) {
  const t = useText(savedSearchesText);
  const [name, setName] = useState(search.name);
  const [fault, setFault] = useState<string>();
  const [{ fetching, error }, update] = useMutation(updateSavedSearchMutation);
  async function confirm() {
    if (!name.trim()) {
      setFault(t.nameWanted);
      return;
    }
    const { data } = await update({ input: { savedSearchId: search.id, name } });
    if (!data) return;
    const { name: refused } = formFaults(data.updateSavedSearch.errors, ['name']);
    if (refused) setFault(refused);
    else onClose();
  }
  const footer = (
    <>
      <Button onPress={onClose}>{t.keep}</Button>
      <Button look="primary" isPending={fetching} onPress={() => void confirm()}>
        {t.confirm}
      </Button>
    </>
  );
  return (
    <Dialog title={t.renameTitle} isOpen onClose={onClose} footer={footer}>
      <form
        className="col g3"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <TextField label={t.name} value={name} onChange={setName} error={fault} maxLength={60} isRequired />
        <FailureNote error={error} />
      </form>
    </Dialog>
  );
}
