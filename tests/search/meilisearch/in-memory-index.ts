import type { SearchDocument } from '#search';
import { parseQuery } from '../../../search/src/analysis/parse-query.ts';
import type { Candidate, Scored, Statistics } from '../../../search/src/candidates/candidate.ts';
import { namesOf, termsOf } from '../../../search/src/candidates/document-terms.ts';
import { aboveFloor } from '../../../search/src/candidates/floor.ts';
import { Impacts, packImpacts } from '../../../search/src/candidates/impacts.ts';
import { inOrder } from '../../../search/src/candidates/order.ts';
import { fillUp, rankByWords } from '../../../search/src/candidates/rank.ts';
import { TermVocabulary } from '../../../search/src/candidates/term-vocabulary.ts';
import type { CompiledLexicon } from '../../../search/src/lexicon/compiled-lexicon.ts';
import { planQuery } from '../../../search/src/plan/plan-query.ts';

export type InMemoryIndex = {
  readonly candidates: readonly Candidate[];
  readonly statistics: Statistics;
  readonly vocabulary: TermVocabulary;
  readonly lexicon: CompiledLexicon;
};

/** All documents as candidates: what a server would hold, without one. */
export function indexOf(documents: readonly SearchDocument[], lexicon: CompiledLexicon): InMemoryIndex {
  const counts = new Map<string, number>();
  const filed = new Map<string, number>();
  const candidates = documents.map((document): Candidate => {
    const terms = termsOf(document, lexicon);
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const column of ['fields', 'stages'] as const) {
      for (const code of new Set(document[column]))
        filed.set(`${column} ${code}`, (filed.get(`${column} ${code}`) ?? 0) + 1);
    }
    return {
      ...document,
      category: document.category ?? null,
      names: namesOf(document),
      impacts: new Impacts(packImpacts(terms)),
    };
  });
  const vocabulary = new TermVocabulary(counts);
  const statistics = {
    documents: documents.length,
    count: (term: string) => vocabulary.count(term),
    countFiled: (column: string, code: string) => filed.get(`${column} ${code}`) ?? 0,
  };
  return { candidates, statistics, vocabulary, lexicon };
}

/** Ids in the order of the shared ranking. */
export function rankedIds(text: string, index: InMemoryIndex): readonly string[] {
  const { candidates, statistics, vocabulary, lexicon } = index;
  const plan = planQuery(parseQuery(text, lexicon), { lexicon, vocabulary });
  const ranked = rankByWords(plan, candidates, statistics);
  const scored: readonly Scored[] = aboveFloor(fillUp(ranked, candidates), () => true);
  return inOrder(scored, 'RELEVANCE', undefined).map(({ candidate }) => candidate.id);
}
