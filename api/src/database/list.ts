import { type Model, type QueryFilter, Types } from 'mongoose';
import type { Keyset, PageRequest } from '#kernel/page.ts';

type Stored = { _id: Types.ObjectId };

export type Listing<Record extends Stored> = {
  model: Model<Record>;
  filter: QueryFilter<Record>;
  /** The instant that orders the list; an index ends in it and `_id`. */
  by: keyof Record & string;
  order: 'NEWEST_FIRST' | 'OLDEST_FIRST';
};

/** One page of a list that is ordered by an instant, then by id: stable while documents come and go. */
export async function listPage<Record extends Stored>(
  { model, filter, by, order }: Listing<Record>,
  { limit, after }: PageRequest,
): Promise<{ records: Record[]; hasNextPage: boolean; totalCount: number }> {
  const direction = order === 'NEWEST_FIRST' ? -1 : 1;
  const rest = after && (beyond(by, direction, after) as QueryFilter<Record>);
  const records = await model
    .find((rest ? { $and: [filter, rest] } : filter) as QueryFilter<Record>)
    .sort({ [by]: direction, _id: direction })
    .limit(limit + 1)
    .lean<Record[]>()
    .exec();
  return {
    records: records.slice(0, limit),
    hasNextPage: records.length > limit,
    totalCount: await model.countDocuments(filter).exec(),
  };
}

/** A filter by lists of values of which any will do; a list that is left out filters nothing. */
export function anyOf(lists: Readonly<Record<string, readonly string[] | undefined>>): object {
  const given = Object.entries(lists).filter(([, values]) => values !== undefined);
  return Object.fromEntries(given.map(([path, values]) => [path, { $in: [...(values ?? [])] }]));
}

/** How many documents are read at a time where all are walked through. */
const WALK = 500;

/** All documents, some hundred at a time, in the order of their ids. */
export async function* walk<Record extends Stored>(model: Model<Record>): AsyncGenerator<Record[]> {
  let last: Types.ObjectId | null = null;
  for (;;) {
    const records: Record[] = await model
      .find((last ? { _id: { $gt: last } } : {}) as QueryFilter<Record>)
      .sort({ _id: 1 })
      .limit(WALK)
      .lean<Record[]>()
      .exec();
    if (records.length === 0) return;
    yield records;
    last = records.at(-1)?._id ?? null;
  }
}

function beyond(by: string, direction: 1 | -1, { at, hex }: Keyset) {
  const further = direction === 1 ? '$gt' : '$lt';
  return { $or: [{ [by]: { [further]: at } }, { [by]: at, _id: { [further]: new Types.ObjectId(hex) } }] };
}
