import { badValue, fail } from '../values/server-error.ts';
import { typeTest } from '../values/type-names.ts';
import { type Document, isDocument, isNumeric, isOperators, isRegex, isTruthy } from '../values/types.ts';
import { bitTest, isBitOperator } from './bits.ts';
import { comparisonTest, inTest, isComparison } from './comparison.ts';
import { type Condition, condition, type DocumentTest, type MatchOptions, type ValueTest } from './path.ts';
import { regexTest, toRegExp } from './regex.ts';

/** What an operator needs besides its operand. `compile` makes whole filters and comes from above. */
export type Conditions = MatchOptions & {
  compile: (filter: unknown, options: MatchOptions) => DocumentTest;
};

/** The conditions that one entry of a filter sets: a value, a regular expression, or an object of operators. */
export function conditionsOf(entry: unknown, options: Conditions): Condition[] {
  if (isRegex(entry)) return [condition(regexTest(toRegExp(entry)))];
  if (!isOperators(entry)) return [condition(comparisonTest('$eq', entry, options.collation))];
  return Object.keys(entry).flatMap((operator) => conditionsOfOperator(operator, entry, options));
}

function conditionsOfOperator(operator: string, entry: Document, options: Conditions): Condition[] {
  const operand = entry[operator];
  if (isComparison(operator)) {
    if (operator !== '$eq' && isRegex(operand)) badValue("Can't have RegEx as arg to predicate over field");
    return [condition(comparisonTest(operator, operand, options.collation))];
  }
  if (isBitOperator(operator)) return [condition(bitTest(operator, operand))];
  if (operator === '$regex') return [condition(regexTest(toRegExp(operand, entry.$options)))];
  if (operator === '$options')
    return Object.hasOwn(entry, '$regex') ? [] : badValue('$options needs a $regex');
  const make = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  return make ? make(operand, options) : badValue(`unknown operator: ${operator}`);
}

const OPERATORS: Readonly<Record<string, (operand: unknown, options: Conditions) => Condition[]>> = {
  $ne: (operand, { collation }) => {
    if (isRegex(operand)) badValue("Can't have regex as arg to $ne.");
    return [not(condition(comparisonTest('$eq', operand, collation)))];
  },
  $in: (operand, { collation }) => [condition(inTest(operand, collation))],
  $nin: (operand, { collation }) => {
    if (!Array.isArray(operand)) badValue('$nin needs an array');
    return [not(condition(inTest(operand, collation)))];
  },
  $exists: (operand) => {
    const exists = condition((value) => value !== undefined, false);
    return [isTruthy(operand) ? exists : not(exists)];
  },
  $type: (operand) => [condition(typeTest(operand))],
  $size: (operand) => {
    if (!isNumeric(operand) || Number(operand) < 0 || !Number.isInteger(Number(operand))) {
      badValue('$size must be a whole number');
    }
    return [condition((value) => Array.isArray(value) && value.length === Number(operand), false)];
  },
  $mod: (operand) => [condition(modTest(operand))],
  $not: (operand, options) => {
    if (!isOperators(operand) && !isRegex(operand)) badValue('$not needs a regex or a document');
    const all = conditionsOf(operand, options);
    return [(root, path, enterLeaf) => !all.every((one) => one(root, path, enterLeaf))];
  },
  $elemMatch: (operand, options) => {
    const test = elementTest(operand, options);
    return [condition((value) => Array.isArray(value) && value.some(test), false)];
  },
  $all: allConditions,
  $comment: () => [],
  $near: () => unsupported('$near'),
  $nearSphere: () => unsupported('$nearSphere'),
  $geoWithin: () => unsupported('$geoWithin'),
  $geoIntersects: () => unsupported('$geoIntersects'),
};

function not(positive: Condition): Condition {
  return (root, path, enterLeaf) => !positive(root, path, enterLeaf);
}

function unsupported(operator: string): never {
  return fail(238, 'NotImplemented', `${operator} is not supported by the embedded store`);
}

function modTest(operand: unknown): ValueTest {
  if (!Array.isArray(operand) || operand.length !== 2)
    badValue('malformed mod, need to be array of two numbers');
  const [divisor = 0, remainder = 0] = operand.map((number) => Math.trunc(Number(number)));
  if (!divisor) badValue('divisor cannot be 0');
  return (value) => isNumeric(value) && Math.trunc(Number(value)) % divisor === remainder;
}

/** What one element must satisfy: an object of operators is about the element itself, a filter about its fields. */
export function elementTest(operand: unknown, options: Conditions): ValueTest {
  if (!isDocument(operand)) badValue('$elemMatch needs an Object');
  if (isOperators(operand) && !Object.keys(operand).some((key) => LOGICAL.has(key))) {
    const all = conditionsOf(operand, options);
    return (element) => all.every((one) => one(element, [], false));
  }
  const test = options.compile(operand, options);
  return (element) => (isDocument(element) || Array.isArray(element)) && test(element as Document);
}

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr']);

function allConditions(operand: unknown, options: Conditions): Condition[] {
  if (!Array.isArray(operand)) badValue('$all needs an array');
  if (!operand.length) return [() => false];
  return operand.flatMap((item) => {
    if (isRegex(item)) return conditionsOf(item, options);
    return conditionsOf(
      isDocument(item) && Object.hasOwn(item, '$elemMatch') ? item : { $eq: item },
      options,
    );
  });
}
