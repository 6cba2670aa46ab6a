import { initialsOf } from '../../analysis/syllables.ts';
import type { DocumentKind } from '../../documents.ts';
import type { Plan } from '../../plan/plan.ts';
import { ranking } from '../../ranking.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { firstInOrder } from './order.ts';

/** How many of the best are looked at again by name. */
const RECONSIDERED = 120;

/** Raises documents whose name is, begins with or contains the query; lowers those whose initials only half fit. */
export function reconsiderNames(
  index: InvertedIndex,
  plan: Plan,
  slots: Uint32Array,
  scores: Float32Array,
): boolean {
  const { nameKey, initials } = plan;
  if (nameKey.length === 0 || nameKey.length > 60) return false;
  let named = false;
  const best = firstInOrder({
    index,
    slots,
    scores,
    order: 'RELEVANCE',
    near: undefined,
    wanted: RECONSIDERED,
  });
  for (const slot of best) {
    const names = index.names.of(slot);
    const factor = initials
      ? Math.max(nameFactor(names, nameKey), initialsFactor(names, initials))
      : nameFactor(names, nameKey);
    scores[slot] = (scores[slot] ?? 0) * factor;
    if (factor >= (isBody(index.columns.kindOf(slot)) ? ranking.name.begins : ranking.name.equal))
      named = true;
  }
  return named;
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

/** How well the letters fit the first letters of a name: whole 3, in a row 2, scattered 1. */
function initialsFactor(names: string, letters: string): number {
  let factor = 1;
  for (const line of names.split('\n')) {
    const characters = [...line].map((character) => [...initialsOf(character)]);
    for (let start = 0; start + letters.length <= characters.length; start++) {
      if (![...letters].every((letter, at) => characters[start + at]?.includes(letter))) continue;
      const whole = start === 0 && letters.length === characters.length;
      factor = Math.max(factor, whole ? ranking.name.wholeInitials : ranking.name.initials);
    }
  }
  return factor;
}
