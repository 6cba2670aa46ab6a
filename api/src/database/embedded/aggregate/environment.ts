import type { Options } from 'mingo/types';
import { toRegExp } from '../match/regex.ts';
import type { Collation } from '../values/order.ts';
import { clone, type Document, isBsonRegex, isPlain, setField } from '../values/types.ts';

/** Another collection as `$lookup` and `$unionWith` name it. */
export type Source = string | { db: string; coll: string };

/** What a pipeline needs from the store around it. */
export type Environment = {
  collation?: Collation | undefined;
  /** Values of `let`, seen as `$$name`. */
  variables?: Document | undefined;
  /** Reads another collection through its indexes. */
  find?: ((source: Source, filter: Document) => Document[]) | undefined;
};

/** Hidden among mingo's variables, the only thing that it hands through to every operator. A query cannot name it. */
const ENVIRONMENT = Symbol('environment');

export function variablesOf(environment: Environment): Document {
  return { ...environment.variables, [ENVIRONMENT]: environment };
}

export function environmentOf(options: Options): Environment {
  const variables = (options.variables ?? {}) as { [ENVIRONMENT]?: Environment };
  return variables[ENVIRONMENT] ?? {};
}

/** `$$name` values in force at this point: those of `let` and of enclosing expressions. */
export function boundVariables(options: Options): Document {
  const { local } = options as { local?: { variables?: Document } };
  return { ...options.variables, ...local?.variables };
}

/** mingo's options without the state of the current document, to run another pipeline with. */
export function plainOptions(options: Options): Options {
  return (options as { options?: Options }).options ?? options;
}

/** mingo knows JavaScript's regular expressions only. */
export function withNativeRegexes(expression: unknown): unknown {
  if (isBsonRegex(expression)) return toRegExp(expression);
  if (Array.isArray(expression)) return expression.map(withNativeRegexes);
  if (!isPlain(expression)) return expression;
  const copy: Document = {};
  for (const key of Object.keys(expression)) setField(copy, key, withNativeRegexes(expression[key]));
  return copy;
}

/** A copy of the document with one path set; what it shares with the original is not changed. */
export function withPath(document: Document, path: string, value: unknown): Document {
  const parts = path.split('.');
  const last = parts.pop() ?? path;
  const copy = { ...document };
  let at = copy;
  for (const part of parts) {
    const inner = at[part];
    const next = isPlain(inner) ? { ...inner } : Array.isArray(inner) ? (clone(inner) as Document) : {};
    setField(at, part, next);
    at = next;
  }
  setField(at, last, value);
  return copy;
}
