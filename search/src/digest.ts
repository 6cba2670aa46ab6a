import { createHash } from 'node:crypto';
import type { SearchDocument } from './documents.ts';

/** 96 bits: among a million documents two differing ones share a digest once in 10^17 times. */
const CHARACTERS = 16;

/**
 * A fingerprint of all that a document says, its revision left out: equal for the same content whatever the order of
 * its properties, and whether an absent value is null, undefined or not there. 16 characters of base64url.
 */
export function digestOf(document: SearchDocument): string {
  return createHash('sha256').update(canonical(document)).digest('base64url').slice(0, CHARACTERS);
}

function canonical(document: SearchDocument): string {
  const { id, kind, category, name, aliases, keywords, codes, body, related, fields, stages } = document;
  const { town, forms, trl, verified, example, location, publishedAt, record, freeCapacity } = document;
  const place = location ? [location.latitude, location.longitude] : null;
  return JSON.stringify([
    ...[id, kind, category ?? null, name, aliases, keywords, codes, body, related, fields, stages],
    ...[town ?? null, forms, trl ?? null, verified, example, place, publishedAt, record],
    freeCapacity ?? null,
  ]);
}
