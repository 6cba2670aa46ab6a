import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useNavigate } from 'react-router';
import { useLanguage, useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { TextField } from '#ui/field.tsx';
import { Icon } from '#ui/icon.tsx';
import { Note } from '#ui/note.tsx';
import { Select } from '#ui/select.tsx';
import type { KindChoice } from './imports.queries.ts';
import { importsText } from './imports.text.ts';
import { useUpload } from './use-upload.ts';

const types = ['.xlsx', '.xlsm', '.csv', '.txt'];

/** What the address asks for. */
type Wanted = { readonly kind: string | null; readonly organization: string | null };

/** What is to come in, an empty list to fill in, and the file. */
export function UploadCard({ choices, wanted }: { choices: readonly KindChoice[]; wanted: Wanted }) {
  const t = useText(importsText);
  const keys = choices.map(keyOf);
  const [key, setKey] = useState(wantedAmong(choices, wanted) ?? keys[0] ?? '');
  const [verified, setVerified] = useState('');
  const choice = choices[keys.indexOf(key)];
  if (!choice) return null;
  const options = choices.map((one) => ({
    id: keyOf(one),
    label: one.organization && choices.length > 1 ? t.of(t[one.kind], one.organization.name) : t[one.kind],
  }));
  const isOfOrganizations = areOrganizations(choice);
  const hint = choice.kind === 'MEMBER' || choice.kind === 'PROPOSED_NEED' ? t[`${choice.kind}Hint`] : null;
  return (
    <Card title={t.new} holds="text">
      <div className="col g4">
        <div className="import-what">
          <div className="col g1">
            <span className="sm dim">{t.what}</span>
            <Select label={t.what} isLabelHidden options={options} value={key} onChange={setKey} />
          </div>
          <Template choice={choice} />
        </div>
        {hint && <Note>{hint}</Note>}
        {isOfOrganizations && (
          <TextField
            label={t.verified}
            hint={t.verifiedHint}
            value={verified}
            onChange={setVerified}
            maxLength={500}
          />
        )}
        <FilePlace choice={choice} verified={isOfOrganizations ? verified : ''} />
      </div>
    </Card>
  );
}

/** Whose rows are organizations, and can be verified on one ground. */
function areOrganizations({ kind, organization }: KindChoice): boolean {
  return organization === null && kind !== 'COMMISSIONER' && kind !== 'PROPOSED_NEED';
}

function wantedAmong(choices: readonly KindChoice[], { kind, organization }: Wanted): string | undefined {
  const fitting = choices.filter((choice) => choice.kind === kind);
  const found = fitting.find((choice) => choice.organization?.id === organization) ?? fitting[0];
  return found && keyOf(found);
}

function keyOf({ kind, organization }: KindChoice): string {
  return `${kind}:${organization?.id ?? ''}`;
}

function Template({ choice }: { choice: KindChoice }) {
  const t = useText(importsText);
  const query = new URLSearchParams({
    language: useLanguage() === 'en' ? 'en' : 'zh',
    ...(choice.organization && { organization: choice.organization.id }),
  });
  return (
    <div className="row g3">
      <a className="btn" href={`/imports/templates/${choice.kind}.xlsx?${query}`} download>
        <Icon name="download" />
        {t.template}
      </a>
      <span className="sm dim import-template-hint">{t.templateHint}</span>
    </div>
  );
}

function FilePlace({ choice, verified }: { choice: KindChoice; verified: string }) {
  const t = useText(importsText);
  const navigate = useNavigate();
  const { send, part, fault, stop } = useUpload((id) => navigate(`/imports/${id}`));
  const take = (file: File | undefined) => {
    if (file) void send(file, { choice, verified });
  };
  if (part !== null) {
    return (
      <div className="import-drop col g3" role="status">
        <p>{part < 1 ? t.sending(Math.round(part * 100)) : t.reading}</p>
        <progress
          className="import-progress"
          max={1}
          value={part}
          aria-label={t.sending(Math.round(part * 100))}
        />
        <Button size="small" onPress={stop}>
          {t.stopSending}
        </Button>
      </div>
    );
  }
  return (
    <div className="col g3">
      <DropZone
        className="import-drop"
        aria-label={t.drop}
        onDrop={async ({ items }) => {
          const item = items.find(({ kind }) => kind === 'file');
          if (item?.kind === 'file') take(await item.getFile());
        }}
      >
        <Icon name="file" isLarge />
        <div className="row g3 import-choose">
          <span className="dim no-m">{t.drop}</span>
          <FileTrigger acceptedFileTypes={types} onSelect={(files) => take(files?.[0])}>
            <Button look="primary">{t.choose}</Button>
          </FileTrigger>
        </div>
        <p className="sm dim">{t.formats}</p>
      </DropZone>
      {fault && <Note tone="problem">{fault}</Note>}
    </div>
  );
}
