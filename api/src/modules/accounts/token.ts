import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Keyed by the secret of the installation: who reads the database can make nothing of the hashes in it. */
export type HashOf = (value: string) => string;

const SECRET_BYTES = 32;
const ID_LENGTH = 24;

export function createHashOf(secret: string): HashOf {
  return (value) => createHmac('sha256', secret).update(value).digest('base64url');
}

/** Cannot be guessed: 256 random bits. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** What stands in a link: which document it opens, and the proof. `hex` is the id of the document. */
export function newLinkToken(hex: string): string {
  return `${hex}${newSecret()}`;
}

/** The id of the document that a link opens; null for what no link of ours looks like. */
export function idInLink(token: string): string | null {
  return /^[0-9a-f]{24}[\w-]{43}$/.test(token) ? token.slice(0, ID_LENGTH) : null;
}

/** An id that follows from what it stands for, so that the same thing cannot be stored twice. */
export function hexOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, ID_LENGTH);
}

/** Takes as long for a near miss as for a far one. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
