import type { Words } from './lexicon.queries.ts';

export type WordList = 'same' | 'narrower' | 'related';

export const wordLists: readonly WordList[] = ['same', 'narrower', 'related'];

export type WordChange = { readonly list: WordList; readonly added: string[]; readonly removed: string[] };

/** Which words came and went, list by list; lists in which none did are left out. */
export function wordChanges(before: Words | null, after: Words | null): WordChange[] {
  return wordLists.flatMap((list) => {
    const old = before?.[list] ?? [];
    const now = after?.[list] ?? [];
    const added = now.filter((word) => !old.includes(word));
    const removed = old.filter((word) => !now.includes(word));
    return added.length + removed.length > 0 ? [{ list, added, removed }] : [];
  });
}

/** True where saving would change nothing. */
export function hasSameWords(left: Words, right: Words): boolean {
  const text = ({ label, same, narrower, related }: Words) =>
    JSON.stringify([label, same, narrower, related]);
  return text(left) === text(right);
}
