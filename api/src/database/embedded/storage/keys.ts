/** Number of a document within its collection, given in the order of insertion. */
export type RecordId = number;

const BEYOND_LAST_RECORD = 2 ** 48 - 1;

/** Every key of a collection or an index begins with its number. */
export function numberPrefix(id: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(id);
  return bytes;
}

export function documentKey(collectionId: number, record: RecordId): Buffer {
  const bytes = Buffer.allocUnsafe(10);
  bytes.writeUInt32BE(collectionId);
  bytes.writeUIntBE(record, 4, 6);
  return bytes;
}

export function documentRange(collectionId: number): { start: Buffer; end: Buffer } {
  return { start: documentKey(collectionId, 0), end: documentKey(collectionId, BEYOND_LAST_RECORD) };
}

export function recordOfKey(key: Buffer): RecordId {
  return key.readUIntBE(4, 6);
}

export function recordBytes(record: RecordId): Buffer {
  const bytes = Buffer.allocUnsafe(6);
  bytes.writeUIntBE(record, 0, 6);
  return bytes;
}

export function recordOfBytes(bytes: Buffer): RecordId {
  return bytes.readUIntBE(0, 6);
}
