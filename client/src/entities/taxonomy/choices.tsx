import { useQuery } from 'urql';
import { useText } from '#lib/language.ts';
import { Checkbox, CheckboxGroup } from '#ui/choice.tsx';
import { type Option, Select } from '#ui/select.tsx';
import { RemovableTag } from '#ui/tag.tsx';
import './choices.css';
import { forms, formText } from './forms.text.ts';
import { useLabel } from './labels.ts';
import { taxonomyQuery } from './taxonomy.queries.ts';
import { taxonomyText } from './taxonomy.text.ts';

type ChoiceProps<Value> = {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: Value;
  onChange: (value: Value) => void;
};

// A select needs an id for every line; no code of a taxonomy looks like this.
const unsaid = '-';

/** One stage of the chain, `''` for none said. */
export function StageSelect(props: ChoiceProps<string>) {
  const options = useStageOptions();
  return <OptionalSelect {...props} options={options} />;
}

/** Stages of the chain, up to `most`: each chosen one becomes a tag that a press takes away. */
export function StagesPicker({
  value,
  onChange,
  most = 5,
  ...rest
}: ChoiceProps<readonly string[]> & { most?: number }) {
  const t = useText(taxonomyText);
  const options = useStageOptions();
  return (
    <div className="col">
      <Select
        {...rest}
        options={options.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={(code) => onChange([...value, code])}
        isDisabled={value.length >= most || options.length === 0}
      />
      {value.length > 0 && (
        <ul className="row" aria-label={t.chosen}>
          {value.map((code) => (
            <li key={code}>
              <RemovableTag onRemove={() => onChange(value.filter((kept) => kept !== code))}>
                {options.find(({ id }) => id === code)?.label ?? code}
              </RemovableTag>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A readiness level from `1` to `9`, `''` for none said. */
export function TrlSelect(props: ChoiceProps<string>) {
  const t = useText(taxonomyText);
  const words = [t.trl1, t.trl2, t.trl3, t.trl4, t.trl5, t.trl6, t.trl7, t.trl8, t.trl9];
  const options = words.map((label, place) => ({ id: String(place + 1), label }));
  return <OptionalSelect {...props} options={options} />;
}

/** Forms of cooperation, any number. */
export function FormChecks({ value, onChange, ...rest }: ChoiceProps<readonly string[]>) {
  const words = useText(formText);
  return (
    <div className="form-checks">
      <CheckboxGroup {...rest} value={value} onChange={onChange}>
        {forms.map((form) => (
          <Checkbox key={form} value={form}>
            {words[form]}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </div>
  );
}

/** All stages in the order of the chain, each with its section before it. */
function useStageOptions(): Option[] {
  const label = useLabel();
  const [{ data }] = useQuery({ query: taxonomyQuery });
  return (data?.chainSections ?? []).flatMap((section) =>
    section.stages.map((stage) => ({
      id: stage.code,
      label: `${label(section.label)} · ${label(stage.label)}`,
    })),
  );
}

/** One of a list, `''` for none said. */
export function OptionalSelect({
  value,
  onChange,
  options,
  ...rest
}: ChoiceProps<string> & { options: readonly Option[] }) {
  const t = useText(taxonomyText);
  return (
    <Select
      {...rest}
      options={[{ id: unsaid, label: t.unsaid }, ...options]}
      value={value || unsaid}
      onChange={(id) => onChange(id === unsaid ? '' : id)}
    />
  );
}
