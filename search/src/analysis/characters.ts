import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

let simplified: ReadonlyMap<string, string> | null = null;
const readings = new Map<string, readonly string[]>();

/**
 * Traditional characters and their simplified form, one to one. Character by character is enough for finding, and
 * keeps offsets; the phrase tables (軟體 → 软件) would not.
 */
export function simplifiedForms(): ReadonlyMap<string, string> {
  simplified ??= readSimplifiedForms();
  return simplified;
}

function readSimplifiedForms(): ReadonlyMap<string, string> {
  const convert = Converter({ from: 't', to: 'cn' });
  const forms = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const traditional = String.fromCharCode(code);
    const converted = convert(traditional);
    if (converted.length === 1 && converted !== traditional) forms.set(traditional, converted);
  }
  return forms;
}

/** All readings of a Han character, without tones, `ü` as `v`; empty for anything else. */
export function readingsOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known) return known;
  const found = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  const unique = [...new Set(found)].filter((reading) => /^[a-z]+$/.test(reading) && reading !== character);
  readings.set(character, unique);
  return unique;
}
