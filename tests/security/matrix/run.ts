import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { connectLive, type Heard } from '../../support/live.ts';
import type { Answer, Person } from '../../support/world.ts';
import type { Word } from './format.ts';
import type { MatrixWorld } from './world.ts';

export const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

export type OperationKind = 'Query' | 'Mutation' | 'Subscription';
type Fault = { readonly code: string; readonly path?: string[] | null };
export type Reply = { readonly word: Word; readonly faults: readonly Fault[]; readonly text: string };

const refusals: Readonly<Record<string, Word>> = {
  FORBIDDEN: 'no',
  NOT_FOUND: 'hidden',
  UNAUTHENTICATED: 'sign-in',
};

export function operationsOf(kind: OperationKind): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(kind);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** `query Cell($id: ID!) { it: need(id: $id) { __typename } }`, with those arguments that are given. */
export function documentOf(kind: OperationKind, name: string, variables: object): string {
  const field = operationsOf(kind).find((operation) => operation.name === name);
  if (!field) throw new Error(`the schema has no ${kind}.${name}`);
  const given = field.args.filter((argument) => argument.name in variables);
  const head = given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const use = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const call = use ? `${name}(${use})` : name;
  return `${kind.toLowerCase()} Cell${head && `(${head})`} { it: ${call}${selectionOf(field, kind)} }`;
}

function selectionOf({ type }: GraphQLField<unknown, unknown>, kind: OperationKind): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  return kind === 'Mutation' ? ' { __typename errors { __typename code message path } }' : ' { __typename }';
}

/** Of one field, as little as shows whether there is anything. */
export function probeOf(field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type);
  if (!isObjectType(named)) return isCompositeType(named) ? ' { __typename }' : '';
  if ('nodes' in named.getFields()) return ' { nodes { __typename } }';
  // An object that holds nothing but blanks shows nothing.
  const leaves = leavesOf(named);
  return leaves.length > 0 ? ` { ${leaves.join(' ')} }` : ' { __typename }';
}

function leavesOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter(({ type: of, args }) => args.length === 0 && !isCompositeType(getNamedType(of)))
    .map(({ name }) => name);
}

/** What a request is answered, in the words of the tables. */
export async function ask(who: Person, document: string, variables: object): Promise<Reply> {
  const answer = await who.ask<{ it?: { errors?: Fault[] } | null } | null>(document, variables);
  const { data, errors = [] } = answer;
  const codes = errors.map(({ extensions }) => extensions.code);
  const text = JSON.stringify({ ...answer, extensions: undefined });
  const refusal = codes.map((code) => refusals[code]).find((word) => word !== undefined);
  const faults = [
    ...(data?.it?.errors ?? []),
    ...codes.filter((code) => !refusals[code]).map((code) => ({ code })),
  ];
  if (refusal) return { word: refusal, faults, text };
  return { word: data?.it === null && errors.length === 0 ? 'hidden' : 'yes', faults, text };
}

type AskedLive = {
  readonly who: Person;
  readonly document: string;
  readonly variables: Record<string, unknown>;
  readonly signal: readonly [topic: string, id: string];
};

/** What a subscription tells first; its signal is given again and again, since nobody knows when it has begun. */
export async function askLive(
  { app, url }: Pick<MatrixWorld, 'app' | 'url'>,
  { who, document, variables, signal: [topic, id] }: AskedLive,
): Promise<Reply> {
  const connection = connectLive(url, { headers: who.headers });
  const again = setInterval(() => app.signals.hint(topic, [id]), 10);
  const ended: Promise<Heard<unknown>> = connection.closed.then((code) => ({
    errors: [{ extensions: { code: code === 4401 ? 'UNAUTHENTICATED' : `CLOSED_${code}` } }],
  }));
  const told = connection.follow(document, variables);
  const heard = (await Promise.race([told.next().then((first) => first ?? ended), ended])) ?? {};
  clearInterval(again);
  told.stop();
  await connection.dispose();
  const codes = (heard.errors ?? []).map(({ extensions }) => extensions.code);
  const word = codes.map((code) => refusals[code]).find((known) => known !== undefined) ?? 'yes';
  const faults = codes.filter((code) => !refusals[code]).map((code) => ({ code }));
  return { word, faults, text: JSON.stringify(heard) };
}

type Seen = { readonly thing: Record<string, unknown> | null; readonly faults: readonly string[] };

/** An object with the fields that were asked for, and what went wrong inside of it. */
export async function look(who: Person, { document, variables, below }: Look): Promise<Seen> {
  const { data, errors = [] }: Answer<{ it: Record<string, unknown> | null } | null> = await who.ask(
    document,
    variables,
  );
  const inside = errors.filter(
    ({ path, extensions }) => (path ?? []).length > 1 || !refusals[extensions.code],
  );
  const thing = data?.it ?? null;
  const held = below && thing ? (thing[below] as Seen['thing'] | Seen['thing'][]) : thing;
  // Of a list, the first speaks for all.
  const shown = Array.isArray(held) ? (held[0] ?? null) : held;
  return {
    thing: shown,
    faults: inside.map(({ path, extensions }) => `${path?.slice(1).join('.')}: ${extensions.code}`),
  };
}

type Look = { readonly document: string; readonly variables: object; readonly below: string | undefined };

export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '' || value === 0) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
