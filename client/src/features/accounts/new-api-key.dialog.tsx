import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox, CheckboxGroup } from '#ui/choice.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PasswordField } from '#ui/password-field.tsx';
import { Select } from '#ui/select.tsx';
import { createApiKeyMutation } from './api-key.queries.ts';
import { apiKeyText } from './api-key.text.ts';
import { CopyButton } from './copy-button.tsx';

const scopes = ['READ', 'WRITE'] as const;
const terms = ['30', '90', '366'] as const;

type Draft = {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly days: (typeof terms)[number];
  readonly password: string;
};

/** Makes a key, then shows it, this once. */
export function NewApiKeyDialog({ onClose, onChanged }: { onClose: () => void; onChanged: () => void }) {
  const [secret, setSecret] = useState<string | null>(null);
  const created = (shown: string) => {
    setSecret(shown);
    onChanged();
  };
  if (secret !== null) return <SecretDialog secret={secret} onClose={onClose} />;
  return <KeyFormDialog onClose={onClose} onCreated={created} />;
}

type KeyFormProps = { onClose: () => void; onCreated: (secret: string) => void };

function KeyFormDialog({ onClose, onCreated }: KeyFormProps) {
  const t = useText(apiKeyText);
  const [draft, setDraft] = useState<Draft>({ name: '', scopes: ['READ'], days: '90', password: '' });
  const create = useAct(createApiKeyMutation, ['name', 'scopes', 'days', 'password']);
  const submit = async () => {
    const { name, password } = draft;
    const chosen = scopes.filter((scope) => draft.scopes.includes(scope));
    const missing = {
      ...(!name.trim() && { name: t.nameMissing }),
      ...(chosen.length === 0 && { scopes: t.scopesMissing }),
      ...(!password && { password: t.passwordMissing }),
    };
    if (!create.check(missing)) return;
    const done = await create.act({ input: { name, scopes: chosen, days: Number(draft.days), password } });
    if (done?.secret) onCreated(done.secret);
  };
  return (
    <FormDialog title={t.create} verb={t.create} act={create} onSend={() => void submit()} onClose={onClose}>
      <KeyFields draft={draft} faults={create.faults} onChange={setDraft} />
    </FormDialog>
  );
}

type KeyFieldsProps = { draft: Draft; faults: Faults; onChange: (draft: Draft) => void };

function KeyFields({ draft, faults, onChange }: KeyFieldsProps) {
  const t = useText(apiKeyText);
  return (
    <>
      <TextField
        label={t.name}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        hint={t.nameHint}
        error={faults.name}
        autoFocus
      />
      <CheckboxGroup
        label={t.scopes}
        value={draft.scopes}
        onChange={(chosen) => onChange({ ...draft, scopes: chosen })}
        hint={t.scopesHint}
        error={faults.scopes}
      >
        {scopes.map((scope) => (
          <Checkbox key={scope} value={scope}>
            {t[scope]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Select
        label={t.days}
        options={terms.map((term) => ({ id: term, label: String(t.dayCount(Number(term))) }))}
        value={draft.days}
        onChange={(days) => onChange({ ...draft, days })}
        error={faults.days}
      />
      <PasswordField
        label={t.password}
        autoComplete="current-password"
        value={draft.password}
        onChange={(password) => onChange({ ...draft, password })}
        error={faults.password}
      />
    </>
  );
}

function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useText(apiKeyText);
  const footer = (
    <Button look="primary" onPress={onClose}>
      {t.done}
    </Button>
  );
  return (
    <Dialog title={t.secretTitle} isOpen isKept onClose={onClose} footer={footer}>
      <div className="col g4">
        <Note tone="warning">{t.secretHint}</Note>
        <p className="secret">{secret}</p>
        <div className="row">
          <CopyButton text={secret} label={t.copy} copiedLabel={t.copied} />
        </div>
        <div className="col g1">
          <p className="sm dim">{t.usage}</p>
          <p className="secret">Authorization: Bearer {secret.slice(0, 9)}…</p>
        </div>
      </div>
    </Dialog>
  );
}
