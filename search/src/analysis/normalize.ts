import { simplifiedForms } from './characters.ts';

/** Normalised text, and for each of its UTF-16 units the offset in the original (null: the same). */
export type Normalized = { readonly text: string; readonly offsets: Uint32Array | null };

/** NFKC, lower case, simplified characters, no accents, lone surrogates and control characters as spaces. */
export function normalize(text: string): string {
  return normalizeWithOffsets(text).text;
}

/** Like `normalize`, and says where each character came from: `offsets[i]` starts it, `offsets[i + 1]` ends it. */
export function normalizeWithOffsets(original: string): Normalized {
  const forms = simplifiedForms();
  const composed = original.normalize('NFKC').toLowerCase();
  if (composed.length === original.length && sameUnits(original, composed)) {
    return { text: replaceForms(composed, forms), offsets: null };
  }
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const cluster of clusters(original)) {
    const piece = replaceForms(cluster.normalize('NFKC').toLowerCase(), forms);
    for (let unit = 0; unit < piece.length; unit++) offsets.push(at);
    text += piece;
    at += cluster.length;
  }
  offsets.push(at);
  return { text, offsets: Uint32Array.from(offsets) };
}

/** A character with the marks that compose with it, so that piecewise NFKC equals NFKC of the whole. */
function clusters(text: string): readonly string[] {
  return text.match(/[\s\S]\p{M}+|[\uD800-\uDBFF][\uDC00-\uDFFF]\p{M}*|[\s\S]/gu) ?? [];
}

/** Equal lengths can hide a shift (`㎜ﬁ` against `mmfi`); only unit-by-unit changes of case and width are safe. */
function sameUnits(original: string, composed: string): boolean {
  if (original.length === 0) return true;
  for (let index = 0; index < original.length; index++) {
    const unit = original.charCodeAt(index);
    if (unit === composed.charCodeAt(index) || (unit < 0x80 && composed.charCodeAt(index) < 0x80)) continue;
    if (unit >= 0xff01 && unit <= 0xff5e) continue;
    return false;
  }
  return true;
}

/** 1 for every UTF-16 unit that `replaceForms` may change: most texts have none. */
let changing: Uint8Array | null = null;

function changingUnits(forms: ReadonlyMap<string, string>): Uint8Array {
  const units = new Uint8Array(0x10000);
  units.fill(1, 0, 0x20).fill(1, 0xc0, 0x250).fill(1, 0xd800, 0xe000);
  for (const form of forms.keys()) units[form.charCodeAt(0)] = 1;
  return units;
}

function replaceForms(text: string, forms: ReadonlyMap<string, string>): string {
  changing ??= changingUnits(forms);
  let first = 0;
  while (first < text.length && changing[text.charCodeAt(first)] === 0) first++;
  return first === text.length ? text : replaceEach(text, forms);
}

function replaceEach(text: string, forms: ReadonlyMap<string, string>): string {
  let out = '';
  for (let index = 0; index < text.length; index++) out += replaced(text, index, forms);
  return out;
}

function replaced(text: string, index: number, forms: ReadonlyMap<string, string>): string {
  const unit = text.charCodeAt(index);
  const character = text.charAt(index);
  if (unit < 0xc0) return unit < 0x20 ? ' ' : character;
  if (unit < 0x250) return character.normalize('NFD').charAt(0);
  if (unit < 0x4e00) return character;
  if (unit <= 0x9fff) return forms.get(character) ?? character;
  return unit >= 0xd800 && unit <= 0xdfff ? surrogate(text, index) : character;
}

function surrogate(text: string, index: number): string {
  const unit = text.charCodeAt(index);
  const high = unit < 0xdc00;
  const other = text.charCodeAt(high ? index + 1 : index - 1);
  const paired = high ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other <= 0xdbff;
  return paired ? text.charAt(index) : ' ';
}
