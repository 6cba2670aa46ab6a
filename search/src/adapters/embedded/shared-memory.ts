import { arrayOf, bytesOf, bytesPerElement, type Numbers, type NumbersType, typeOf } from './numbers.ts';

/**
 * A new array in memory that threads share. V8 does not count it: a hundred megabytes that are read or handed over at
 * once would otherwise set off a collection of the whole heap, which holds everybody up for tens of milliseconds.
 * `room`: elements that fit in without another copy; only what is used takes memory.
 */
export function sharedArray(type: NumbersType, length: number, room = length): Numbers {
  return arrayOf(type, new SharedArrayBuffer(room * bytesPerElement(type)), 0, length);
}

/** The same content in shared memory; the very array where it lies there and no room is asked for. */
export function shared<T extends Numbers>(array: T, room = array.length): T {
  if (isShared(array) && room === array.length) return array;
  const copy = sharedArray(typeOf(array), array.length, room);
  bytesOf(copy).set(bytesOf(array));
  return copy as T;
}

/** All the room of an array that `sharedArray` made. */
export function withRoom<T extends Numbers>(array: T): T {
  const type = typeOf(array);
  return arrayOf(type, array.buffer, 0, array.buffer.byteLength / bytesPerElement(type)) as T;
}

function isShared({ buffer }: Numbers): boolean {
  return buffer instanceof SharedArrayBuffer;
}
