/** What people put between words of a list. A space is none: English terms hold it. */
const separators = /[,，、;；\n\r\t|]+/;

/** The words in what was typed or pasted, trimmed, empty ones left out. */
export function splitWords(text: string): string[] {
  return text
    .split(separators)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** True once what is typed ends a word. */
export function endsWord(text: string): boolean {
  return separators.test(text);
}

/** The words with further ones at the end, each once. */
export function withWords(words: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...words, ...more])];
}
