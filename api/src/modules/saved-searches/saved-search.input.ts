import { createHash } from 'node:crypto';
import { InvalidInput } from '#kernel/errors.ts';
import { checkInput, type InputCheck } from '#kernel/input.ts';
import { type FilterInput, readFilter } from '#modules/discovery/index.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import type { AlertFrequency, Conditions, SavedSearch, SavedSearchList } from './saved-search.model.ts';

/** As it comes from a form: nothing in it is trusted. */
export type SavedSearchDraft = {
  readonly name: string;
  readonly list: SavedSearchList;
  readonly query?: string;
  readonly partnerFilter?: FilterInput | null | undefined;
  readonly needFilter?: FilterInput | null | undefined;
  readonly capabilityFilter?: FilterInput | null | undefined;
  readonly frequency?: AlertFrequency;
};

export type SavedSearchContent = Pick<SavedSearch, 'name' | 'list' | 'query' | 'conditions' | 'frequency'> & {
  /** Equal where list, words and conditions are. */
  readonly digest: string;
};

const MAX_QUERY = 2_000;
const NAME = { min: 1, max: 60 };

/** The list of the schema, as discovery calls it, and the argument that carries its filter. */
const lists = {
  PARTNERS: { list: 'partners', argument: 'partnerFilter' },
  NEEDS: { list: 'needs', argument: 'needFilter' },
  CAPABILITIES: { list: 'capabilities', argument: 'capabilityFilter' },
} as const;

/** @throws Failures with all that is wrong. */
export function parseSavedSearch(draft: SavedSearchDraft, taxonomies: TaxonomyService): SavedSearchContent {
  const input = checkInput();
  const name = input.text('name', draft.name, NAME);
  // Blanks of any kind only part words; what is left of a pasted sentence is one line.
  const query = input.text('query', (draft.query ?? '').replaceAll(/\s+/g, ' '), { min: 0, max: MAX_QUERY });
  const conditions = checkFilter(input, draft, taxonomies);
  input.done();
  const { list, frequency = 'NEVER' } = draft;
  return { name, list, query, conditions, frequency, digest: digestOf({ list, query, conditions }) };
}

/** @throws Failures */
export function parseName(name: string): string {
  const input = checkInput();
  const clean = input.text('name', name, NAME);
  input.done();
  return clean;
}

/** What discovery is asked for. @throws InvalidInput for a code that has left its taxonomy since. */
export function narrowingOf(
  { list, conditions }: Pick<SavedSearch, 'list' | 'conditions'>,
  taxonomies: TaxonomyService,
): ReturnType<typeof readFilter> {
  return readFilter(lists[list].list, conditions, taxonomies);
}

function checkFilter(input: InputCheck, draft: SavedSearchDraft, taxonomies: TaxonomyService): Conditions {
  const { list, argument } = lists[draft.list];
  for (const other of Object.values(lists)) {
    if (other.argument === argument || !draft[other.argument]) continue;
    input.fault(other.argument, {
      zh: `这里搜索的是另一个列表，请用 ${argument}`,
      en: `The search is in another list; use ${argument}`,
    });
  }
  const given = draft[argument] ?? {};
  try {
    readFilter(list, given, taxonomies);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    input.fault([argument, ...(error.field ?? []).slice(1)], error.text);
  }
  return toConditions(given);
}

function toConditions(given: FilterInput): Conditions {
  const list = (values: readonly string[] | null | undefined) => [...new Set(values ?? [])].sort();
  const { trl, near } = given;
  const hasEnd = typeof trl?.min === 'number' || typeof trl?.max === 'number';
  return {
    kinds: list(given.kinds),
    townCodes: list(given.townCodes),
    fieldCodes: list(given.fieldCodes),
    chainStageCodes: list(given.chainStageCodes),
    forms: list(given.forms),
    trl: trl && hasEnd ? { min: trl.min ?? null, max: trl.max ?? null } : null,
    near: near ? { townCode: near.townCode, kilometres: near.kilometres } : null,
  };
}

/** Equal where list, words and conditions are, in whatever case the words are written. */
export function digestOf({
  list,
  query,
  conditions,
}: Pick<SavedSearch, 'list' | 'query' | 'conditions'>): string {
  const { kinds, townCodes, fieldCodes, chainStageCodes, forms, trl, near } = conditions;
  const narrowed = [kinds, townCodes, fieldCodes, chainStageCodes, forms, trl?.min, trl?.max];
  const place = [near?.townCode, near?.kilometres];
  const words = query.normalize('NFKC').toLowerCase();
  return createHash('sha256')
    .update(JSON.stringify([list, words, narrowed, place]))
    .digest('base64url');
}
