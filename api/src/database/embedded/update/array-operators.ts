import { compile } from '../match/compile.ts';
import { sortBy, sorter } from '../match/sort.ts';
import { compare, equal } from '../values/order.ts';
import { badValue } from '../values/server-error.ts';
import { typeName } from '../values/type-names.ts';
import { clone, type Document, isDocument, isOperators, isPlain, isRegex } from '../values/types.ts';
import type { Application, UpdateOperator } from './operators.ts';
import { read, write } from './place.ts';
import { show } from './show.ts';

export const arrayOperators: Readonly<Record<string, UpdateOperator>> = {
  $push: { creates: true, apply: push },
  $addToSet: { creates: true, apply: addToSet },
  $pop: { creates: false, apply: pop },
  $pull: { creates: false, apply: pull },
  $pullAll: { creates: false, apply: pullAll },
};

function arrayAt({ place, path, document }: Application): unknown[] | undefined {
  const value = read(place);
  if (value === undefined || Array.isArray(value)) return value;
  return badValue(
    `The field '${path}' must be an array but is of type ${typeName(value)} in document {_id: ${show(document._id)}}`,
  );
}

function push(application: Application): void {
  const { place, operand } = application;
  const array = arrayAt(application) ?? [];
  const modifiers: Document =
    isPlain(operand) && Object.hasOwn(operand, '$each') ? operand : { $each: [operand] };
  if (!Array.isArray(modifiers.$each)) {
    badValue(
      `The argument to $each in $push must be an array but it was of type: ${typeName(modifiers.$each)}`,
    );
  }
  const { $each, $position, $sort, $slice } = modifiers;
  const position = $position === undefined ? array.length : Number($position);
  array.splice(
    position < 0 ? Math.max(0, array.length + position) : position,
    0,
    ...(clone($each) as unknown[]),
  );
  const sorted = $sort === undefined ? array : sortArray(array, $sort);
  write(place, $slice === undefined ? sorted : sliceArray(sorted, Number($slice)));
}

function sortArray(array: unknown[], sort: unknown): unknown[] {
  if (!isPlain(sort)) return array.sort((a, b) => compare(a, b) * Number(sort));
  return sortBy(array, sorter(sort), (element) => (isDocument(element) ? element : {}));
}

function sliceArray(array: unknown[], count: number): unknown[] {
  if (count === 0) return [];
  return count < 0 ? array.slice(count) : array.slice(0, count);
}

function addToSet(application: Application): void {
  const { place, operand } = application;
  const array = arrayAt(application) ?? [];
  const values = isPlain(operand) && Object.hasOwn(operand, '$each') ? operand.$each : [operand];
  if (!Array.isArray(values)) {
    badValue(`The argument to $each in $addToSet must be an array but it was of type ${typeName(values)}`);
  }
  for (const value of values) if (!array.some((element) => equal(element, value))) array.push(clone(value));
  write(place, array);
}

function pop(application: Application): void {
  const array = arrayAt(application);
  if (Number(application.operand) < 0) array?.shift();
  else array?.pop();
}

function pullAll(application: Application): void {
  const { place, operand } = application;
  const array = arrayAt(application);
  if (!Array.isArray(operand))
    badValue(`$pullAll requires an array argument but was given a ${typeName(operand)}`);
  if (array)
    write(
      place,
      array.filter((element) => !operand.some((value) => equal(element, value))),
    );
}

function pull(application: Application): void {
  const array = read(application.place);
  if (array === undefined) return;
  if (!Array.isArray(array)) badValue('Cannot apply $pull to a non-array value');
  const matches = pullTest(application);
  write(
    application.place,
    array.filter((element) => !matches(element)),
  );
}

const JOINS_FILTERS = new Set(['$or', '$and', '$nor', '$expr']);

/** An object without operators is a filter on elements that are documents; anything else is compared with them. */
function pullTest({ operand, match }: Application): (element: unknown) => boolean {
  if (isPlain(operand)) {
    const [first = ''] = Object.keys(operand);
    if (!isOperators(operand) || JOINS_FILTERS.has(first)) {
      const test = compile(operand, match);
      return (element) => isDocument(element) && test(element);
    }
    const test = compile({ element: operand }, match);
    return (element) => test({ element });
  }
  if (isRegex(operand)) {
    const test = compile({ element: operand }, match);
    return (element) => test({ element });
  }
  return (element) => equal(element, operand, match.collation);
}
