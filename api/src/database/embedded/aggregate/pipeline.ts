import { Aggregator } from 'mingo/aggregator';
import type { AnyObject } from 'mingo/types';
import { fail, failAt } from '../values/server-error.ts';
import { type Document, isDocument } from '../values/types.ts';
import { stageNames } from './context.ts';
import { type Environment, withNativeRegexes } from './environment.ts';
import { asServerError, pipelineOptions } from './evaluate.ts';

/** Refuses what cannot run before anything is read. */
export function checkStages(stages: unknown): asserts stages is Document[] {
  if (!Array.isArray(stages)) fail(14, 'TypeMismatch', "'pipeline' option must be specified as an array");
  for (const stage of stages) checkStage(stage);
}

function checkStage(stage: unknown): void {
  if (!isDocument(stage) || Object.keys(stage).length !== 1) {
    failAt(40323, 'A pipeline stage specification object must contain exactly one field.');
  }
  const [name = ''] = Object.keys(stage);
  if (name === '$changeStream') failAt(40573, 'The $changeStream stage is only supported on replica sets');
  if (!stageNames.has(name)) failAt(40324, `Unrecognized pipeline stage name: '${name}'`);
  const operand = stage[name];
  if (name === '$limit' && !(Number(operand) > 0)) failAt(15958, 'the limit must be positive');
  if (name === '$skip' && !(Number(operand) >= 0)) failAt(5107200, 'invalid argument to $skip stage');
  if (isDocument(operand)) checkInner(name, operand);
}

function checkInner(name: string, operand: Document): void {
  if (name === '$facet') Object.values(operand).forEach(checkStages);
  else if ((name === '$lookup' || name === '$unionWith') && operand.pipeline !== undefined)
    checkStages(operand.pipeline);
}

/** Runs checked stages over decoded documents. Throws `ServerError`. */
export function runStages(
  documents: Iterable<Document>,
  stages: Document[],
  environment: Environment = {},
): Document[] {
  if (!stages.length) return [...documents];
  const native = stages.map((stage) => withNativeRegexes(stage) as AnyObject);
  try {
    return new Aggregator(native, pipelineOptions(environment)).run<Document>(documents);
  } catch (error) {
    throw asServerError(error);
  }
}
