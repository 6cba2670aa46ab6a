import { type Label, useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Select } from '#ui/select.tsx';
import { RemovableTag } from '#ui/tag.tsx';
import { requestCommissionerText } from './request-commissioner.text.ts';

const most = 5;

type Leaf = { readonly code: string; readonly label: Label };

type FieldPickerProps = {
  /** The upper level of the taxonomy, each with its leaves. */
  tree: readonly (Leaf & { readonly children: readonly Leaf[] })[];
  value: readonly string[];
  onChange: (codes: string[]) => void;
  error?: string | undefined;
};

/** Up to five fields of the taxonomy: each chosen one becomes a tag that a press takes away. */
export function FieldPicker({ tree, value, onChange, error }: FieldPickerProps) {
  const t = useText(requestCommissionerText);
  const label = useLabel();
  const leaves = tree.flatMap(({ label: parent, children }) =>
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
