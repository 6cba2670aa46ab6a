import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersistedQueryProvider } from 'mercurius';

type Asked = {
  readonly query?: string;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
};

/**
 * The documents of the shipped client by their SHA-256: it sends 64 characters instead of two thousand. Nothing that
 * anybody else sends is ever kept. A client of another build is answered `PersistedQueryNotFound` and sends the text.
 */
export function persistedDocuments(folder: string): PersistedQueryProvider {
  const documents = new Map<string, string>(Object.entries(readManifest(join(folder, 'documents.json'))));
  return {
    isPersistedQuery: (request) => {
      const { query, extensions } = request as Asked;
      return !query && extensions?.persistedQuery !== undefined;
    },
    isPersistedQueryRetry: () => false,
    getHash: (request) => {
      const hash = (request as Asked).extensions?.persistedQuery?.sha256Hash;
      return typeof hash === 'string' ? hash : '';
    },
    getQueryFromHash: async (hash) => documents.get(hash) ?? '',
    notFoundError: 'PersistedQueryNotFound',
    notSupportedError: 'PersistedQueryNotSupported',
  };
}

/** Made with the client; without a built client there is nothing to ask for. */
function readManifest(path: string): Record<string, string> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {};
}
