import { ExportMenu } from '#entities/export/export-menu.tsx';
import { SaveSearch } from '#entities/saved-search/save-search.tsx';
import type { Saveable } from '#entities/saved-search/saved-search-key.ts';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { Count, RemovableTag } from '#ui/tag.tsx';
import { useConditionName } from './condition-name.ts';
import { DidYouMean } from './did-you-mean.tsx';
import type { ListPart } from './facet-panel.tsx';
import { conditionsOf, orderOf, without, withoutConditions } from './list-search.ts';
import { OrderSelect } from './order-select.tsx';
import { Reading } from './reading.tsx';
import { resultsText } from './results.text.ts';

type ListHeadProps = ListPart & {
  /** The search as it can be saved. */
  saveable: Saveable;
  onFilter: () => void;
};

/** How many, in which order, under which conditions; on a phone the way to the filters. */
export function ListHead({ answer, search, saveable, onChange, onFilter }: ListHeadProps) {
  const t = useText(resultsText);
  const { viewer } = useViewer();
  const conditions = conditionsOf(search);
  const nameOf = useConditionName(answer, conditions);
  const { value, exact } = answer.total;
  const { didYouMean } = answer.understood;
  return (
    <div className="col g3">
      <div className="row sp nowrap ls-head">
        <p role="status" className="grow">
          {t.found(numberText(value), exact)}
        </p>
        {viewer && (
          <ExportMenu
            list={saveable.list}
            variables={{ ...exported(saveable), order: orderOf(search) }}
            total={value}
          />
        )}
        <SaveSearch search={saveable} conditions={conditions.map(nameOf)} />
        {search.query && (
          <OrderSelect className="no-m ls-order" isLabelHidden search={search} onChange={onChange} />
        )}
        <Button className="only-m" icon="filter" onPress={onFilter}>
          {t.filters} {conditions.length > 0 && <Count isLit>{conditions.length}</Count>}
        </Button>
      </div>
      {conditions.length > 0 && (
        <div className="row">
          {conditions.map((condition) => (
            <RemovableTag
              key={`${condition.facet}-${condition.value}`}
              onRemove={() => onChange(without(search, condition))}
            >
              {nameOf(condition)}
            </RemovableTag>
          ))}
          <Button look="ghost" size="small" onPress={() => onChange(withoutConditions(search))}>
            {t.clearAll}
          </Button>
        </div>
      )}
      {answer.isDegraded && <Note tone="warning">{t.degraded}</Note>}
      {didYouMean && <DidYouMean spelling={didYouMean} onTake={(query) => onChange({ ...search, query })} />}
      <Reading understood={answer.understood} />
    </div>
  );
}

/** The search as its list is asked for. */
function exported({ query, partnerFilter, needFilter, capabilityFilter }: Saveable) {
  return { query, filter: partnerFilter ?? needFilter ?? capabilityFilter ?? null };
}
