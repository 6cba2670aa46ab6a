import { initialsOf } from '../analysis/syllables.ts';
import type { DocumentKind } from '../documents.ts';
import type { Plan } from '../plan/plan.ts';
import { ranking } from '../ranking.ts';

/** How many of the best are looked at again by name. */
export const RECONSIDERED = 120;
/** The longest text that is taken for a name. */
const LONGEST_NAME = 60;

export type NameMatch = {
  /** What a score is multiplied by. */
  readonly factor: number;
  /** True where the query names just this. */
  readonly isNamed: boolean;
};

/** Whether the query is short enough to be somebody's name. */
export function mayNameSomebody({ nameKey }: Plan): boolean {
  return nameKey.length > 0 && nameKey.length <= LONGEST_NAME;
}

/** How well a query fits the names of a document (a line each): is one, begins one, contains one, or spells its initials. */
export function matchNames({ nameKey, initials }: Plan, names: string, kind: DocumentKind): NameMatch {
  const byName = nameFactor(names, nameKey);
  const factor = initials ? Math.max(byName, initialsFactor(names, initials)) : byName;
  return { factor, isNamed: factor >= (isBody(kind) ? ranking.name.begins : ranking.name.equal) };
}

function isBody(kind: DocumentKind): boolean {
  return kind !== 'NEED' && kind !== 'CAPABILITY';
}

function nameFactor(names: string, key: string): number {
  let factor = 1;
  for (const name of names.split('\n')) {
    if (name === key) return ranking.name.equal;
    if (name.startsWith(key)) factor = Math.max(factor, ranking.name.begins);
    else if (key.length > 1 && name.includes(key)) factor = Math.max(factor, ranking.name.contains);
    else if (name.length > 2 && key.includes(name)) factor = Math.max(factor, ranking.name.contained);
  }
  return factor;
}

/** How well the letters fit the first letters of a name: whole, in a row, or not. */
function initialsFactor(names: string, letters: string): number {
  let factor = 1;
  for (const line of names.split('\n')) {
    const characters = [...line].map((character) => initialsOf(character));
    for (let start = 0; start + letters.length <= characters.length; start++) {
      if (![...letters].every((letter, at) => characters[start + at]?.includes(letter))) continue;
      const isWhole = start === 0 && letters.length === characters.length;
      factor = Math.max(factor, isWhole ? ranking.name.wholeInitials : ranking.name.initials);
    }
  }
  return factor;
}
