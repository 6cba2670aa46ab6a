import { useState } from 'react';
import { useQuery } from 'urql';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { SampleTag } from '#ui/tag.tsx';
import { firmSearchQuery } from './proposal.queries.ts';
import { proposalText } from './proposal.text.ts';

export type PickedFirm = { readonly id: string; readonly name: string };

type FirmPickerProps = {
  firm: PickedFirm | null;
  onChange: (firm: PickedFirm | null) => void;
  error?: string | undefined;
};

/** One of the firms that are here already, found by a part of its name. */
export function FirmPicker({ firm, onChange, error }: FirmPickerProps) {
  const t = useText(proposalText);
  const label = useLabel();
  const [words, setWords] = useState('');
  const sought = words.trim();
  const isAsking = sought.length >= 2 && firm === null;
  const [{ data, fetching }] = useQuery({
    query: firmSearchQuery,
    variables: { query: sought },
    pause: !isAsking,
  });
  if (firm) {
    return (
      <div className="row sp">
        <b>{firm.name}</b>
        <Button size="small" onPress={() => onChange(null)}>
          {t.changeFirm}
        </Button>
      </div>
    );
  }
  const found = isAsking ? (data?.partners.nodes ?? []) : [];
  return (
    <div className="col g3">
      <TextField
        label={t.firm}
        hint={t.firmHint}
        type="search"
        autoComplete="off"
        isRequired
        value={words}
        onChange={setWords}
        error={error}
      />
      <div aria-live="polite">
        {isAsking && !fetching && data && found.length === 0 && <p className="sm dim">{t.firmNone}</p>}
        {found.length > 0 && (
          <ul className="col" aria-label={t.firmsFound}>
            {found.map(
              (one) =>
                one.__typename === 'Enterprise' && (
                  <li key={one.id} className="row">
                    <Button size="small" onPress={() => onChange({ id: one.id, name: one.name })}>
                      {one.name}
                    </Button>
                    {one.town && <span className="sm dim">{label(one.town.label)}</span>}
                    {one.isExample && <SampleTag />}
                  </li>
                ),
            )}
          </ul>
        )}
      </div>
    </div>
  );
}
