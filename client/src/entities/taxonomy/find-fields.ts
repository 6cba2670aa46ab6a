import type { FieldGroup, FieldLeaf } from './taxonomy.queries.ts';

/**
 * The leaves whose name, or whose group's name, contains every word in either language, by group. Without words
 * nothing is found.
 */
export function findFields(
  groups: readonly FieldGroup[],
  words: string,
): { group: FieldGroup; leaves: FieldLeaf[] }[] {
  const wanted = words.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const found = groups.map((group) => ({
    group,
    leaves: group.children.filter((leaf) => {
      const names = [leaf.label.zh, leaf.label.en, group.label.zh, group.label.en].join(' ').toLowerCase();
      return wanted.every((word) => names.includes(word));
    }),
  }));
  return found.filter(({ leaves }) => leaves.length > 0);
}
