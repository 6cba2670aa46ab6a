import { Aggregator } from 'mingo/aggregator';
import { evalExpr } from 'mingo/core';
import type { Options } from 'mingo/types';
import { compile } from '../match/compile.ts';
import type { DocumentTest, MatchOptions } from '../match/path.ts';
import { ServerError } from '../values/server-error.ts';
import type { Document } from '../values/types.ts';
import { context } from './context.ts';
import { type Environment, variablesOf, withNativeRegexes } from './environment.ts';

/** Computes an aggregation expression on a document. Throws `ServerError`. */
export function evaluate(document: Document, expression: unknown, variables: Document | undefined): unknown {
  try {
    return evalExpr(document, native(expression), prepared(variables));
  } catch (error) {
    throw asServerError(error);
  }
}

/** Compiles a filter that may hold `$expr`. */
export function compileQuery(filter: unknown, options: MatchOptions = {}): DocumentTest {
  return compile(filter, { ...options, evaluate });
}

export function pipelineOptions(environment: Environment): Partial<Options> {
  const { find, collation } = environment;
  return {
    context,
    scriptEnabled: false,
    idKey: '_id',
    variables: variablesOf(environment),
    collectionResolver: (name) => find?.(name, {}) ?? [],
    ...(collation && { collation: { locale: 'en', strength: 3 } }),
  };
}

const NO_VARIABLES: Document = {};
const preparedOptions = new WeakMap<Document, Options>();
const nativeExpressions = new WeakMap<object, unknown>();

function prepared(variables: Document = NO_VARIABLES): Options {
  const known = preparedOptions.get(variables);
  if (known) return known;
  let captured: Options | undefined;
  const take = (options: Options): void => {
    captured = options;
  };
  new Aggregator([{ $capture: { take } }], pipelineOptions({ variables })).run([]);
  if (!captured) throw new Error('mingo handed out no options');
  preparedOptions.set(variables, captured);
  return captured;
}

function native(expression: unknown): unknown {
  if (typeof expression !== 'object' || expression === null) return expression;
  if (!nativeExpressions.has(expression)) nativeExpressions.set(expression, withNativeRegexes(expression));
  return nativeExpressions.get(expression);
}

/** mingo throws plain errors; a client expects codes. */
export function asServerError(error: unknown): ServerError {
  if (error instanceof ServerError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/Use of undefined variable/.test(message)) return new ServerError(17276, 'Location17276', message);
  if (/not registered|unregistered|unknown/i.test(message))
    return new ServerError(168, 'InvalidPipelineOperator', message);
  return new ServerError(2, 'BadValue', message);
}
