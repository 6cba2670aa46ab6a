import { compileQuery } from '../aggregate/evaluate.ts';
import { checkStages, runStages } from '../aggregate/pipeline.ts';
import { checkHint } from '../planner/choose.ts';
import { fail } from '../values/server-error.ts';
import { type Document, isDocument, isNumeric, isTruthy } from '../values/types.ts';
import {
  batchSizeOf,
  type Command,
  type CommandContext,
  type Handler,
  isSynced,
  type ReadOptions,
  readOptions,
} from './context.ts';
import { encoded } from './cursors.ts';
import { explainPipeline } from './explain.ts';
import { countMatching, openFind } from './find.ts';
import { writeMerge, writeOut } from './out-merge.ts';
import { environmentFor, leadingStages, runPipeline } from './pipeline-source.ts';

const FIRST_BATCH = 101;

export const aggregate: Handler = async (command, context) => {
  const { store, cursors } = context;
  const stages = command.pipeline;
  checkStages(stages);
  if (!isDocument(command.cursor) && !isTruthy(command.explain)) {
    fail(
      9,
      'FailedToParse',
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  }
  const onCollection = typeof command.aggregate === 'string';
  const ns = `${command.$db}.${onCollection ? String(command.aggregate) : '$cmd.aggregate'}`;
  const options = readOptions(command, store, ns);
  if (isTruthy(command.explain)) return explainPipeline(store, { ns, stages, options, executes: true });
  checkHint(store.catalog.get(ns), options.hint);
  const last = stages.at(-1) ?? {};
  if (last.$out === undefined && last.$merge === undefined) {
    return onCollection
      ? openPipeline(command, context, { ns, stages, options })
      : cursors.open({
          ns,
          documents: encoded(runOnDatabase(command, context, stages)),
          batchSize: batchSizeOf(command, FIRST_BATCH),
        });
  }
  await store.write(() => {
    const body = stages.slice(0, -1);
    const results = onCollection
      ? runPipeline(store, { ns, stages: body, options })
      : runOnDatabase(command, context, body);
    if (last.$out === undefined) writeMerge(store, command, { specification: last.$merge, results });
    else writeOut(store, command, { target: last.$out, results });
  }, isSynced(command));
  return cursors.open({ ns, documents: encoded([]), batchSize: 1 });
};

type Request = { ns: string; stages: Document[]; options: ReadOptions };

function openPipeline(command: Command, context: CommandContext, request: Request): Document {
  const batchSize = batchSizeOf(command, FIRST_BATCH);
  const { store, cursors } = context;
  const { ns, options } = request;
  const counted = countOnly(context, request);
  if (counted) return cursors.open({ ns, documents: encoded(counted), batchSize });
  const asFind = findOnly(request);
  if (asFind && store.catalog.get(ns)?.viewOn === undefined) {
    const test = compileQuery(asFind.filter, options);
    return openFind(context, { ...asFind, ns, test, options, batchSize, single: false });
  }
  return cursors.open({ ns, documents: encoded(runPipeline(store, request)), batchSize });
}

/** `countDocuments` of the drivers: nothing needs to be decoded for the pipeline. */
function countOnly({ store }: CommandContext, { ns, stages, options }: Request): Document[] | undefined {
  const { filter, sort, rest } = leadingStages(stages);
  const [group, ...others] = rest;
  const specification = group?.$group;
  if (sort || others.length || !isDocument(specification)) return undefined;
  const { _id, n, ...more } = specification;
  const constant = isNumeric(_id) || _id === null;
  const counts = isDocument(n) && Object.keys(n).length === 1 && n.$sum === 1;
  if (!constant || !counts || Object.keys(more).length) return undefined;
  const found = countMatching(store, { ns, filter, options });
  return found ? [{ _id, n: found }] : [];
}

type FindPart = { filter: Document; sort: Document | undefined; skip: number; limit: number };

/** A pipeline that is a query: its documents go out as they are stored. */
function findOnly({ stages }: Request): FindPart | undefined {
  const { filter, sort, rest } = leadingStages(stages);
  const skip = rest[0]?.$skip === undefined ? 0 : Number(rest.shift()?.$skip);
  const limit = rest[0]?.$limit === undefined ? Number.POSITIVE_INFINITY : Number(rest.shift()?.$limit);
  return rest.length ? undefined : { filter, sort, skip, limit };
}

/** `{ aggregate: 1 }`: the first stage makes the documents. */
function runOnDatabase(command: Command, { store }: CommandContext, stages: Document[]): Document[] {
  const [first = {}, ...rest] = stages;
  const environment = environmentFor(store, command.$db, readOptions(command, store));
  if (Array.isArray(first.$documents)) return runStages(first.$documents as Document[], rest, environment);
  if (first.$listLocalSessions || first.$currentOp) {
    return runStages([{ dummy: 1, host: 'embedded' }], rest, environment);
  }
  return fail(
    73,
    'InvalidNamespace',
    `{aggregate: 1} is not valid for '${Object.keys(first)[0]}'; a collection is required.`,
  );
}
