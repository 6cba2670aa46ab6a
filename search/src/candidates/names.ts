import { initialsOf } from '../analysis/syllables.ts';
import type { DocumentKind } from '../documents.ts';
import type { Plan } from '../plan/plan.ts';
import { ranking } from '../ranking.ts';
import type { Scored } from './candidate.ts';
import { inOrder } from './order.ts';

/** How many of the best are looked at again by name, and the longest text that is taken for one. */
const RECONSIDERED = 120;
const LONGEST_NAME = 60;

/**
 * Raises documents whose name is, begins with or contains the query, and those whose initials fit. True when the query
 * names one of them.
 */
export function reconsiderNames({ nameKey, initials }: Plan, scored: readonly Scored[]): boolean {
  if (nameKey.length === 0 || nameKey.length > LONGEST_NAME) return false;
  let isNamed = false;
  for (const each of inOrder(scored, 'RELEVANCE', undefined).slice(0, RECONSIDERED)) {
    const { names, kind } = each.candidate;
    const byName = nameFactor(names, nameKey);
    const factor = initials ? Math.max(byName, initialsFactor(names, initials)) : byName;
    each.score *= factor;
    if (factor >= (isBody(kind) ? ranking.name.begins : ranking.name.equal)) isNamed = true;
  }
  return isNamed;
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

/** How well the letters fit the first letters of a name. */
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
