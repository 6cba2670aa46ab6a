import { persistedExchange } from '@urql/exchange-persisted';
import { Client, cacheExchange, type Exchange, fetchExchange } from 'urql';
import { actingHeaders } from '#lib/acting.ts';
import type { Language } from '#lib/language.ts';
import { liveExchange } from './live.ts';

/**
 * The door to the API. Answers are kept per query and dropped once a mutation touches a type in them. The language
 * goes along with each request, so that names of towns and fields and error messages come back in it; and, of a person
 * with several organizations, for which one it is.
 */
export function createClient(language: Language): Client {
  return new Client({
    url: '/graphql',
    // A GET would put what people search for into the logs of every proxy on the way.
    preferGetMethod: false,
    exchanges: [cacheExchange, ...byHash(), fetchExchange, ...liveExchange(language)],
    fetchOptions: {
      credentials: 'same-origin',
      headers: { 'accept-language': language, ...actingHeaders() },
    },
  });
}

/** Asks by hash: the server knows the documents of its own client. Without TLS a browser offers no hashing. */
function byHash(): Exchange[] {
  if (!globalThis.crypto?.subtle) return [];
  return [persistedExchange({ enableForMutation: true, preferGetForPersistedQueries: false })];
}
