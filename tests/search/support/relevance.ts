import { readFileSync } from 'node:fs';
import { emptyQuery, type SearchEngine } from '#search';
import { exampleDocuments } from './example-documents.ts';
import type { GeneratedCorpus } from './generated-corpus.ts';
import { type GradedQuery, generateQueries } from './generated-queries.ts';
import { type Grades, type Measure, mean, measure } from './measures.ts';

type Query = { readonly type: string; readonly query: string; readonly graded: Grades };
type Need = { readonly needId: string; readonly partners: Grades; readonly capabilities: Grades };
type Judgements = { readonly queries: readonly Query[]; readonly needs?: readonly Need[] };

export type ExampleMeasures = {
  /** How many queries were asked. */
  readonly queries: number;
  readonly macro: Measure;
  readonly types: Readonly<Record<string, Measure>>;
  /** Text of a need → partners and capabilities that could solve it. */
  readonly needs: Measure | null;
};

/** Fills the engine with the example data and measures a file of graded queries on it. */
export async function measureExamples(
  engine: SearchEngine,
  file = 'relevance.json',
): Promise<ExampleMeasures> {
  const { queries, needs } = readJudgements(file);
  await engine.open();
  await engine.replaceAll(exampleDocuments());
  const asked = queries.map(({ type, query, graded }) => ({ type, text: query, filter: {}, grades: graded }));
  const types = await measureTypes(engine, asked);
  const measured = needs ? mean(await measureNeeds(engine, needs)) : null;
  await engine.close();
  return { queries: queries.length, macro: mean(Object.values(types)), types, needs: measured };
}

/** Fills the engine with generated documents and measures their 23 types of query. */
export async function measureGenerated(
  engine: SearchEngine,
  corpus: GeneratedCorpus,
): Promise<Readonly<Record<string, Measure>>> {
  await engine.open();
  await engine.replaceAll(corpus.documents);
  const types = await measureTypes(engine, generateQueries(corpus));
  await engine.close();
  return types;
}

async function measureTypes(
  engine: SearchEngine,
  queries: readonly GradedQuery[],
): Promise<Readonly<Record<string, Measure>>> {
  const byType = new Map<string, Measure[]>();
  for (const { type, text, filter, grades } of queries) {
    const { hits } = await engine.search({ ...emptyQuery, text, filter, limit: 50 });
    const ids = hits.map(({ id }) => id);
    byType.set(type, [...(byType.get(type) ?? []), measure(ids, grades)]);
  }
  return Object.fromEntries([...byType].map(([type, measures]) => [type, mean(measures)]));
}

async function measureNeeds(engine: SearchEngine, needs: readonly Need[]): Promise<readonly Measure[]> {
  const documents = new Map(exampleDocuments().map((document) => [document.id, document]));
  const kinds = ['ENTERPRISE', 'UNIVERSITY', 'COMMISSIONER', 'TRANSFER_PLATFORM', 'CAPABILITY'] as const;
  const measures: Measure[] = [];
  for (const { needId, partners, capabilities } of needs) {
    const need = documents.get(needId);
    const text = `${need?.name} ${need?.body}`;
    const { hits } = await engine.search({ ...emptyQuery, text, limit: 60, filter: { kinds } });
    const owner = needId.replace('need', 'ent');
    const ids = hits.map(({ id }) => id).filter((id) => id !== owner);
    measures.push(measure(ids, { ...partners, ...capabilities }));
  }
  return measures;
}

function readJudgements(file: string): Judgements {
  return JSON.parse(readFileSync(new URL(`../relevance/${file}`, import.meta.url), 'utf8'));
}
