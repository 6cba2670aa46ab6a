import { foldSyllable, initialsOf, soundsOf } from '../analysis/syllables.ts';
import { isHan } from '../analysis/tokens.ts';

/** A stretch of Han text that sounds like `text`. */
export type SpokenMatch = { readonly text: string; readonly start: number; readonly end: number };

const LONGEST = 8;

/** Terms of the lexicon by how they sound. */
export class SpokenTerms {
  /** Folded syllables joined by spaces → terms. */
  readonly #sounds = new Map<string, string[]>();
  readonly #initials = new Map<string, string[]>();

  add(text: string): void {
    if (!isHan(text) || text.length < 2 || text.length > LONGEST) return;
    push(this.#sounds, firstSounds(text), text);
    if (text.length >= 3) push(this.#initials, firstInitials(text), text);
  }

  sounding(sounds: readonly string[], tail: string): readonly string[] {
    const spelled = sounds.join(' ');
    if (!tail) return this.#sounds.get(spelled) ?? [];
    const beginning = `${spelled} ${foldSyllable(tail)}`;
    if (sounds.length < 2) return [];
    return [...this.#sounds].filter(([key]) => key.startsWith(beginning)).flatMap(([, texts]) => texts);
  }

  withInitials(letters: string): readonly string[] {
    return this.#initials.get(letters) ?? [];
  }

  soundingIn(run: string): readonly SpokenMatch[] {
    const sounds = [...run].map((character) => soundsOf(character)[0] ?? '');
    const found: SpokenMatch[] = [];
    let start = 0;
    while (start < run.length - 1) {
      const match = this.#longest(run, sounds, start);
      if (match) found.push(match);
      start = match ? match.end : start + 1;
    }
    return found;
  }

  #longest(run: string, sounds: readonly string[], start: number): SpokenMatch | null {
    for (let end = Math.min(run.length, start + LONGEST); end >= start + 2; end--) {
      const texts = this.#sounds.get(sounds.slice(start, end).join(' '));
      const written = run.slice(start, end);
      const text = texts?.includes(written) ? written : texts?.[0];
      if (text !== undefined) return { text, start, end };
    }
    return null;
  }
}

/** The most usual reading of each character: terms are few and their words ordinary. */
function firstSounds(text: string): string {
  return [...text].map((character) => soundsOf(character)[0] ?? '').join(' ');
}

function firstInitials(text: string): string {
  return [...text].map((character) => initialsOf(character)[0] ?? '').join('');
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
