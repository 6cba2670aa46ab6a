import { useState } from 'react';
import { useQuery } from 'urql';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { RemovableTag, SampleTag } from '#ui/tag.tsx';
import { clientSearchQuery } from './capabilities.queries.ts';
import { capabilityFormText } from './capability-form.text.ts';

type ClientPickerProps = {
  id: string;
  name: string;
  onChange: (changed: { clientId: string; clientName: string }) => void;
};

/** The client of a case: nobody named, or an organization of the platform, found by a part of its name. */
export function ClientPicker({ id, name, onChange }: ClientPickerProps) {
  const t = useText(capabilityFormText);
  const [words, setWords] = useState('');
  const [{ data }] = useQuery({
    query: clientSearchQuery,
    variables: { query: words.trim() },
    pause: words.trim().length < 2 || id !== '',
  });
  if (id) {
    return (
      <div className="row">
        <span className="sm dim">{t.caseClient}</span>
        <RemovableTag onRemove={() => onChange({ clientId: '', clientName: '' })}>{name || id}</RemovableTag>
      </div>
    );
  }
  const found = words.trim().length < 2 ? [] : (data?.partners.nodes ?? []);
  return (
    <div className="col">
      <TextField
        label={t.caseClient}
        hint={t.caseClientHint}
        type="search"
        autoComplete="off"
        value={words}
        onChange={setWords}
      />
      {found.length > 0 && (
        <ul className="row" aria-label={t.clientsFound}>
          {found.map((client) => (
            <li key={client.id} className="row">
              <Button size="small" onPress={() => onChange({ clientId: client.id, clientName: client.name })}>
                {client.name}
              </Button>
              {client.isExample && <SampleTag />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
