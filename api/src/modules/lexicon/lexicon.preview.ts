import { createLexiconReader, type LexiconReader, type LexiconReading } from '#search';
import { type Edition, lexiconWith } from './lexicon.edition.ts';
import { type ConceptWords, tidyWords } from './lexicon.input.ts';

/** A concept that somebody is writing; null is one that does not exist yet. */
export type Draft = ConceptWords & { readonly id: string | null };

export type Preview = { readonly now: LexiconReading; readonly draft: LexiconReading };

/** Reads queries with an edition and with a draft put over it. */
export function createPreviewer() {
  /** Of the edition that was asked last: making a reader takes some tens of milliseconds. */
  let kept: { readonly edition: Edition; readonly read: LexiconReader } | null = null;

  return (edition: Edition, { text, draft }: { text: string; draft: Draft | null }): Preview => {
    if (kept?.edition !== edition) kept = { edition, read: createLexiconReader(edition.lexicon) };
    const now = kept.read(text);
    return { now, draft: draft ? readerWith(edition, draft)(text) : now };
  };
}

function readerWith(edition: Edition, { id, ...written }: Draft): LexiconReader {
  const { label, same, narrower, related } = tidyWords(written);
  const concept = {
    id: id ?? 'own-draft',
    label,
    same: same.filter(isWritten),
    narrower: narrower.filter(isWritten),
    related: related.filter(isWritten),
  };
  return createLexiconReader(lexiconWith(edition, concept));
}

function isWritten(word: string): boolean {
  return word !== '';
}
