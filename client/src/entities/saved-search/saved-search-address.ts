import type { SavedSearchLine } from './saved-search.fragments.ts';

const pages = { PARTNERS: '/search', NEEDS: '/needs', CAPABILITIES: '/capabilities' } as const;

/** Where a saved search is searched again, newest first: what is new stands at the top. */
export function addressOf({
  list,
  query,
  filter,
}: Pick<SavedSearchLine, 'list' | 'query' | 'filter'>): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  const values = {
    kind: [...filter.partnerKinds, ...filter.capabilityKinds],
    field: filter.fields.map(({ code }) => code),
    town: filter.towns.map(({ code }) => code),
    stage: filter.chainStages.map(({ code }) => code),
    form: filter.forms,
  };
  for (const [name, chosen] of Object.entries(values)) for (const value of chosen) params.append(name, value);
  if (filter.trl) params.set('trl', `${filter.trl.min ?? 1}-${filter.trl.max ?? 9}`);
  if (filter.near) params.set('near', `${filter.near.town.code}-${filter.near.kilometres}`);
  params.set('sort', 'NEWEST');
  // A firm's own needs stand first on that page: this search is among all.
  if (list !== 'PARTNERS') params.set('tab', 'all');
  return `${pages[list]}?${params}`;
}
