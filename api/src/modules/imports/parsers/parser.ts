import type { Text } from '#kernel/errors.ts';
import {
  type CooperationForm,
  cooperationForms,
  type Label,
  type TaxonomyService,
} from '#modules/taxonomies/index.ts';
import type { CellFault } from '../spreadsheet/spreadsheet.ts';

export type Parsed<Value> = { readonly value: Value } | CellFault;

/** Reads a cell that is not blank; `title` is what the sheet calls its column, where a unit may stand. */
export type Parser<Value> = (text: string, context: ParseContext, title?: string) => Parsed<Value>;

/** What a word of a list means. */
export type Vocabulary<Code extends string = string> = {
  codeOf(name: string): Code | null;
  /** Names that resemble it, at most three. */
  like(name: string): readonly string[];
};

export type ParseContext = {
  readonly townNamed: TaxonomyService['townNamed'];
  readonly fields: Vocabulary;
  readonly chainStages: Vocabulary;
  readonly forms: Vocabulary<CooperationForm>;
  readonly year: number;
};

export function createParseContext(taxonomies: TaxonomyService, now: Date): ParseContext {
  const forms = Object.entries(cooperationForms) as [CooperationForm, Label][];
  return {
    townNamed: (name) => taxonomies.townNamed(name),
    fields: vocabularyOf(taxonomies.fields()),
    chainStages: vocabularyOf(taxonomies.chainStages()),
    forms: vocabularyOf(forms.map(([code, label]) => ({ code, label }))),
    year: now.getUTCFullYear(),
  };
}

/** Width, blanks and case make no other word. */
export function wordKey(word: string): string {
  return word.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
}

const SHOWN = 20;

/** What stands in the cell, and what it is not. */
export function notA(text: string, thing: Text): CellFault {
  const shown = [...text.trim().replaceAll(/\s+/g, ' ')].slice(0, SHOWN).join('');
  return { reason: { zh: `“${shown}”不是${thing.zh}`, en: `“${shown}” is no ${thing.en}` } };
}

function vocabularyOf<Code extends string>(
  entries: readonly { readonly code: Code; readonly label: Label }[],
): Vocabulary<Code> {
  const byName = new Map(
    entries.flatMap(({ code, label }) => [code, label.zh, label.en].map((name) => [wordKey(name), code])),
  );
  return {
    codeOf: (name) => byName.get(wordKey(name)) ?? null,
    like(name) {
      const key = wordKey(name);
      if (key.length < 2) return [];
      const labels = entries.map(({ label }) => label.zh);
      return labels
        .filter((label) => wordKey(label).includes(key) || key.includes(wordKey(label)))
        .slice(0, 3);
    },
  };
}
