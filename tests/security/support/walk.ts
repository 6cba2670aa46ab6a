import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Person } from '../../support/world.ts';
import { operationsOf, schema } from '../matrix/run.ts';

const ID = /\b[a-z]{3}_[0-9a-f]{24}\b/g;
/** Below a thing that has no id of its own. */
const DEEPEST = 2;

export function idsIn(value: unknown): string[] {
  return JSON.stringify(value ?? {}).match(ID) ?? [];
}

/**
 * Every id that somebody comes across who begins with all lists and follows each id to the thing that it names, as
 * long as there are new ones.
 */
export async function idsSeenBy(who: Person): Promise<Set<string>> {
  const seen = new Set<string>();
  const lists = operationsOf('Query').filter(({ args }) => !args.some(isRequiredArgument));
  let found = (
    await Promise.all(lists.map((field) => ask(who, `{ ${selectionOf(field, DEEPEST)} }`)))
  ).flat();
  while (found.length > 0) {
    const fresh = [...new Set(found)].filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    await typesSeenBy(
      who,
      fresh.filter((id) => !typeById.has(id)),
    );
    found = (await Promise.all(fresh.map(async (id) => idsIn(await everythingOf(who, id))))).flat();
  }
  return seen;
}

async function ask(who: Person, document: string): Promise<string[]> {
  return idsIn(await shown(who, document));
}

async function shown(who: Person, document: string, variables = {}): Promise<unknown> {
  const { data, errors } = await who.ask<unknown>(document, variables);
  const fault = errors?.find(({ extensions }) => ['BAD_REQUEST', 'INTERNAL'].includes(extensions.code));
  if (fault) throw new Error(`${document.slice(0, 80)}: ${fault.message}`);
  return data;
}

const fieldsByType = new Map<string, string>();
const typeById = new Map<string, string>();

/** Fewer than a document may have aliases. */
const AT_ONCE = 25;

/** What somebody is told that each of the things is; without those that they may not know of. */
export async function typesSeenBy(who: Person, ids: readonly string[]): Promise<Map<string, string>> {
  const types = new Map<string, string>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const document = `{ ${some.map((id) => `${id}: node(id: "${id}") { __typename }`).join(' ')} }`;
    const { data } = await who.ask<Record<string, { __typename: string } | null> | null>(document);
    for (const [id, node] of Object.entries(data ?? {})) if (node) types.set(id, node.__typename);
  }
  for (const [id, type] of types) typeById.set(id, type);
  return types;
}

/** All that somebody is shown of one thing, by its id; null where that is nothing. */
export async function everythingOf(who: Person, id: string): Promise<unknown> {
  // What it is does not depend on who asks.
  const type = typeById.get(id) ?? (await typesSeenBy(who, [id])).get(id);
  if (!type) return null;
  fieldsByType.set(type, fieldsByType.get(type) ?? fieldsOf(type, DEEPEST));
  const document = `query N($id: ID!) { node(id: $id) { ... on ${type} { ${fieldsByType.get(type)} } } }`;
  return shown(who, document, { id });
}

/** What a type has, without what asks for arguments; of things with ids no more than these. */
function fieldsOf(type: string, depth: number): string {
  const known = schema.getType(type);
  if (!isObjectType(known)) return '__typename';
  return Object.values(known.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map((field) => selectionOf(field, depth))
    .join(' ');
}

function selectionOf({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
  const page = args.some((argument) => argument.name === 'first') ? '(first: 20)' : '';
  return `${name}${page}${below(type, depth)}`;
}

function below(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isAbstractType(named)) return ' { __typename ... on Node { id } }';
  if (!isObjectType(named)) return '';
  const { nodes } = named.getFields();
  if (nodes) return ` { nodes${below(nodes.type, depth)} }`;
  if (named.getInterfaces().some((one) => one.name === 'Node')) return ' { id }';
  return depth === 0 ? ' { __typename }' : ` { __typename ${fieldsOf(named.name, depth - 1)} }`;
}
