/** Where a real Meilisearch runs that tests may use, with its master key; null where there is none. */
export type RealServer = {
  readonly url: string;
  readonly prefix: string;
  /** A request with the master key; the body of the answer. */
  readonly send: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
  /** Deletes the indexes of a prefix. */
  readonly forget: (prefix: string) => Promise<void>;
};

/** Loudly null where `MEILI_URL` and `MEILI_MASTER_KEY` do not say where one runs. */
export function realServer(): RealServer | null {
  // biome-ignore lint/style/noProcessEnv: tests alone decide here whether a server is there
  const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey } = process.env;
  if (!url || !masterKey) {
    console.warn('\n  ⚠ MEILI_URL and MEILI_MASTER_KEY are not set: keys and vectors have NOT been tried.\n');
    return null;
  }
  const send = async (method: string, path: string, body?: unknown) => {
    const headers = { authorization: `Bearer ${masterKey}`, 'content-type': 'application/json' };
    const answer = await fetch(new URL(path, url), {
      ...{ method, headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return text === '' ? {} : JSON.parse(text);
  };
  const forget = async (prefix: string) => {
    for (const index of ['documents', 'removals']) await send('DELETE', `indexes/${prefix}_${index}`);
  };
  return { forget, send, url, prefix: `try_${Math.random().toString(36).slice(2, 10)}` };
}
