import { useQuery } from 'urql';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { graphql } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { uiText } from '#ui/ui.text.ts';
import { discoveryText } from './discovery.text.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { Condition, ListFacet } from './search-state.ts';

export const namesQuery = graphql(`
  query TaxonomyNames {
    towns {
      code
      label {
        zh
        en
      }
    }
    fields {
      code
      label {
        zh
        en
      }
      children {
        code
        label {
          zh
          en
        }
      }
    }
  }
`);

/**
 * What a condition is called. Kinds and forms have the interface's own words; the facets of the answer name towns,
 * fields and stages; the taxonomy is asked only where a chosen town or field has no result and so stands in no facet.
 */
export function useConditionName(
  answer: SearchAnswer,
  { hasNear = false }: { hasNear?: boolean } = {},
): (condition: Condition) => string {
  const t = useText(discoveryText);
  const kinds = useText(uiText);
  const forms = useText(formText);
  const label = useLabel();
  const [{ data }] = useQuery({ query: namesQuery, pause: answer.total.value > 0 && !hasNear });
  const nearName = (value: string) => {
    const [code = '', kilometres] = value.split('-');
    const town = data?.towns.find((one) => one.code === code);
    return t.nearCondition(town ? label(town.label) : code, Number(kilometres));
  };
  const listedName = (facet: ListFacet, value: string) => {
    const counted = answer.facets
      .find(({ name }) => name === facet)
      ?.values.find((one) => one.value === value);
    if (counted) return label(counted.label);
    const fields = data?.fields.flatMap((field) => [field, ...field.children]) ?? [];
    const named = [...(data?.towns ?? []), ...fields].find(({ code }) => code === value);
    return named ? label(named.label) : value;
  };
  return ({ facet, value }) => {
    if (facet === 'TRL') return value;
    if (facet === 'NEAR') return nearName(value);
    if (facet === 'KIND') return kinds[value as keyof typeof kinds] as string;
    if (facet === 'FORM') return forms[value as keyof typeof forms];
    return listedName(facet, value);
  };
}
