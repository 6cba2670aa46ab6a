import { inField, type ListSearch, withoutConditions, withoutNamed } from './list-search.ts';
import type { SearchWays } from './search-ways.ts';
import { WaysOut } from './ways-out.tsx';

type ListWaysProps = {
  ways: SearchWays | undefined;
  isEmpty: boolean;
  search: ListSearch;
  onChange: (search: ListSearch) => void;
  publishTo?: string;
};

/** Ways to more within one list. */
export function ListWays({ ways, isEmpty, search, onChange, publishTo }: ListWaysProps) {
  return (
    <WaysOut
      ways={ways}
      isEmpty={isEmpty}
      onQuery={(query) => onChange({ ...search, query })}
      onDrop={(condition) => onChange(withoutNamed(search, condition))}
      onDropAll={() => onChange(withoutConditions(search))}
      onField={(code) => onChange(inField(code))}
      publishTo={publishTo}
    />
  );
}
