import type { Text } from '#kernel/errors.ts';
import { checkInput } from '#kernel/input.ts';
import {
  CONCEPT_LIMITS,
  type ConceptFault,
  type ConceptFaultKind,
  checkConcept,
  type LexiconConcept,
} from '#search';

export type ConceptWords = Omit<LexiconConcept, 'id'>;

const MAX_NOTE = 300;

/**
 * The words that somebody wrote, trimmed and each once, the label among them.
 * @throws Failures with everything that is wrong.
 */
export function checkWords(given: ConceptWords & { readonly note?: string | null | undefined }) {
  const input = checkInput();
  const words = tidyWords(given);
  for (const fault of checkConcept(words)) input.fault(fault.part, textOf(fault));
  const note = input.optionalText('note', given.note, { min: 1, max: MAX_NOTE, multiline: true });
  input.done();
  return { words, note };
}

/** @throws Failures */
export function checkNote(given: string | null | undefined): string | null {
  const input = checkInput();
  const note = input.optionalText('note', given, { min: 1, max: MAX_NOTE, multiline: true });
  input.done();
  return note;
}

export function tidyWords({ label: written, same, narrower, related }: ConceptWords): ConceptWords {
  const label = tidy(written);
  const words = tidyList(same);
  return {
    label,
    same: words.includes(label) ? words : [label, ...words],
    narrower: tidyList(narrower),
    related: tidyList(related),
  };
}

function tidyList(words: readonly string[]): string[] {
  return [...new Set(words.map(tidy))];
}

function tidy(word: string): string {
  return word.normalize('NFC').trim();
}

const texts: Readonly<Record<ConceptFaultKind, (word: string) => Text>> = {
  EMPTY: () => ({ zh: '不能有空的词', en: 'A word may not be empty' }),
  TOO_LONG: (word) => ({
    zh: `“${word}…”太长：一个词最多 ${CONCEPT_LIMITS.term} 个字`,
    en: `“${word}…” is too long: a word has at most ${CONCEPT_LIMITS.term} characters`,
  }),
  TOO_MANY: () => ({
    zh: `最多 ${CONCEPT_LIMITS.terms} 个词：意思太宽的概念请拆成几个`,
    en: `At most ${CONCEPT_LIMITS.terms} words: split a concept that is too wide`,
  }),
  CONTROL_CHARACTERS: (word) => ({
    zh: `“${word}”含有看不见的控制字符，请重新输入`,
    en: `“${word}” contains invisible control characters; type it again`,
  }),
  STOP_WORD: (word) => ({
    zh: `“${word}”是虚词，检索时会略去，请换一个有实义的词`,
    en: `“${word}” is left out of every search; take a word that says something`,
  }),
  NO_WORD: (word) => ({
    zh: `“${word}”里没有文字或数字，检索不到`,
    en: `“${word}” has neither letters nor digits, so nothing can be found by it`,
  }),
  REPEATED: (word) => ({
    zh: `“${word}”在这个概念里已经有了，请只放在一处`,
    en: `“${word}” stands in this concept already; keep it in one place`,
  }),
};

const SHOWN = 20;

function textOf({ part, kind, term }: ConceptFault): Text {
  if (part === 'label' && kind === 'EMPTY') {
    return { zh: '请写这个概念最常用的叫法', en: 'Write the usual word for this concept' };
  }
  // What cannot be seen would hide in the sentence that tells of it, too.
  const visible = (term ?? '').replace(/[\p{C}\u2028\u2029]/gu, '·');
  return texts[kind]([...visible].slice(0, SHOWN).join(''));
}
