import { Client, cacheExchange, fetchExchange } from 'urql';
import type { Language } from '#lib/language.ts';

/**
 * The door to the API. Answers are kept per query and dropped once a mutation touches a type in them. The language
 * goes along with each request, so that names of towns and fields and error messages come back in it.
 */
export function createClient(language: Language): Client {
  return new Client({
    url: '/graphql',
    // A GET would put what people search for into the logs of every proxy on the way.
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { credentials: 'same-origin', headers: { 'accept-language': language } },
  });
}
