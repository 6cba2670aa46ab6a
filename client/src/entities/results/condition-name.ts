import { useQuery } from 'urql';
import { capabilityText } from '#entities/capability/capability.text.ts';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { taxonomyQuery } from '#entities/taxonomy/taxonomy.queries.ts';
import { useText } from '#lib/language.ts';
import type { ListAnswer } from './list-answer.ts';
import type { Condition } from './list-search.ts';

/**
 * What a condition is called. The facets of the answer name most of them; the taxonomy is asked only where something
 * chosen has no result and so stands in no facet.
 */
export function useConditionName(
  answer: ListAnswer,
  conditions: readonly Condition[],
): (condition: Condition) => string {
  const words: Readonly<Record<string, unknown>> = { ...useText(capabilityText), ...useText(formText) };
  const label = useLabel();
  const counted = ({ facet, value }: Condition) =>
    answer.facets.find(({ name }) => name === facet)?.values.find((one) => one.value === value);
  const isMissing = conditions.some(
    (one) => (one.facet === 'FIELD' || one.facet === 'CHAIN_STAGE') && !counted(one),
  );
  const [{ data }] = useQuery({ query: taxonomyQuery, pause: !isMissing });
  return (condition) => {
    const found = counted(condition);
    if (found) return label(found.label);
    const word = words[condition.value];
    if (typeof word === 'string') return word;
    const named = [
      ...(data?.fields.flatMap((field) => [field, ...field.children]) ?? []),
      ...(data?.chainSections.flatMap(({ stages }) => stages) ?? []),
    ].find(({ code }) => code === condition.value);
    return named ? label(named.label) : condition.value;
  };
}
