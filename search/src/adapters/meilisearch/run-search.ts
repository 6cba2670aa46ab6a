import { parseQuery } from '../../analysis/parse-query.ts';
import { planQuery } from '../../plan/plan-query.ts';
import { browse } from './browse.ts';
import type { Answer, SearchContext } from './context.ts';
import { searchWords } from './search-words.ts';

/** Answers a checked query. */
export async function runSearch(asked: Omit<SearchContext, 'parsed' | 'plan'>): Promise<Answer> {
  const { query, lexicon, terms } = asked;
  const parsed = parseQuery(query.text, lexicon);
  const plan = planQuery(parsed, { lexicon, vocabulary: terms.vocabulary });
  const context = { ...asked, parsed, plan };
  return plan.units.length > 0 ? searchWords(context) : browse(context);
}
