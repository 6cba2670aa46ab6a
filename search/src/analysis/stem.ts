const irregular: Readonly<Record<string, string>> = {
  aluminum: 'aluminium',
  color: 'colour',
  gray: 'grey',
  fiber: 'fibre',
  center: 'centre',
  meter: 'metre',
  mold: 'mould',
  molding: 'mould',
  moulding: 'mould',
  vapor: 'vapour',
  aging: 'age',
  ageing: 'age',
  dies: 'die',
  lenses: 'lens',
  lens: 'lens',
  analyses: 'analysis',
  analysis: 'analysis',
  series: 'series',
};

const vowel = /[aeiouy]/;

/** The stem of an English word: plural, -ing, -ed and British spelling folded; other words unchanged. */
export function stem(word: string): string {
  const known = irregular[word];
  if (known) return known;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return dropVerbEnding(dropPlural(word));
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
