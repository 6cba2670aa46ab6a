import { ExpectedFailure } from '#kernel/errors.ts';
import type { LexiconEntry } from './lexicon.edition.ts';
import type { LexiconVersion } from './lexicon.model.ts';

export class LexiconConceptUnknown extends ExpectedFailure {
  readonly code = 'LEXICON_CONCEPT_UNKNOWN';

  constructor() {
    super({
      text: {
        zh: '词库里没有这个概念，请刷新后再找',
        en: 'The lexicon has no such concept; reload and look again',
      },
      field: ['input', 'id'],
    });
  }
}

export class LexiconChangedMeanwhile extends ExpectedFailure {
  readonly code = 'LEXICON_CHANGED_MEANWHILE';
  readonly version: LexiconVersion;
  readonly entry: LexiconEntry | null;

  constructor({ version, entry }: { version: LexiconVersion; entry: LexiconEntry | null }) {
    const what = entry
      ? { zh: `“${entry.concept.label}”刚刚被改过`, en: `“${entry.concept.label}” has just been edited` }
      : { zh: '词库刚刚被改过', en: 'The lexicon has just been edited' };
    super({
      text: { zh: `${what.zh}，没有保存这次改动`, en: `${what.en}; nothing was saved` },
      field: ['input', 'expectedVersion'],
    });
    this.version = version;
    this.entry = entry;
  }

  override data() {
    return { version: this.version, concept: this.entry };
  }
}

export class LexiconWordTaken extends ExpectedFailure {
  readonly code = 'LEXICON_WORD_TAKEN';
  readonly word: string;
  readonly entry: LexiconEntry;

  constructor({ word, entry }: { word: string; entry: LexiconEntry }) {
    const { label } = entry.concept;
    super({
      text: {
        zh: `“${word}”已经是“${label}”的同义词；一个词通常只归一个概念`,
        en: `“${word}” already means the same as “${label}”; a word usually belongs to one concept`,
      },
      field: ['input', 'same'],
    });
    this.word = word;
    this.entry = entry;
  }

  override data() {
    return { word: this.word, owner: this.entry };
  }
}
