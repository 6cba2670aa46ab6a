import type { SearchDocument } from '#search';

/** A document with as little as is needed; give what the test is about. */
export function aDocument(given: Partial<SearchDocument> & { readonly id: string }): SearchDocument {
  return {
    kind: 'ENTERPRISE',
    revision: 1,
    name: given.id,
    aliases: [],
    keywords: [],
    codes: [],
    body: '',
    related: [],
    fields: [],
    stages: [],
    town: null,
    forms: [],
    trl: null,
    verified: true,
    example: false,
    location: null,
    publishedAt: 0,
    record: 0,
    freeCapacity: null,
    ...given,
  };
}
