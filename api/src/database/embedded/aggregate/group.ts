import { evalExpr } from 'mingo/core';
import { type Iterator, Lazy } from 'mingo/lazy';
import type { Options } from 'mingo/types';
import { encodeKey } from '../values/key.ts';
import { failAt } from '../values/server-error.ts';
import { type Document, isDocument, isNumeric, setField } from '../values/types.ts';

type Group = { id: unknown; members: unknown[] };
type Field = { name: string; accumulator: Document; weight: number | undefined };

/** `$group` with keys that are equal as values are, whichever type a number has. */
export function groupStage(collection: Iterator, specification: Document, options: Options): Iterator {
  if (!Object.hasOwn(specification, '_id')) failAt(15955, 'a group specification must include an _id');
  const fields = fieldsOf(specification);
  return collection.transform((documents: unknown[]) => {
    const groups = new Map<string, Group>();
    for (const document of documents) {
      const id = evalExpr(document, specification._id, options) ?? null;
      const key = encodeKey(id).toString('latin1');
      const group = groups.get(key);
      if (group) group.members.push(document);
      else groups.set(key, { id, members: [document] });
    }
    return Lazy([...groups.values()].map((group) => summarize(group, fields, options)));
  });
}

function fieldsOf(specification: Document): Field[] {
  return Object.keys(specification)
    .filter((name) => name !== '_id')
    .map((name) => {
      const accumulator = specification[name];
      const [operator, ...others] = isDocument(accumulator) ? Object.keys(accumulator) : [];
      if (!isDocument(accumulator) || !operator?.startsWith('$') || others.length) {
        failAt(40234, `The field '${name}' must be an accumulator object`);
      }
      // Counting needs no look at the members.
      const weight =
        operator === '$sum' && isNumeric(accumulator.$sum) ? Number(accumulator.$sum) : undefined;
      return { name, accumulator, weight };
    });
}

function summarize({ id, members }: Group, fields: Field[], options: Options): Document {
  const summary: Document = { _id: id };
  for (const { name, accumulator, weight } of fields) {
    const value = weight === undefined ? evalExpr(members, accumulator, options) : weight * members.length;
    setField(summary, name, value);
  }
  return summary;
}
