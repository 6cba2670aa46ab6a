import { type Collation, compare, equal } from '../values/order.ts';
import { badValue } from '../values/server-error.ts';
import { isDecimal, isNumeric, isObjectId, isOperators, isRegex, RANK, rankOf } from '../values/types.ts';
import type { ValueTest } from './path.ts';
import { regexTest, toRegExp } from './regex.ts';

const SATISFIED = {
  $eq: (order: number) => order === 0,
  $lt: (order: number) => order < 0,
  $lte: (order: number) => order <= 0,
  $gt: (order: number) => order > 0,
  $gte: (order: number) => order >= 0,
} as const;

export type ComparisonOperator = keyof typeof SATISFIED;

export const isComparison = (operator: string): operator is ComparisonOperator =>
  Object.hasOwn(SATISFIED, operator);

/** Comparisons stay within one type, except with the ends of the order; null matches a missing field. */
export function comparisonTest(
  operator: ComparisonOperator,
  operand: unknown,
  collation?: Collation,
): ValueTest {
  const rank = rankOf(operand);
  const includesEqual = operator === '$eq' || operator === '$lte' || operator === '$gte';
  if (rank === RANK.null)
    return includesEqual ? (value) => value === undefined || value === null : () => false;
  if (isNotANumber(operand)) return includesEqual ? isNotANumber : () => false;
  const satisfied = SATISFIED[operator];
  const acrossTypes = operator !== '$eq' && (rank === RANK.minKey || rank === RANK.maxKey);
  return (value) =>
    value !== undefined &&
    (acrossTypes || rankOf(value) === rank) &&
    !isNotANumber(value) &&
    satisfied(compare(value, operand, collation));
}

const isNotANumber = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isNaN(value) : isDecimal(value) && value.toString() === 'NaN';

/** Membership in a list: the usual types by a set, everything else one by one. */
export function inTest(list: unknown, collation?: Collation): ValueTest {
  if (!Array.isArray(list)) badValue('$in needs an array');
  const keys = new Set<string>();
  const tests: ValueTest[] = [];
  for (const value of list) {
    const key = collation ? undefined : setKey(value);
    if (isRegex(value)) tests.push(regexTest(toRegExp(value)));
    else if (isOperators(value)) badValue('cannot nest $ under $in');
    else if (key === undefined) tests.push(comparisonTest('$eq', value, collation));
    else {
      keys.add(key);
      // A stored Long or Decimal128 may equal a number of the list.
      if (typeof value === 'number')
        tests.push((other) => typeof other === 'object' && isNumeric(other) && equal(other, value));
    }
  }
  return (value) => {
    const key = collation ? undefined : setKey(value);
    return (key !== undefined && keys.has(key)) || tests.some((test) => test(value));
  };
}

function setKey(value: unknown): string | undefined {
  if (typeof value === 'string') return `s${value}`;
  if (typeof value === 'number') return `n${value}`;
  return isObjectId(value) ? `o${value.toHexString()}` : undefined;
}
