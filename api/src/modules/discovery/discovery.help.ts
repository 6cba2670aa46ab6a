import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import { emptyQuery, type SearchEngine, type SearchResult, SearchUnavailable } from '#search';
import { conditionsOf, type DroppedCondition } from './discovery.conditions.ts';
import type { FilterInput, Narrowing, SearchList } from './discovery.filter.ts';
import { lessByOne } from './discovery.words.ts';

/** A search that found little or nothing. */
export type Sought = Narrowing & {
  readonly list: SearchList;
  readonly text: string;
  readonly input: FilterInput;
};

export type SearchHelpOptions = {
  search: SearchEngine;
  taxonomies: TaxonomyService;
  report(error: unknown): void;
};

/** Every way is worked out when it is asked for; where the engine is away there is none. */
export type SearchHelp = ReturnType<ReturnType<typeof createSearchHelp>>;

/** More than these would be a list to search in. */
const MOST_WAYS = 4;
const MOST_FIELDS = 3;
/** Each is a search of its own, so a filter of hundreds of values is not tried out one by one. */
const MOST_TRIED = 12;

export function createSearchHelp({ search, taxonomies, report }: SearchHelpOptions) {
  async function ask(query: Partial<typeof emptyQuery>): Promise<SearchResult | null> {
    try {
      return await search.search({ ...emptyQuery, limit: 0, ...query });
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      report(error);
      return null;
    }
  }
  const count = async (query: Partial<typeof emptyQuery>) => (await ask(query))?.total.value ?? 0;

  /** Those that find more than `least`, the most rewarding first. */
  async function rewarding<Way>(
    ways: readonly Way[],
    least: number,
    queryOf: (way: Way) => Partial<typeof emptyQuery>,
  ): Promise<(Way & { count: number })[]> {
    const counted = await Promise.all(
      ways.slice(0, MOST_TRIED).map(async (way) => ({ ...way, count: await count(queryOf(way)) })),
    );
    return counted
      .filter((way) => way.count > least)
      .sort((left, right) => right.count - left.count)
      .slice(0, MOST_WAYS);
  }

  return function helpWith(sought: Sought) {
    const { list, text, input, filter, near } = sought;
    const asItIs = once(() => ask({ text, filter, near }));
    const found = async () => (await asItIs())?.total.value ?? 0;
    const conditions = conditionsOf(list, input, taxonomies);
    const unfiltered = { kinds: filter.kinds };

    return {
      sought,

      async spelling() {
        const meant = (await asItIs())?.understood.didYouMean;
        if (!meant) return null;
        const meantCount = await count({ text: meant, filter, near });
        return meantCount > 0 ? { query: meant, count: meantCount } : null;
      },

      async fewerConditions(): Promise<(DroppedCondition & { count: number })[]> {
        return rewarding(conditions, await found(), ({ without }) => ({ text, ...without }));
      },

      async withoutConditions(): Promise<number | null> {
        if (conditions.length < 2) return null;
        const all = await count({ text, filter: unfiltered });
        return all > (await found()) ? all : null;
      },

      async fewerWords() {
        return rewarding(lessByOne(text), await found(), ({ query }) => ({ text: query, filter, near }));
      },

      async nearestFields() {
        const chosen = filter.fields ?? [];
        const parents = chosen.flatMap((code) => taxonomies.field(code)?.parentCode ?? []);
        const words = text.trim() === '' ? [] : await fieldsOfWords(text);
        const inList = await ask({ filter: unfiltered, facets: ['field'] });
        const counts = new Map(inList?.facets[0]?.values.map(({ value, count: held }) => [value, held]));
        return [...new Set([...words, ...parents])]
          .filter((code) => !chosen.includes(code))
          .flatMap((code) => {
            const field = taxonomies.field(code);
            const held = counts.get(code) ?? 0;
            return field && held > 0 ? [{ field, count: held }] : [];
          })
          .slice(0, MOST_FIELDS);
      },

      /** What to look for in another list; null where neither words nor fields say. */
      similarIn(other: SearchList): Partial<typeof emptyQuery> | null {
        if (other === list) return null;
        if (text.trim() !== '') return { text };
        const { fields } = filter;
        return fields ? { filter: { fields } } : null;
      },
    };
  };

  /** Fields that the words name, then those that most of what the words find anywhere lies in. */
  async function fieldsOfWords(text: string): Promise<string[]> {
    const named = await search.suggest(text, 20).catch(() => ({ items: [] }));
    const anywhere = await ask({ text, facets: ['field'] });
    const leaves =
      anywhere?.facets[0]?.values.filter(({ value }) => taxonomies.field(value)?.parentCode) ?? [];
    return [
      ...named.items.filter(({ kind }) => kind === 'FIELD').map(({ id }) => id),
      ...leaves.map(({ value }) => value),
    ];
  }
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined;
  return () => {
    answer ??= work();
    return answer;
  };
}
