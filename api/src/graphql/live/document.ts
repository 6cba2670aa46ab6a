import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { costOf, depthOf, MAX_TOKENS } from '../limits/index.ts';

/** What a client sends to subscribe: a document, or the hash of one that the server knows. */
export type LivePayload = {
  readonly query?: string | null;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly extensions?: Record<string, unknown> | null | undefined;
};

export type DocumentOptions = {
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  readonly maxDepth: number;
  readonly validateOptions: { readonly maxErrors: number; readonly hideSuggestions: boolean };
  /** The text of a document of the shipped client; empty for an unknown hash. */
  textOf(hash: string): Promise<string>;
};

/** Documents that were checked once: every page of the client asks for the same few. */
const MOST_KEPT = 200;

/** The same limits as over HTTP, and nothing but subscriptions. @throws GraphQLError @throws its faults as a list */
export function createDocuments({ schema, rules, maxDepth, validateOptions, textOf }: DocumentOptions) {
  const kept = new Map<string, DocumentNode>();

  function check(text: string): DocumentNode | readonly GraphQLError[] {
    const document = parse(text, { maxTokens: MAX_TOKENS });
    const faults = validate(schema, document, [...specifiedRules, ...rules], validateOptions);
    if (faults.length > 0) return faults;
    if (depthOf(document) > maxDepth) return [new GraphQLError(`The document is deeper than ${maxDepth}.`)];
    return document;
  }

  return async function documentOf(payload: LivePayload): Promise<DocumentNode | readonly GraphQLError[]> {
    const text = payload.query || (await textOf(hashIn(payload)));
    if (!text) return [new GraphQLError('PersistedQueryNotFound')];
    const known = kept.get(text);
    const document = known ?? check(text);
    if (isFaulty(document)) return document;
    if (!known && kept.size < MOST_KEPT) kept.set(text, document);
    if (getOperationAST(document, payload.operationName)?.operation !== 'subscription') {
      return [new GraphQLError('Only subscriptions are taken here; POST everything else.')];
    }
    const cost = costOf({ schema, document, variables: payload.variables ?? {} });
    if (cost && cost.requested > cost.limit) {
      return [new GraphQLError(`The subscription costs ${cost.requested}, and ${cost.limit} is the limit.`)];
    }
    return document;
  };
}

export function isFaulty(found: DocumentNode | readonly GraphQLError[]): found is readonly GraphQLError[] {
  return Array.isArray(found);
}

function hashIn({ extensions }: LivePayload): string {
  const persisted = extensions?.persistedQuery as { sha256Hash?: unknown } | undefined;
  return typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash : '';
}
