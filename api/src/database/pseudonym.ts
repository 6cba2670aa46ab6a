import type { Model } from 'mongoose';

/** Matches an address however it is written; `emailKey` is lower case. */
export function addressLike(emailKey: string): RegExp {
  return new RegExp(`^\\s*${emailKey.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*$`, 'i');
}

type Replacement = { readonly from: unknown; readonly to: unknown };

/** Puts another value in the place of one, in every document that has it at that path. Can be repeated. */
export async function replaceAt<Stored>(
  model: Model<Stored>,
  path: string,
  { from, to }: Replacement,
): Promise<void> {
  await model.updateMany({ [path]: from } as never, { $set: { [path]: to } } as never).exec();
}

/** The same within a list: `list` is the path of the array, `field` that within its entries. */
export async function replaceInList<Stored>(
  model: Model<Stored>,
  { list, field }: { list: string; field: string },
  { from, to }: Replacement,
): Promise<void> {
  await model
    .updateMany(
      { [`${list}.${field}`]: from } as never,
      { $set: { [`${list}.$[one].${field}`]: to } } as never,
      { arrayFilters: [{ [`one.${field}`]: from }] },
    )
    .exec();
}
