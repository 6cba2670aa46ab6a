import { useQuery } from 'urql';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { taxonomyQuery } from '#entities/taxonomy/taxonomy.queries.ts';
import { useText } from '#lib/language.ts';
import { Select } from '#ui/select.tsx';
import { RemovableTag } from '#ui/tag.tsx';
import { requestCommissionerText } from './request-commissioner.text.ts';

const most = 5;

type FieldSelectProps = {
  value: readonly string[];
  onChange: (codes: string[]) => void;
  error?: string | undefined;
};

/** Up to five fields in the room of one line, for a dialog: each chosen one becomes a tag that a press takes away. */
export function FieldSelect({ value, onChange, error }: FieldSelectProps) {
  const t = useText(requestCommissionerText);
  const label = useLabel();
  const [{ data }] = useQuery({ query: taxonomyQuery });
  const leaves = (data?.fields ?? []).flatMap(({ label: parent, children }) =>
    children.map((child) => ({ id: child.code, label: `${label(parent)} · ${label(child.label)}` })),
  );
  const chosen = leaves.filter(({ id }) => value.includes(id));
  return (
    <div className="col g1">
      <Select
        label={t.fields}
        hint={t.fieldsHint}
        options={leaves.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={(code) => onChange([...value, code])}
        isDisabled={value.length >= most || leaves.length === 0}
        error={error}
      />
      {chosen.length > 0 && (
        <ul className="row" aria-label={t.chosenFields}>
          {chosen.map(({ id, label: name }) => (
            <li key={id}>
              <RemovableTag onRemove={() => onChange(value.filter((code) => code !== id))}>
                {name}
              </RemovableTag>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
