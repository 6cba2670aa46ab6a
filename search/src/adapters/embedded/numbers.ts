/** The arrays that an index is made of. */
export type Numbers = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

const constructors = { Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array };
export type NumbersType = keyof typeof constructors;

export function typeOf(array: Numbers): NumbersType {
  for (const name of Object.keys(constructors) as NumbersType[]) {
    if (array instanceof constructors[name]) return name;
  }
  throw new TypeError('not an array of numbers');
}

export function bytesPerElement(type: NumbersType): number {
  return constructors[type].BYTES_PER_ELEMENT;
}

/** `length` elements from byte `at` of a buffer on. */
export function arrayOf(type: NumbersType, buffer: ArrayBufferLike, at: number, length: number): Numbers {
  return new constructors[type](buffer as ArrayBuffer, at, length);
}

export function bytesOf(array: Numbers): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** The same content in at least twice the room. */
export function doubled<T extends Numbers>(array: T): T {
  const grown = new (array.constructor as new (length: number) => T)(Math.max(16, array.length * 2));
  grown.set(array as never);
  return grown;
}
