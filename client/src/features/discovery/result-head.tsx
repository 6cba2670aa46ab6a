import { ExportMenu } from '#entities/export/export-menu.tsx';
import { DidYouMean } from '#entities/results/did-you-mean.tsx';
import { Reading } from '#entities/results/reading.tsx';
import { SaveSearch } from '#entities/saved-search/save-search.tsx';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { Select } from '#ui/select.tsx';
import { Count, RemovableTag } from '#ui/tag.tsx';
import { discoveryText } from './discovery.text.ts';
import type { SearchPart } from './search-answer.ts';
import { conditionsOf, filterOf, orders, without, withoutConditions } from './search-state.ts';
import { useConditionName } from './use-condition-name.ts';

/** How many results, in which order, under which conditions; on a phone the way to the filters. */
export function ResultHead({ answer, search, onChange, onFilter }: SearchPart & { onFilter: () => void }) {
  const t = useText(discoveryText);
  const nameOf = useConditionName(answer, { hasNear: search.near !== null });
  const conditions = conditionsOf(search);
  const { viewer } = useViewer();
  const { value, exact } = answer.total;
  const { didYouMean } = answer.understood;
  return (
    <>
      <div className="row sp nowrap result-head">
        <p role="status" className="grow">
          {t.results(numberText(value), exact)}
        </p>
        {viewer && (
          <ExportMenu
            list="PARTNERS"
            variables={{ query: search.query, filter: filterOf(search), order: search.order }}
            total={value}
          />
        )}
        <SaveSearch
          search={{ list: 'PARTNERS', query: search.query, partnerFilter: filterOf(search) }}
          conditions={conditions.map(nameOf)}
        />
        <Select
          className="no-m result-order"
          label={t.sort}
          isLabelHidden
          options={orders.map((id) => ({ id, label: t[id] }))}
          value={search.order}
          onChange={(order) => onChange({ ...search, order })}
        />
        <Button className="only-m" icon="filter" onPress={onFilter}>
          {t.filters} {conditions.length > 0 && <Count isLit>{conditions.length}</Count>}
        </Button>
      </div>
      {conditions.length > 0 && (
        <div className="row conditions">
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
      {didYouMean && <DidYouMean spelling={didYouMean} onTake={(query) => onChange({ ...search, query })} />}
      <Reading understood={answer.understood} />
      {answer.isDegraded && <Note tone="warning">{t.degraded}</Note>}
    </>
  );
}
