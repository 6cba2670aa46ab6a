import type { SearchDocument } from './documents.ts';

/**
 * All that a document says, its revision left out: the same text for the same content, whatever the order of its
 * properties, and whether an absent value is null, undefined or not there.
 */
export function canonicalText(document: SearchDocument): string {
  const { id, kind, category, name, aliases, keywords, codes, body, related, fields, stages } = document;
  const { town, forms, trl, verified, example, location, publishedAt, record, freeCapacity } = document;
  const place = location ? [location.latitude, location.longitude] : null;
  return JSON.stringify([
    ...[id, kind, category ?? null, name, aliases, keywords, codes, body, related, fields, stages],
    ...[town ?? null, forms, trl ?? null, verified, example, place, publishedAt, record],
    freeCapacity ?? null,
  ]);
}

/** The document of a canonical text, at a revision. */
export function documentFrom(text: string, revision: number): SearchDocument {
  const [id, kind, category, name, aliases, keywords, codes, body, related, fields, stages, ...rest] =
    JSON.parse(text);
  const [town, forms, trl, verified, example, place, publishedAt, record, freeCapacity] = rest;
  return {
    ...{ id, kind, category, revision, name, aliases, keywords, codes, body, related, fields, stages },
    ...{ town, forms, trl, verified, example, publishedAt, record, freeCapacity },
    location: place && { latitude: place[0], longitude: place[1] },
  };
}
