import { createHash } from 'node:crypto';
import { canonicalText } from './canonical.ts';
import type { SearchDocument } from './documents.ts';

/** 96 bits: among a million documents two differing ones share a digest once in 10^17 times. */
const CHARACTERS = 16;

/**
 * A fingerprint of all that a document says, its revision left out: by it a nightly check finds what an index holds
 * otherwise than the source. 16 characters of base64url.
 */
export function digestOf(document: SearchDocument): string {
  return digestOfText(canonicalText(document));
}

/** The same of a canonical text. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, CHARACTERS);
}
