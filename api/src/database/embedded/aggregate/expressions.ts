import { Decimal128, ObjectId } from 'bson';
import { evalExpr } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import type { Options } from 'mingo/types';
import { encodeKey } from '../values/key.ts';
import { add, multiply } from '../values/numbers.ts';
import { compare, equal } from '../values/order.ts';
import { failAt } from '../values/server-error.ts';
import { typeName } from '../values/type-names.ts';
import { isDecimal, isLong, isNumeric, isObjectId, type Numeric } from '../values/types.ts';

type Expression = (document: unknown, expression: unknown, options: Options) => unknown;
type Accumulator = (documents: unknown[], expression: unknown, options: Options) => unknown;

/** Where mingo's order of types, its equality or its arithmetic are not the server's. */
export const expressionOperators: Readonly<Record<string, Expression>> = {
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $cmp: comparison(Math.sign),
  $in: (document, expression, options) => {
    const [value, list] = listOf(evalExpr(document, expression, options));
    if (!Array.isArray(list)) {
      failAt(
        40081,
        `$in requires an array as a second argument, found: ${list === undefined ? 'missing' : typeName(list)}`,
      );
    }
    return list.some((item) => equal(item, value));
  },
  $type: (document, expression, options) => {
    const value = evalExpr(document, expression, options);
    return value === undefined ? 'missing' : typeName(value);
  },
  $toObjectId: conversion((value) => (isObjectId(value) ? value : new ObjectId(String(value)))),
  $toString: conversion((value) => (value instanceof Date ? value.toISOString() : String(value))),
  $toDecimal: conversion((value) => Decimal128.fromString(String(value))),
  $rand: () => Math.random(),
  $add: exact('$add', add, expressions.$add as Expression),
  $multiply: exact('$multiply', multiply, expressions.$multiply as Expression),
  $subtract: exact('$subtract', (a, b) => add(a, multiply(b, -1)), expressions.$subtract as Expression),
};

export const accumulatorOperators: Readonly<Record<string, Accumulator>> = {
  $min: extreme((order) => order < 0),
  $max: extreme((order) => order > 0),
  $push: (documents, expression, options) => {
    if (expression === null) return documents;
    // A missing field adds nothing to the list; mingo would put a null for it.
    const values = accumulators.$push(documents, { value: expression }, options) as { value: unknown }[];
    return values.flatMap(({ value }) => (value === undefined ? [] : [value]));
  },
  $addToSet: (documents, expression, options) => {
    const values = new Map<string, unknown>();
    for (const value of collect(documents, expression, options)) {
      if (value !== undefined) values.set(encodeKey(value).toString('latin1'), value);
    }
    return [...values.values()];
  },
  $sum: (documents, expression, options) => {
    const values = collect(documents, expression, options).filter(isNumeric);
    if (values.some(needsExactness)) return values.reduce(add, 0);
    return values.reduce<number>((sum, value) => sum + Number(value), 0);
  },
};

function comparison(satisfied: (order: number) => unknown): Expression {
  return (document, expression, options) => {
    const [a, b] = listOf(evalExpr(document, expression, options));
    return satisfied(compare(a, b));
  };
}

function conversion(convert: (value: unknown) => unknown): Expression {
  return (document, expression, options) => {
    const value = evalExpr(document, expression, options);
    return value === undefined || value === null ? null : convert(value);
  };
}

const needsExactness = (value: unknown): boolean => isDecimal(value) || isLong(value);

/** Decimal128 and large int64 are calculated exactly here, everything else by mingo. */
function exact(
  name: string,
  calculate: (a: Numeric, b: Numeric) => Numeric,
  otherwise: Expression,
): Expression {
  return (document, expression, options) => {
    const values = evalExpr(document, expression, options);
    if (!Array.isArray(values) || !values.some(needsExactness))
      return otherwise(document, expression, options);
    if (values.some((value) => value === undefined || value === null)) return null;
    const numbers = values.filter(isNumeric);
    if (numbers.length !== values.length) failAt(16554, `${name} only supports numeric or date types`);
    return numbers.slice(1).reduce(calculate, numbers[0] ?? 0);
  };
}

function extreme(better: (order: number) => boolean): Accumulator {
  return (documents, expression, options) => {
    let best: unknown;
    for (const value of collect(documents, expression, options)) {
      if (value === undefined || value === null) continue;
      if (best === undefined || better(compare(value, best))) best = value;
    }
    return best ?? null;
  };
}

/** As an expression of its own an accumulator gets its values directly, and null for the expression. */
function collect(documents: unknown[], expression: unknown, options: Options): unknown[] {
  return expression === null ? documents : accumulators.$push(documents, expression, options);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
