/** Forms that no rule makes. */
const irregular: Readonly<Record<string, string>> = {
  aging: 'age',
  ageing: 'age',
  dies: 'die',
  lenses: 'lens',
  lens: 'lens',
  analyses: 'analysis',
  analysis: 'analysis',
  series: 'series',
  leaves: 'leaf',
  children: 'child',
  matrices: 'matrix',
};

/** American beginnings of words and what they are elsewhere. */
const american: Readonly<Record<string, string>> = {
  aluminum: 'aluminium',
  gray: 'grey',
  fiber: 'fibre',
  center: 'centre',
  meter: 'metre',
  theater: 'theatre',
  mold: 'mould',
  sulfur: 'sulphur',
  licens: 'licenc',
  defens: 'defenc',
  louver: 'louvre',
  analyz: 'analys',
  color: 'colour',
  vapor: 'vapour',
  harbor: 'harbour',
  labor: 'labour',
  odor: 'odour',
  behavior: 'behaviour',
};

const americanBeginning = new RegExp(`^(?:${Object.keys(american).join('|')})(?!at|i[mz])`);

const vowel = /[aeiouy]/;

/** Texts repeat their words: most are looked up rather than worked out. */
const stems = new Map<string, string>();
const MOST_KEPT = 50_000;

/** The stem of an English word: plural, -ing, -ed and American spelling folded; other words unchanged. */
export function stem(word: string): string {
  const kept = stems.get(word);
  if (kept !== undefined) return kept;
  const found = irregular[word] ?? workOut(word);
  if (stems.size >= MOST_KEPT) stems.clear();
  if (word.length <= 40) stems.set(word, found);
  return found;
}

function workOut(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const british = word.replace(americanBeginning, (beginning) => american[beginning] ?? beginning);
  return dropNounEnding(dropVerbEnding(dropPlural(british)));
}

/** `anodisation` is what `anodizing` does; `labelled` is `labeled`. */
function dropNounEnding(word: string): string {
  if (word.length < 6) return word;
  return word.replace(/i[sz](?:ation)?$/, 'is').replace(/ll$/, 'l');
}

function dropPlural(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function dropVerbEnding(word: string): string {
  const ending = /(?:ing|ed)$/.exec(word);
  if (!ending) return word.length > 4 ? word.replace(/e$/, '') : word;
  const base = word.slice(0, ending.index);
  if (base.length < 3 || !vowel.test(base)) return word;
  if (/([bdgmnprt])\1$/.test(base)) return base.slice(0, -1);
  return base;
}
