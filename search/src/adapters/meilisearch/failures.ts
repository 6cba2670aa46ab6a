import { SearchUnavailable } from '../../errors.ts';

/** What a key of Meilisearch may do; each request tells what it needs, so that a refusal can name it. */
export type KeyAction =
  | 'search'
  | 'documents.add'
  | 'documents.get'
  | 'documents.delete'
  | 'indexes.create'
  | 'indexes.get'
  | 'indexes.delete'
  | 'indexes.swap'
  | 'settings.get'
  | 'settings.update'
  | 'tasks.get'
  | 'stats.get';

/** The server answered, and what it said was no. */
export class RequestRefused extends SearchUnavailable {
  /** Of HTTP. */
  readonly status: number;
  /** Of Meilisearch, such as `index_not_found`; null where the answer was not its own. */
  readonly reason: string | null;

  constructor(status: number, reason: string | null, message: string) {
    super(new Error(`${status} ${reason ?? ''} ${message}`.trim()));
    this.status = status;
    this.reason = reason;
  }
}

/** The key is unknown to the server or may not do what is asked: a fault of the configuration, told as one. */
export class SearchKeyRefused extends SearchUnavailable {
  readonly action: KeyAction;

  constructor(action: KeyAction, variable: string, cause: unknown) {
    super(cause, {
      zh: `Meilisearch 拒绝了 ${variable}：密钥无效，或缺少 ${action} 权限`,
      en: `Meilisearch refused ${variable}: the key is invalid or lacks the action ${action}`,
    });
    this.action = action;
  }
}

export function isIndexMissing(error: unknown): boolean {
  return error instanceof RequestRefused && error.reason === 'index_not_found';
}
