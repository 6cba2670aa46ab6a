import { Types } from 'mongoose';
import { hexOf, type Id, type IdKind, toId } from '#kernel/id.ts';

/** The stored form of an id. */
export function objectId(id: Id<IdKind>): Types.ObjectId {
  return new Types.ObjectId(hexOf(id));
}

/** An id for what is about to be stored. */
export function newId<Kind extends IdKind>(kind: Kind): Id<Kind> {
  return toId(kind, new Types.ObjectId().toHexString());
}
