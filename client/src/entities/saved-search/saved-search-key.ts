import type { SavedSearchLine } from './saved-search.fragments.ts';
import type { SaveSearchInput } from './saved-search.queries.ts';

/** A search that can be saved, as the list asks for it. */
export type Saveable = Pick<SaveSearchInput, 'list' | 'partnerFilter' | 'needFilter' | 'capabilityFilter'> & {
  readonly query: string;
};

/** Equal for equal searches, however they are spaced, ordered or written in capitals. The API decides in the end. */
export function keyOf(search: Saveable): string {
  const filter = search.partnerFilter ?? search.needFilter ?? search.capabilityFilter ?? {};
  const codes = (name: string) => {
    const values: unknown = Object.entries(filter).find(([key]) => key === name)?.[1];
    return Array.isArray(values) ? [...new Set(values.map(String))].sort() : [];
  };
  const trl = 'trl' in filter && filter.trl ? [filter.trl.min ?? null, filter.trl.max ?? null] : null;
  const place = search.partnerFilter?.near;
  const near = place ? [place.townCode, place.kilometres] : null;
  const lists = ['kinds', 'townCodes', 'fieldCodes', 'chainStageCodes', 'forms'].map(codes);
  const words = search.query.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return JSON.stringify([search.list, words, lists, trl, near]);
}

/** The same of one that is saved. */
export function keyOfSaved({ list, query, filter }: SavedSearchLine): string {
  const codes = (values: readonly { readonly code: string }[]) => values.map(({ code }) => code);
  const narrowed = {
    kinds: [...filter.partnerKinds, ...filter.capabilityKinds],
    townCodes: codes(filter.towns),
    fieldCodes: codes(filter.fields),
    chainStageCodes: codes(filter.chainStages),
    forms: [...filter.forms],
    trl: filter.trl,
    near: filter.near && { townCode: filter.near.town.code, kilometres: filter.near.kilometres },
  };
  // Only the names of the parts count here, not which list offers them.
  return keyOf({ list, query, partnerFilter: narrowed as NonNullable<Saveable['partnerFilter']> });
}
