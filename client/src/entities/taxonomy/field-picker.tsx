import { useState } from 'react';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { useQuery } from 'urql';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { FieldFoot, FieldLabel } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { RemovableTag } from '#ui/tag.tsx';
import './field-picker.css';
import { FieldChoices } from './field-choices.tsx';
import { useLabel } from './labels.ts';
import { taxonomyQuery } from './taxonomy.queries.ts';
import { taxonomyText } from './taxonomy.text.ts';

type FieldPickerProps = {
  /** Codes of leaves. */
  value: readonly string[];
  onChange: (codes: string[]) => void;
  error?: string | undefined;
  most?: number;
};

/** Chooses leaves of the field taxonomy: by group, or by typing a part of a name. What is chosen stands above. */
export function FieldPicker({ value, onChange, error, most = 5 }: FieldPickerProps) {
  const t = useText(taxonomyText);
  const label = useLabel();
  const [words, setWords] = useState('');
  const [{ data, error: failure }, retry] = useQuery({ query: taxonomyQuery });
  const groups = data?.fields ?? [];
  const leaves = groups.flatMap(({ children }) => children);
  const isFull = value.length >= most;
  return (
    <CheckboxGroup
      className="f"
      value={[...value]}
      onChange={onChange}
      isRequired
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={t.fields} isRequired />
      <div className="fp">
        <input
          className="inp"
          type="search"
          aria-label={t.findField}
          placeholder={t.findField}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        {failure && !data && (
          <Note tone="problem">
            {t.notLoaded}{' '}
            <Button size="small" icon="retry" onPress={() => retry({ requestPolicy: 'network-only' })}>
              {t.retry}
            </Button>
          </Note>
        )}
        <FieldChoices groups={groups} words={words.trim()} value={value} isFull={isFull} />
        {value.length > 0 && (
          <ul className="row fp-chosen" aria-label={t.chosen}>
            {value.map((code) => {
              const leaf = leaves.find((candidate) => candidate.code === code);
              return (
                <li key={code}>
                  <RemovableTag onRemove={() => onChange(value.filter((kept) => kept !== code))}>
                    {leaf ? label(leaf.label) : code}
                  </RemovableTag>
                </li>
              );
            })}
          </ul>
        )}
      </div>
      <FieldFoot hint={isFull ? t.fieldsFull(most) : t.fieldsHint(most)} error={error} />
    </CheckboxGroup>
  );
}
