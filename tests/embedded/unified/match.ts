import { EJSON } from 'bson';
import type { Fields } from './specification.ts';

export class Mismatch extends Error {}

type Place = { entities: Fields; root: boolean; path: string };

/** Compares as the unified test format says: a root document may have more fields, others may not. */
export function expectMatch(expected: unknown, actual: unknown, place: Place): void {
  if (isFields(expected)) {
    const operator = specialOf(expected);
    if (operator) matchSpecial(operator, expected[operator], actual, place);
    else matchFields(expected, actual, place);
    return;
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) differ(place, expected, actual);
    for (const [i, item] of expected.entries())
      expectMatch(item, actual[i], { ...place, path: `${place.path}[${i}]` });
    return;
  }
  if (EJSON.stringify(expected) === EJSON.stringify(actual)) return;
  if (!(typeof expected === 'number' && Number(actual) === expected)) differ(place, expected, actual);
}

function matchFields(expected: Fields, actual: unknown, place: Place): void {
  if (!isFields(actual)) differ(place, expected, actual);
  for (const [field, value] of Object.entries(expected)) {
    const optional = isFields(value) && ['$$exists', '$$unsetOrMatches'].includes(specialOf(value) ?? '');
    if (!optional && !(field in actual)) differ(place, `field ${field}`, actual);
    expectMatch(value, actual[field], { ...place, root: false, path: `${place.path}.${field}` });
  }
  const surplus = Object.keys(actual).find((field) => !(field in expected));
  if (!place.root && surplus !== undefined) differ(place, `no field ${surplus}`, actual);
}

function matchSpecial(operator: string, operand: unknown, actual: unknown, place: Place): void {
  switch (operator) {
    case '$$exists':
      if ((actual !== undefined) !== operand) differ(place, `exists: ${operand}`, actual);
      return;
    case '$$unsetOrMatches':
      if (actual !== undefined && actual !== null) expectMatch(operand, actual, place);
      return;
    case '$$matchesEntity':
      expectMatch(place.entities[String(operand)], actual, place);
      return;
    case '$$type':
      if (actual === undefined) differ(place, `type ${operand}`, actual);
      return;
    case '$$lte':
      if (!(Number(actual) <= Number(operand))) differ(place, `at most ${operand}`, actual);
      return;
    case '$$matchAsDocument':
    case '$$matchAsRoot':
      expectMatch(operand, actual, { ...place, root: true });
      return;
    case '$$sessionLsid':
    case '$$placeholder':
      return;
    default:
      throw new Mismatch(`operator ${operator} is not known to this runner`);
  }
}

export function isFields(value: unknown): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !('_bsontype' in value) &&
    !(value instanceof Date) &&
    !(value instanceof Map)
  );
}

/** Numbers in their plain form, so that what the wire wrapped compares with what the file says. */
export function relaxed(value: unknown): unknown {
  return EJSON.deserialize(EJSON.serialize(value, { relaxed: true }), { relaxed: true });
}

function specialOf(fields: Fields): string | undefined {
  const [key, ...others] = Object.keys(fields);
  return others.length === 0 && key?.startsWith('$$') ? key : undefined;
}

function differ({ path }: Place, expected: unknown, actual: unknown): never {
  throw new Mismatch(
    `${path || 'value'}: expected ${EJSON.stringify(expected)}, got ${EJSON.stringify(actual)}`,
  );
}
