import { Context, evalExpr } from 'mingo/core';
import { type Iterator, Lazy } from 'mingo/lazy';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as stages from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import * as queries from 'mingo/operators/query';
import * as windows from 'mingo/operators/window';
import type { Options } from 'mingo/types';
import { compile } from '../match/compile.ts';
import type { MatchOptions } from '../match/path.ts';
import { sortBy, sorter } from '../match/sort.ts';
import type { Document } from '../values/types.ts';
import { environmentOf } from './environment.ts';
import { accumulatorOperators, expressionOperators } from './expressions.ts';
import { groupStage } from './group.ts';
import { lookupStage } from './lookup.ts';
import { projector } from './projection.ts';

type Stage = (collection: Iterator, specification: Document, options: Options) => Iterator;

const matchOptions = (options: Options): MatchOptions => ({
  collation: environmentOf(options).collation,
  evaluate: (document, expression) => evalExpr(document, expression, options),
});

const sortStage: Stage = (collection, specification, options) =>
  collection.transform((documents: Document[]) =>
    Lazy(sortBy(documents, sorter(specification, environmentOf(options).collation), (document) => document)),
  );

/** Stages that compare, join or match: mingo's order and equality are not the server's. */
const ownStages: Readonly<Record<string, Stage>> = {
  $match: (collection, filter, options) => {
    const test = compile(filter, matchOptions(options));
    return collection.filter((document) => test(document as Document));
  },
  $sort: sortStage,
  $group: groupStage,
  $lookup: lookupStage,
  $project: (collection, projection, options) => {
    const project = projector(projection, { ...matchOptions(options), inPipeline: true });
    return project ? collection.map((document) => project(document as Document)) : collection;
  },
  $sortByCount: (collection, expression, options) =>
    sortStage(
      groupStage(collection, { _id: expression, count: { $sum: 1 } }, options),
      { count: -1 },
      options,
    ),
  // Over nothing there is nothing to count: mingo would answer with a zero.
  $count: (collection, name) =>
    collection.transform((documents: Document[]) =>
      Lazy(documents.length ? [{ [String(name)]: documents.length }] : []),
    ),
  // Hands out mingo's options for a later `evalExpr`: made once, they spare it a copy of all operators a document.
  $capture: (collection, { take }, options) => {
    (take as (options: Options) => void)(options);
    return collection;
  },
};

const operators = {
  accumulator: { ...accumulators, ...accumulatorOperators },
  expression: { ...expressions, ...expressionOperators },
  pipeline: { ...stages, ...ownStages },
  projection: { ...projections },
  query: { ...queries },
  window: { ...windows },
};

export const context = Context.init(operators as unknown as Parameters<typeof Context.init>[0]);

/** Names of the stages that a pipeline may hold; `$out` and `$merge` are the store's own. */
export const stageNames: ReadonlySet<string> = new Set([
  ...Object.keys(stages),
  ...Object.keys(ownStages).filter((name) => name !== '$capture'),
  '$collStats',
  '$indexStats',
  '$currentOp',
  '$listLocalSessions',
  '$out',
  '$merge',
]);
