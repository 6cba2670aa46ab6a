import { compileQuery } from '../aggregate/evaluate.ts';
import { choosePlan } from '../planner/choose.ts';
import { describePlan } from '../planner/explain.ts';
import { scan } from '../planner/scan.ts';
import type { Store } from '../storage/store.ts';
import { type Document, firstKey, isDocument } from '../values/types.ts';
import {
  type Command,
  documentOr,
  type Handler,
  namespace,
  type ReadOptions,
  readOptions,
  sortOf,
} from './context.ts';
import { leadingStages } from './pipeline-source.ts';

export const explain: Handler = (command, { store }) => {
  const inner: Command = { ...documentOr(command.explain, {}), $db: command.$db };
  const ns = namespace(command.$db, inner[firstKey(inner) ?? '']);
  const options = readOptions(inner, store, ns);
  const executes = command.verbosity !== 'queryPlanner';
  if (Array.isArray(inner.pipeline)) {
    return explainPipeline(store, { ns, stages: inner.pipeline as Document[], options, executes });
  }
  return explainQuery(store, { ns, filter: filterOf(inner), sort: sortOf(inner.sort), options, executes });
};

type PipelineQuestion = { ns: string; stages: Document[]; options: ReadOptions; executes: boolean };

export function explainPipeline(store: Store, { stages, ...question }: PipelineQuestion): Document {
  const { filter, sort } = leadingStages(stages);
  return explainQuery(store, { ...question, filter, sort });
}

type Question = Omit<PipelineQuestion, 'stages'> & { filter: Document; sort: Document | undefined };

function explainQuery(store: Store, { ns, filter, sort, options, executes }: Question): Document {
  const collection = store.catalog.get(ns);
  const plan = collection && choosePlan(collection, { filter, sort, ...options });
  const found = plan ? describePlan(plan) : { stage: 'EOF' };
  const sorts = sort && plan && !plan.sorted;
  const winningPlan = sorts ? { stage: 'SORT', sortPattern: sort, inputStage: found } : found;
  const queryPlanner = { namespace: ns, parsedQuery: filter, winningPlan, rejectedPlans: [] };
  const serverInfo = { host: 'embedded', version: '8.0.0' };
  if (!executes || !collection) return { queryPlanner, serverInfo };
  const executionStats = measure(store, { ns, filter, sort, options });
  return { queryPlanner, executionStats: { ...executionStats, executionStages: winningPlan }, serverInfo };
}

function measure(store: Store, { ns, filter, sort, options }: Omit<Question, 'executes'>): Document {
  const test = compileQuery(filter, options);
  let totalDocsExamined = 0;
  let nReturned = 0;
  const startedAt = performance.now();
  const counting = (document: Document): boolean => {
    totalDocsExamined++;
    return test(document);
  };
  for (const _ of scan(store, store.catalog.get(ns), { filter, sort, ...options, test: counting }))
    nReturned++;
  const executionTimeMillis = Math.round(performance.now() - startedAt);
  return { executionSuccess: true, nReturned, executionTimeMillis, totalDocsExamined };
}

function filterOf({ filter, query, updates, deletes }: Command): Document {
  const [statement] = [updates, deletes].flat().filter(isDocument);
  return documentOr(filter ?? query ?? statement?.q, {});
}
