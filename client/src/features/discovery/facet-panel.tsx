import { useId, useState } from 'react';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/choice.tsx';
import { Sheet } from '#ui/dialog.tsx';
import { Select } from '#ui/select.tsx';
import { discoveryText } from './discovery.text.ts';
import { NearFacet } from './near-facet.tsx';
import type { SearchAnswer, SearchPart } from './search-answer.ts';
import { facetLists, kinds, type ListFacet, orders, withoutConditions, withValues } from './search-state.ts';
import { TrlFacet } from './trl-facet.tsx';
import { useConditionName } from './use-condition-name.ts';

const facets: ListFacet[] = ['KIND', 'FIELD', 'TOWN', 'FORM', 'CHAIN_STAGE'];
// As many as can be read at a glance; the rest unfolds.
const fewest = 5;

/** The conditions with their counts. A count says what the box would bring, whatever else is chosen in its group. */
export function FacetPanel({ answer, search, onChange }: SearchPart) {
  return (
    <>
      {facets.map((facet) => (
        <ListFacetGroup
          key={facet}
          facet={facet}
          answer={answer}
          chosen={search[facetLists[facet]]}
          onChoose={(values) => onChange(withValues(search, facet, values))}
        />
      ))}
      <TrlFacet answer={answer} trl={search.trl} onChange={(trl) => onChange({ ...search, trl })} />
      <NearFacet near={search.near} onChange={(near) => onChange({ ...search, near })} />
    </>
  );
}

/** The same on a phone, from the lower edge. Its button says how many results it will show. */
export function FacetSheet({
  isOpen,
  onClose,
  ...part
}: SearchPart & { isOpen: boolean; onClose: () => void }) {
  const t = useText(discoveryText);
  const { answer, search, onChange } = part;
  return (
    <Sheet
      title={t.filters}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => onChange(withoutConditions(search))}>{t.clear}</Button>
          <Button look="primary" onPress={onClose}>
            {t.showResults(numberText(answer.total.value))}
          </Button>
        </>
      }
    >
      <Select
        label={t.sort}
        options={orders.map((id) => ({ id, label: t[id] }))}
        value={search.order}
        onChange={(order) => onChange({ ...search, order })}
      />
      <div>
        <FacetPanel {...part} />
      </div>
    </Sheet>
  );
}

type GroupProps = {
  facet: ListFacet;
  answer: SearchAnswer;
  chosen: readonly string[];
  onChoose: (values: string[]) => void;
};

function ListFacetGroup({ facet, answer, chosen, onChoose }: GroupProps) {
  const t = useText(discoveryText);
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const nameOf = useConditionName(answer);
  const counted = ordered(facet, answer);
  const uncounted = chosen.filter((value) => !counted.some((one) => one.value === value));
  // What is chosen stays to be taken away, also where it finds nobody.
  const values = [
    ...counted.map(({ value, count }) => ({ value, count, name: nameOf({ facet, value }) })),
    ...uncounted.map((value) => ({ value, count: 0, name: nameOf({ facet, value }) })),
  ];
  if (values.length === 0) return null;
  const shown = values.filter(({ value }, place) => isOpen || place < fewest || chosen.includes(value));
  const hidden = values.length - shown.length;
  return (
    <div className="fct">
      <h2 id={id}>{t[facet]}</h2>
      <AriaCheckboxGroup aria-labelledby={id} value={[...chosen]} onChange={onChoose}>
        {shown.map(({ value, name, count }) => (
          <Checkbox key={value} value={value} count={numberText(count)}>
            {name}
          </Checkbox>
        ))}
      </AriaCheckboxGroup>
      {(hidden > 0 || isOpen) && values.length > fewest && (
        <Button look="ghost" size="small" onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? t.showLess : t.showMore(hidden)}
        </Button>
      )}
    </div>
  );
}

/** Kinds stand in one order everywhere; the others most results first, as the answer gives them. */
function ordered(facet: ListFacet, answer: SearchAnswer) {
  const values = answer.facets.find(({ name }) => name === facet)?.values ?? [];
  if (facet !== 'KIND') return values;
  const place = (value: string) => kinds.indexOf(value as (typeof kinds)[number]);
  return [...values].sort((a, b) => place(a.value) - place(b.value));
}
