import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useText } from '#lib/language.ts';
import { Checkbox } from '#ui/choice.tsx';
import { Count } from '#ui/tag.tsx';
import { findFields } from './find-fields.ts';
import { useLabel } from './labels.ts';
import type { FieldGroup, FieldLeaf } from './taxonomy.queries.ts';
import { taxonomyText } from './taxonomy.text.ts';

type Chosen = { value: readonly string[]; isFull: boolean };

/** The boxes inside a field picker: those of one group, or those that the words name. */
export function FieldChoices({
  groups,
  words,
  ...chosen
}: Chosen & { groups: readonly FieldGroup[]; words: string }) {
  const t = useText(taxonomyText);
  const label = useLabel();
  const [open, setOpen] = useState<string | null>(null);
  if (words) {
    const found = findFields(groups, words);
    if (found.length === 0 && groups.length > 0) return <p className="sm dim">{t.noField(words)}</p>;
    return found.map(({ group, leaves }) => (
      <div key={group.code}>
        <p className="xs dim2">{label(group.label)}</p>
        <Leaves leaves={leaves} {...chosen} />
      </div>
    ));
  }
  const chosenIn = (group: FieldGroup) => group.children.filter(({ code }) => chosen.value.includes(code));
  const shown =
    groups.find(({ code }) => code === open) ??
    groups.find((group) => chosenIn(group).length > 0) ??
    groups[0];
  return (
    <>
      <ToggleButtonGroup
        className="fp-groups"
        aria-label={t.fieldGroups}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={shown ? [shown.code] : []}
        onSelectionChange={([key]) => setOpen(typeof key === 'string' ? key : null)}
      >
        {groups.map((group) => (
          <ToggleButton key={group.code} id={group.code}>
            {label(group.label)}
            {chosenIn(group).length > 0 && <Count isLit>{chosenIn(group).length}</Count>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {shown && <Leaves leaves={shown.children} {...chosen} />}
    </>
  );
}

function Leaves({ leaves, value, isFull }: Chosen & { leaves: readonly FieldLeaf[] }) {
  const label = useLabel();
  return (
    <div className="fp-leaves">
      {leaves.map(({ code, label: name }) => (
        <Checkbox key={code} value={code} isDisabled={isFull && !value.includes(code)}>
          {label(name)}
        </Checkbox>
      ))}
    </div>
  );
}
