import { useQuery } from 'urql';
import { WaysOut } from '#entities/results/ways-out.tsx';
import { partnerWaysQuery } from './discovery.queries.ts';
import type { SearchPart } from './search-answer.ts';
import { newNeedPath } from './search-help.tsx';
import { filterOf, inField, withoutConditions, withoutNamed } from './search-state.ts';

type WaysProps = Omit<SearchPart, 'answer'> & { isEmpty: boolean };

/** Ways to more partners: fewer conditions, fewer words, what lies near, and who can be asked. */
export function Ways({ search, onChange, isEmpty }: WaysProps) {
  const [{ data }] = useQuery({
    query: partnerWaysQuery,
    variables: { query: search.query, filter: filterOf(search) },
  });
  return (
    <WaysOut
      ways={data?.partners.help}
      isEmpty={isEmpty}
      onQuery={(query) => onChange({ ...search, query })}
      onDrop={(condition) => onChange(withoutNamed(search, condition))}
      onDropAll={() => onChange(withoutConditions(search))}
      onField={(code) => onChange(inField(code))}
      publishTo={newNeedPath(search)}
      askTo="/commissioner-requests"
    />
  );
}
