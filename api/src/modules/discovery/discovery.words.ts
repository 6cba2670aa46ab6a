/** A word with its sign, or a phrase in its quotes. */
const part = /[-－]?["“「『][^"“”「」『』]*["”」』]|\S+/gu;
const quotes = /["“”「」『』]/gu;

export type DroppedWord = { readonly word: string; readonly query: string };

/** The query with one word fewer each time, or with a phrase set free of its quotes; nothing where it has one word. */
export function lessByOne(text: string): DroppedWord[] {
  const parts = text.match(part) ?? [];
  return parts.flatMap((word, turn) => {
    const isPhrase = /^["“「『]/u.test(word);
    const rest = parts.toSpliced(turn, 1, ...(isPhrase ? [word.replace(quotes, '').trim()] : []));
    const query = rest.join(' ').trim();
    // What only excludes asks for nothing.
    const asks = rest.some((one) => one !== '' && !/^[-－]/u.test(one));
    return asks && query !== text.trim() ? [{ word, query }] : [];
  });
}
