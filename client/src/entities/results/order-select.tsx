import { useText } from '#lib/language.ts';
import { Select } from '#ui/select.tsx';
import { type ListSearch, orderOf, orders } from './list-search.ts';
import { resultsText } from './results.text.ts';

/** By relevance or newest first; only words give the choice a meaning. */
export function OrderSelect(props: {
  search: ListSearch;
  onChange: (search: ListSearch) => void;
  isLabelHidden?: boolean;
  className?: string;
}) {
  const { search, onChange, ...rest } = props;
  const t = useText(resultsText);
  return (
    <Select
      {...rest}
      label={t.sort}
      options={orders.map((id) => ({ id, label: t[id] }))}
      value={orderOf(search)}
      onChange={(order) => onChange({ ...search, order })}
    />
  );
}
