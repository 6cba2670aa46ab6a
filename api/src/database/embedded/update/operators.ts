import { Long, Timestamp } from 'bson';
import type { MatchOptions } from '../match/path.ts';
import { add, multiply } from '../values/numbers.ts';
import { compare } from '../values/order.ts';
import { badValue, fail } from '../values/server-error.ts';
import { typeName } from '../values/type-names.ts';
import { clone, type Document, isDocument, isLong, isNumeric, type Numeric, own } from '../values/types.ts';
import { arrayOperators } from './array-operators.ts';
import { has, type Place, read, remove, write } from './place.ts';
import { show } from './show.ts';

/** One operator at one place of one document. */
export type Application = {
  place: Place;
  operand: unknown;
  path: string;
  document: Document;
  match: MatchOptions;
};

export type UpdateOperator = {
  /** Missing objects on the way are made; without it a missing place is left alone. */
  creates: boolean;
  apply: (application: Application) => void;
};

const creating = (apply: UpdateOperator['apply']): UpdateOperator => ({ creates: true, apply });

const set = creating(({ place, operand }) => write(place, clone(operand)));

const operators: Readonly<Record<string, UpdateOperator>> = {
  $set: set,
  $setOnInsert: set,
  $inc: creating((application) => calculate('$inc', application, add)),
  $mul: creating((application) => calculate('$mul', application, multiply)),
  $min: creating((application) => replaceIf(application, (order) => order < 0)),
  $max: creating((application) => replaceIf(application, (order) => order > 0)),
  $currentDate: creating(({ place, operand }) => {
    const wantsTimestamp = isDocument(operand) && own(operand, '$type') === 'timestamp';
    write(place, wantsTimestamp ? new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 }) : new Date());
  }),
  $bit: creating(applyBits),
  $unset: { creates: false, apply: ({ place }) => remove(place) },
  ...arrayOperators,
};

/** `$rename` touches two places and is applied by itself. */
export const isOperatorName = (name: string): boolean => name === '$rename' || Object.hasOwn(operators, name);

export function operatorCalled(name: string): UpdateOperator {
  return (
    (Object.hasOwn(operators, name) ? operators[name] : undefined) ?? badValue(`Unknown modifier: ${name}`)
  );
}

function calculate(
  name: string,
  { place, operand, path, document }: Application,
  operation: (a: Numeric, b: Numeric) => Numeric,
): void {
  if (!isNumeric(operand)) badValue(`${name} needs a number`);
  const current = has(place) ? read(place) : undefined;
  if (current === undefined) {
    write(place, name === '$mul' ? multiply(operand, 0) : operand);
    return;
  }
  if (!isNumeric(current)) {
    fail(
      14,
      'TypeMismatch',
      `Cannot apply ${name} to a value of non-numeric type. {_id: ${show(document._id)}} has the field '${path}' of non-numeric type ${typeName(current)}`,
    );
  }
  write(place, operation(current, operand));
}

function replaceIf({ place, operand }: Application, wins: (order: number) => boolean): void {
  const current = read(place);
  if (current === undefined || wins(compare(operand, current))) write(place, operand);
}

const BITWISE: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

function applyBits({ place, operand }: Application): void {
  const current = read(place) ?? 0;
  if (!isNumeric(current) || !Number.isInteger(Number(current))) {
    badValue('Cannot apply $bit to a value of non-integral type');
  }
  if (!isDocument(operand)) badValue('The $bit modifier needs an object such as {and: 1}');
  let result = BigInt(current.toString());
  for (const [name, mask] of Object.entries(operand)) {
    const combine = Object.hasOwn(BITWISE, name) ? BITWISE[name] : undefined;
    if (!combine || !isNumeric(mask) || !Number.isInteger(Number(mask))) {
      badValue(`The $bit modifier only supports 'and', 'or', and 'xor' with whole numbers, not '${name}'`);
    }
    result = combine(result, BigInt(mask.toString()));
  }
  write(place, isLong(current) ? Long.fromBigInt(result) : Number(result));
}
