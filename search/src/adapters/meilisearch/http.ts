import { SearchUnavailable } from '../../errors.ts';
import { Breaker } from './breaker.ts';
import { type KeyAction, RequestRefused, SearchKeyRefused } from './failures.ts';

export type HttpOptions = {
  readonly url: string;
  readonly apiKey: string;
  /** Where the key comes from, for the message when it is refused. */
  readonly variable: string;
  /** Milliseconds for a whole answer. */
  readonly timeout: number;
  /** Ends all that is under way. */
  readonly closing: AbortSignal;
};

export type Request = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly action: KeyAction;
  readonly body?: unknown;
};

/** A way to the server with one key. Every failure is a `SearchUnavailable`; a dead server costs its callers nothing. */
export class Http {
  readonly breaker = new Breaker();
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.#options = options;
  }

  async send<Answer>(request: Request): Promise<Answer> {
    if (!this.breaker.admits()) throw new SearchUnavailable(new Error('asked again after a pause'));
    let answer: { readonly status: number; readonly text: string };
    try {
      answer = await this.#fetch(request);
    } catch (cause) {
      this.breaker.failed(isNobodyThere(cause));
      throw new SearchUnavailable(cause);
    }
    return this.#read(request, answer);
  }

  async #fetch({ method, path, body }: Request): Promise<{ status: number; text: string }> {
    const { url, apiKey, timeout, closing } = this.#options;
    const headers = {
      // Packing half a megabyte takes longer than sending it to the next machine.
      'accept-encoding': 'identity',
      ...(apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const response = await fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.any([closing, AbortSignal.timeout(timeout)]),
    });
    return { status: response.status, text: await response.text() };
  }

  #read<Answer>({ action }: Request, { status, text }: { status: number; text: string }): Answer {
    const answer = parsed(text);
    if (status >= 500 || answer === undefined) {
      this.breaker.failed();
      throw new RequestRefused(status, null, 'no sound answer');
    }
    this.breaker.succeeded();
    if (status < 400) return answer as Answer;
    const { code = null, message = '' } = answer as { code?: string; message?: string };
    const refused = new RequestRefused(status, code, message);
    if (status === 401 || status === 403) throw new SearchKeyRefused(action, this.#options.variable, refused);
    throw refused;
  }
}

/** Undefined for what is no JSON object: a proxy's page, or half an answer. */
function parsed(text: string): object | undefined {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isNobodyThere(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return cause?.code === 'ECONNREFUSED' || cause?.code === 'ENOTFOUND';
}
