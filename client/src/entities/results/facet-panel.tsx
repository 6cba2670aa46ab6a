import { useId, useState } from 'react';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/choice.tsx';
import { Sheet } from '#ui/dialog.tsx';
import type { ListAnswer } from './list-answer.ts';
import { type ListFacet, type ListSearch, withoutConditions, withValues } from './list-search.ts';
import { OrderSelect } from './order-select.tsx';
import { resultsText } from './results.text.ts';
import { TrlFacet } from './trl-facet.tsx';

// As many as can be read at a glance; the rest unfolds.
const fewest = 5;

/** What the parts around a list stand on. */
export type ListPart = {
  answer: ListAnswer;
  search: ListSearch;
  onChange: (search: ListSearch) => void;
  /** Which facets the list has, in the order shown. */
  facets: readonly (ListFacet | 'TRL')[];
};

/** The conditions with their counts. A count says what the box would bring, whatever else is chosen in its group. */
export function FacetPanel({ answer, search, onChange, facets }: ListPart) {
  return facets.map((facet) =>
    facet === 'TRL' ? (
      <TrlFacet
        key={facet}
        answer={answer}
        trl={search.trl}
        onChange={(trl) => onChange({ ...search, trl })}
      />
    ) : (
      <FacetGroup
        key={facet}
        facet={facet}
        answer={answer}
        chosen={search.chosen[facet]}
        onChoose={(values) => onChange(withValues(search, facet, values))}
      />
    ),
  );
}

/** The same on a phone, from the lower edge. Its button says how many results it will show. */
export function FacetSheet({
  isOpen,
  onClose,
  ...part
}: ListPart & { isOpen: boolean; onClose: () => void }) {
  const t = useText(resultsText);
  const { answer, search, onChange } = part;
  const footer = (
    <>
      <Button onPress={() => onChange(withoutConditions(search))}>{t.clear}</Button>
      <Button look="primary" onPress={onClose}>
        {t.show(numberText(answer.total.value))}
      </Button>
    </>
  );
  return (
    <Sheet title={t.filters} isOpen={isOpen} onClose={onClose} footer={footer}>
      {search.query && <OrderSelect search={search} onChange={onChange} />}
      <div>
        <FacetPanel {...part} />
      </div>
    </Sheet>
  );
}

type GroupProps = {
  facet: ListFacet;
  answer: ListAnswer;
  chosen: readonly string[];
  onChoose: (values: string[]) => void;
};

function FacetGroup({ facet, answer, chosen, onChoose }: GroupProps) {
  const t = useText(resultsText);
  const label = useLabel();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const values = answer.facets.find(({ name }) => name === facet)?.values ?? [];
  if (values.length === 0) return null;
  const shown = values.filter(({ value }, place) => isOpen || place < fewest || chosen.includes(value));
  const hidden = values.length - shown.length;
  return (
    <div className="ls-facet">
      <h2 id={id}>{t[facet]}</h2>
      <CheckboxGroup aria-labelledby={id} value={[...chosen]} onChange={onChoose}>
        {shown.map(({ value, label: name, count }) => (
          <Checkbox key={value} value={value} count={numberText(count)}>
            {label(name)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      {(hidden > 0 || isOpen) && values.length > fewest && (
        <Button look="ghost" size="small" onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? t.showLess : t.showMore(hidden)}
        </Button>
      )}
    </div>
  );
}
