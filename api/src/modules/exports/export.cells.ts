import type { Text } from '#kernel/errors.ts';
import type { ExportColumn } from './export.column.ts';
import { type EntryCellKind, entryTexts } from './export.entries.ts';
import { type MatchCellKind, matchTexts } from './export.factors.ts';
import { inChina, type OfferCellKind, offerTexts } from './export.offers.ts';
import { exportWords } from './export.words.ts';

type Language = keyof Text;

const writers = { ...offerTexts, ...matchTexts, ...entryTexts };

/** How a value is written: a name in two languages, a word of the schema, a yes or no, an instant in China's time. */
export type CellKind =
  | 'label'
  | 'word'
  | 'yesNo'
  | 'instant'
  | 'number'
  | OfferCellKind
  | MatchCellKind
  | EntryCellKind;

/** All that stands at a path, as one text. */
export function cellAt(
  node: unknown,
  { path, kind, words = exportWords }: Pick<ExportColumn, 'path' | 'kind' | 'words'>,
  language: Language,
): string {
  const values = valuesAt([node], path.split('.'));
  const texts = values
    .map((value) => (kind === 'word' ? wordOf(value, words, language) : textOf(value, kind, language)))
    .filter((text) => text !== '');
  const isParted = kind !== undefined && kind in writers;
  return texts.join(isParted ? '\n' : { zh: '、', en: ', ' }[language]);
}

/** The thing at a path that leads through no list; null where there is none. */
export function thingAt(data: unknown, path: string): unknown {
  const [found = null] = path
    .split('.')
    .reduce<unknown[]>((things, key) => things.map((thing) => fieldOf(thing, key)), [data]);
  return found;
}

function valuesAt(things: readonly unknown[], [key, ...rest]: readonly string[]): unknown[] {
  if (key === undefined) return [...things];
  const next = things
    .map((thing) => fieldOf(thing, key))
    .flatMap((value) => (Array.isArray(value) ? value : [value]));
  return valuesAt(
    next.filter((value) => value !== null && value !== undefined),
    rest,
  );
}

function fieldOf(thing: unknown, key: string): unknown {
  return typeof thing === 'object' && thing !== null ? (thing as Record<string, unknown>)[key] : undefined;
}

function wordOf(value: unknown, words: ExportColumn['words'], language: Language): string {
  return words?.[String(value)]?.[language] ?? String(value);
}

function textOf(value: unknown, kind: Exclude<CellKind, 'word'> | undefined, language: Language): string {
  switch (kind) {
    case 'label':
      return String(fieldOf(value, language) ?? '');
    case 'yesNo':
      return value === true ? { zh: '是', en: 'yes' }[language] : { zh: '否', en: 'no' }[language];
    case 'instant':
      return inChina(value);
    case 'number':
    case undefined:
      return String(value);
    default:
      return writers[kind](value, language);
  }
}
