/** A sentence for people, complete in both languages. */
export type SearchErrorText = { readonly zh: string; readonly en: string };

/** Every failure of an engine. `code` is stable; callers rely on it, never on the text. */
export abstract class SearchError extends Error {
  abstract readonly code: string;
  readonly text: SearchErrorText;

  constructor(text: SearchErrorText, cause?: unknown) {
    super(text.en, { cause });
    this.name = new.target.name;
    this.text = text;
  }
}

const unavailable: SearchErrorText = {
  zh: '搜索服务暂时不可用，请稍后再试',
  en: 'Search is not available right now, try again later',
};

/** The engine does not answer, is not open yet, or is closed. Try again later. */
export class SearchUnavailable extends SearchError {
  readonly code = 'SEARCH_UNAVAILABLE';

  constructor(cause?: unknown, text: SearchErrorText = unavailable) {
    super(text, cause);
  }
}

/** The query cannot be answered as asked; `field` names the part at fault. */
export class InvalidSearchQuery extends SearchError {
  readonly code = 'INVALID_SEARCH_QUERY';
  readonly field: string;

  constructor(field: string, text: SearchErrorText) {
    super(text);
    this.field = field;
  }
}

/** A document or lexicon that does not have the agreed shape; a fault of the caller. */
export class InvalidSearchDocument extends SearchError {
  readonly code = 'INVALID_SEARCH_DOCUMENT';

  constructor(text: SearchErrorText) {
    super(text);
  }
}

/** The engine took a write or a setting and then failed to carry it out. Nothing is lost: write again. */
export class SearchWriteFailed extends SearchError {
  readonly code = 'SEARCH_WRITE_FAILED';

  constructor(detail: string, cause?: unknown) {
    super({ zh: `搜索索引写入失败：${detail}`, en: `Writing to the search index failed: ${detail}` }, cause);
  }
}
