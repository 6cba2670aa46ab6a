import {
  type GraphQLInputType,
  type GraphQLLeafType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';
import { type OperationKind, operationsOf } from '../matrix/run.ts';

/** One place of the variables of an operation where a client writes a value. */
export type Position = {
  readonly kind: OperationKind;
  readonly operation: string;
  readonly path: readonly string[];
  readonly type: GraphQLLeafType;
  readonly isList: boolean;
};

/** Every place of every argument of the schema, however deep. */
export function positions(): Position[] {
  const kinds: readonly OperationKind[] = ['Query', 'Mutation'];
  return kinds.flatMap((kind) =>
    operationsOf(kind).flatMap(({ name, args }) =>
      args.flatMap((argument) =>
        leavesOf(argument.type, [argument.name]).map((leaf) => ({ kind, operation: name, ...leaf })),
      ),
    ),
  );
}

type Leaf = Pick<Position, 'path' | 'type' | 'isList'>;

function leavesOf(given: GraphQLInputType, path: readonly string[], isList = false): Leaf[] {
  const type = getNullableType(given);
  if (isListType(type)) return leavesOf(type.ofType, path, true);
  if (isLeafType(type)) return [{ path, type, isList }];
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    leavesOf(field.type, [...path, field.name], isList),
  );
}

/** The variables with another value in one place. */
export function withValue(variables: object, path: readonly string[], value: unknown): object {
  const [first = '', ...rest] = path;
  const known = variables as Record<string, unknown>;
  if (rest.length === 0) return { ...known, [first]: value };
  const inner = known[first];
  const below = Array.isArray(inner) ? inner[0] : inner;
  const changed = withValue((below as object | null | undefined) ?? {}, rest, value);
  return { ...known, [first]: Array.isArray(inner) ? [changed] : changed };
}
