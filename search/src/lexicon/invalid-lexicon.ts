import { InvalidSearchDocument } from '../errors.ts';

/** Where in a lexicon something is wrong: the concept by its id, or by its place where it has none. */
export type LexiconPlace = { readonly concept: string | null; readonly fault: string };

/** A lexicon that does not have the agreed shape: no engine takes it into use. */
export class InvalidLexicon extends InvalidSearchDocument {
  readonly concept: string | null;
  /** The part at fault: `version`, `concepts`, `id`, `label`, `same`, `narrower` or `related`. */
  readonly fault: string;

  constructor({ concept, fault }: LexiconPlace) {
    const where = concept === null ? fault : `${concept}.${fault}`;
    super({ zh: `词库格式不正确：${where}`, en: `The lexicon is not well formed at ${where}` });
    this.concept = concept;
    this.fault = fault;
  }
}
