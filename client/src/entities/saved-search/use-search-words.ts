import { capabilityText } from '#entities/capability/capability.text.ts';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { rangeText } from '#lib/numbers.ts';
import { uiText } from '#ui/ui.text.ts';
import type { SavedSearchLine } from './saved-search.fragments.ts';
import { savedSearchText } from './saved-search.text.ts';

/** The conditions of a saved search in words, one each. */
export function useSearchWords(): (filter: SavedSearchLine['filter']) => string[] {
  const kinds = useText(uiText);
  const capabilityKinds = useText(capabilityText);
  const forms = useText(formText);
  const t = useText(savedSearchText);
  const label = useLabel();
  return (filter) => [
    ...filter.partnerKinds.map((kind) => kinds[kind]),
    ...filter.capabilityKinds.map((kind) => capabilityKinds[kind]),
    ...[...filter.towns, ...filter.fields, ...filter.chainStages].map((one) => label(one.label)),
    ...filter.forms.map((form) => forms[form]),
    ...(filter.near ? [t.near(label(filter.near.town.label), filter.near.kilometres)] : []),
    ...(filter.trl ? [`TRL ${rangeText(filter.trl.min, filter.trl.max)}`] : []),
  ];
}
