import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '#lib/language.ts';
import { SearchBox } from '#ui/search-box.tsx';
import { discoveryText } from './discovery.text.ts';
import { rememberSearch } from './recent-searches.ts';
import { readSearch, type SearchState, writeSearch } from './search-state.ts';
import { useSuggestions } from './use-suggestions.tsx';

const everything = readSearch(new URLSearchParams());

/** The search box over all partners. A new search keeps the conditions of `search`, the one it stands on. */
export function PartnerSearchBox({
  search = everything,
  onGo,
  autoFocus = false,
}: {
  search?: SearchState;
  /** Told before the page changes: a palette closes. */
  onGo?: () => void;
  autoFocus?: boolean;
}) {
  const t = useText(discoveryText);
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.query);
  useEffect(() => setTyped(search.query), [search.query]);
  const show = (next: SearchState) => {
    rememberSearch(next.query);
    onGo?.();
    void navigate({ pathname: '/search', search: writeSearch(next).toString() });
  };
  const searchFor = (query: string) => {
    setTyped(query);
    show({ ...search, query });
  };
  const groups = useSuggestions(typed, {
    search: searchFor,
    searchField: (code) => show({ ...everything, fields: [code] }),
    onGo,
  });
  return (
    <SearchBox
      label={t.searchLabel}
      placeholder={t.placeholder}
      value={typed}
      onChange={setTyped}
      onSubmit={searchFor}
      groups={groups}
      autoFocus={autoFocus}
    />
  );
}
