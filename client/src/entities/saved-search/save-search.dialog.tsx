import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { signInPath } from '#entities/viewer/way-back.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { formFaults } from '#graphql/form-faults.ts';
import { useAskPath } from '#lib/ask.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { Select } from '#ui/select.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Tag } from '#ui/tag.tsx';
import { showToast } from '#ui/toasts.ts';
import { savedSearchContext, saveSearchMutation } from './saved-search.queries.ts';
import { type Frequency, frequencies, savedSearchText } from './saved-search.text.ts';
import type { Saveable } from './saved-search-key.ts';

const longestName = 60;

type DialogProps = {
  search: Saveable;
  conditions: readonly string[];
  isSignedIn: boolean;
  onClose: () => void;
};

/** A name and a frequency; a visitor is led to sign in, and back to this search. */
export function SaveSearchDialog(props: DialogProps) {
  const { isKnown } = useViewer();
  const t = useText(savedSearchText);
  const path = useAskPath('save');
  if (props.isSignedIn) return <Form {...props} />;
  const footer = (
    <>
      <Button onPress={props.onClose}>{t.cancel}</Button>
      <ButtonLink look="primary" to={signInPath(path)}>
        {t.signIn}
      </ButtonLink>
    </>
  );
  return (
    <Dialog title={t.title} isOpen onClose={props.onClose} footer={isKnown && footer}>
      {isKnown ? <p>{t.signInFirst}</p> : <Skeleton rows={1} />}
    </Dialog>
  );
}

function Form({ search, conditions, onClose }: DialogProps) {
  const t = useText(savedSearchText);
  const navigate = useNavigate();
  const parts = [search.query, ...conditions].filter(Boolean);
  const [name, setName] = useState(() => proposed(parts.join(' · ') || t[search.list]));
  const [frequency, setFrequency] = useState<Frequency>('DAILY');
  const [faults, setFaults] = useState<Readonly<Record<string, string | undefined>>>({});
  const [{ fetching, error }, save] = useMutation(saveSearchMutation);
  async function confirm() {
    if (!name.trim()) {
      setFaults({ name: t.nameWanted });
      return;
    }
    const { data } = await save({ input: { ...search, name, frequency } }, savedSearchContext);
    if (!data) return;
    const { savedSearch, errors } = data.saveSearch;
    if (!savedSearch) {
      setFaults(formFaults(errors, ['name']));
      return;
    }
    onClose();
    const action = { label: t.see, onPress: () => void navigate('/saved-searches') };
    showToast({ text: t.done, action });
  }
  const footer = (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button look="primary" isPending={fetching} onPress={() => void confirm()}>
        {t.confirm}
      </Button>
    </>
  );
  return (
    <Dialog title={t.title} isOpen onClose={onClose} footer={footer}>
      <form
        className="col g4"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <p className="sm dim">{t.lead}</p>
        <TextField
          label={t.name}
          hint={t.nameHint}
          error={faults.name}
          value={name}
          onChange={setName}
          maxLength={longestName}
          isRequired
        />
        <Select
          label={t.frequency}
          options={frequencies.map((id) => ({ id, label: t[id] }))}
          value={frequency}
          onChange={setFrequency}
        />
        <div className="col g1">
          <p className="sm dim">{t.searched}</p>
          <div className="row">
            <Tag>{t[search.list]}</Tag>
            {parts.length === 0 && <Tag isOutlined>{t.everything}</Tag>}
            {parts.map((part) => (
              <Tag key={part} isOutlined>
                {part}
              </Tag>
            ))}
          </div>
        </div>
        {faults[''] && <Note tone="warning">{faults['']}</Note>}
        <FailureNote error={error} />
      </form>
    </Dialog>
  );
}

function proposed(name: string): string {
  const letters = [...name];
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name;
}
